import { type RefObject, useEffect, useRef } from "react";

/**
 * The step that was just left has taken the focus with it: reading goes on from the top of the new one, unless it is one
 * of `passing`: a dialog, which takes the focus itself, or only a moment's wait.
 */
export function useFocusOnStep<Step extends string>(
  step: Step,
  passing: readonly Step[],
): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    if (!passing.includes(step)) heading.current?.focus();
  }, [step, passing]);
  return heading;
}
