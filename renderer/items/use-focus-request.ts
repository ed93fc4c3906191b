import { useCallback, useLayoutEffect, useReducer, useRef } from "react";

/**
 * Gives the focus to the element with an id as soon as it is there, with the caret at the end of its text; a field that
 * selects its text when it gets the focus (a cell of a table) keeps it so.
 */
export function useFocusRequest(): (elementId: string) => void {
  const wanted = useRef<string | undefined>(undefined);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  // After every render: the element may only come with a later one.
  useLayoutEffect(() => {
    const element = wanted.current === undefined ? null : document.getElementById(wanted.current);
    if (!element) return;
    // A menu that is being closed keeps everything around it from taking the focus until it is gone.
    if (element.closest("[inert]")) {
      const frame = requestAnimationFrame(renderAgain);
      return () => cancelAnimationFrame(frame);
    }
    wanted.current = undefined;
    element.focus();
    const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
    if (isText && element.selectionStart === element.selectionEnd)
      element.setSelectionRange(element.value.length, element.value.length);
  });
  return useCallback((elementId) => {
    wanted.current = elementId;
    renderAgain();
  }, []);
}
