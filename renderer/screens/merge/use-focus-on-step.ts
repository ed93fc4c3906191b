import { type RefObject, useEffect, useRef } from "react";
import type { MergePhase } from "./use-merge.ts";

/**
 * The step that was just left has taken the focus with it: reading goes on from the top of the new one, unless that
 * is a dialog, which takes the focus itself, or only a moment's wait.
 */
export function useFocusOnStep(step: MergePhase["kind"]): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (step !== "reading" && step !== "sealed") heading.current?.focus();
  }, [step]);
  return heading;
}
