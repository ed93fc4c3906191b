import { type RefObject, useEffect, useRef } from "react";

/** Whether the focus stands on something that can be seen. */
function focusIsLost(): boolean {
  const { activeElement } = document;
  return (
    !(activeElement instanceof HTMLElement) ||
    activeElement === document.body ||
    !activeElement.checkVisibility()
  );
}

/**
 * Puts the focus where one goes on when what had it is gone: a form's heading after the list that gave way to it on a
 * narrow window, the list after a form that was closed. Arrow keys in a list that stays keep it. `shown`: what the form
 * shows, undefined for none.
 */
export function useFocusAfter(
  shown: string | undefined,
  side: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // Closing dialogs and hidden elements give the focus up only with the next frame.
    const frame = requestAnimationFrame(() => {
      if (!focusIsLost()) return;
      const list = side.current?.querySelector<HTMLElement>("[role=listbox]");
      (shown === undefined ? list : heading.current)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, side, heading]);
}
