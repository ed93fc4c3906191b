import { useCallback, useEffect, useRef } from "react";
import type { ItemRef } from "../../../../worksheets/project/model.ts";
import { itemElementId } from "../element-ids.ts";

/** The pause, in milliseconds, after which the focus is taken to have come to where it was to go. */
const PAUSE = 120;

/**
 * Tells which check the focus is in once it stays there: guidance and details do not follow every key of a row of
 * arrow keys. Says nothing when the focus has gone elsewhere meanwhile.
 */
export function useEnterCalmly(onEnter: (ref: ItemRef) => void): (ref: ItemRef) => void {
  const newest = useRef(onEnter);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    newest.current = onEnter;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback((ref) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (document.activeElement?.id === itemElementId(ref)) newest.current(ref);
    }, PAUSE);
  }, []);
}
