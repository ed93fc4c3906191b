import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { sameJson } from "../../../worksheets/items/merge.ts";

/** The pause in typing, in milliseconds, after which what stands there is taken for what is meant. */
const PAUSE = 1500;

/**
 * What of the findings about an answer is to be seen: one that no longer holds goes at once, a new one comes after a
 * pause or when the field is left, so that nobody is told off for a date that is still being typed.
 */
export function useCalmFindings(findings: readonly string[]): {
  readonly shown: readonly string[];
  /** The field was left. */
  settle(): void;
} {
  const [settled, setSettled] = useState(findings);
  const newest = useRef(findings);
  const take = useCallback(() => {
    const now = newest.current;
    setSettled((before) => (sameJson(before, now) ? before : now));
  }, []);
  useEffect(() => {
    newest.current = findings;
    const timer = setTimeout(take, PAUSE);
    return () => clearTimeout(timer);
  }, [findings, take]);
  // Fields put their text in order when they are left; what is found is that of the text in order.
  const settle = useCallback(() => void setTimeout(take), [take]);
  const shown = useMemo(() => findings.filter((text) => settled.includes(text)), [findings, settled]);
  return { shown, settle };
}
