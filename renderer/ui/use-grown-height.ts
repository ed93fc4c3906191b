import { type RefObject, useLayoutEffect } from "react";

const GROWS_BY_ITSELF = globalThis.CSS?.supports("field-sizing", "content") ?? false;

/** Makes a text area as high as its text where the browser does not do so by `field-sizing` (Firefox). */
export function useGrownHeight(area: RefObject<HTMLTextAreaElement | null>): void {
  // After every render, as the text may have changed with any of them.
  useLayoutEffect(() => {
    const element = area.current;
    if (GROWS_BY_ITSELF || !element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight + 2}px`;
  });
}
