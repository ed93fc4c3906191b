import { type RefObject, useEffect, useRef } from "react";

/** Gives an element the focus when it appears, e.g. the first field of a dialog, which itself has it otherwise. */
export function useFocusAtFirst<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
