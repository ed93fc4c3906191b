import { type RefObject, useEffect, useRef } from "react";

/** Whether the focus stands on nothing that can be seen, or merely on what the list stands in. */
function focusIsLost(side: HTMLElement | null): boolean {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return true;
  return activeElement.contains(side) || !activeElement.checkVisibility();
}

/**
 * Puts the focus where one goes on when what had it is gone: a form's heading after the list that gave way to it on a
 * narrow window, the list after a form that was closed. A list that stays keeps it. `shown`: what the form
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
      // A form that opens is seen from its beginning.
      heading.current?.scrollIntoView({ block: "nearest" });
      if (!focusIsLost(side.current)) return;
      const list = side.current?.querySelector<HTMLElement>("[data-listed][tabindex='0']");
      (shown === undefined ? list : heading.current)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, side, heading]);
}
