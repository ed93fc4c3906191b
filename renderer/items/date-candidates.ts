import type { DateCandidate, DatesValue } from "../../worksheets/items/dates.ts";
import { periodEnd } from "./dates-notes.ts";

/** The candidates with this one decided and the others not; with it undecided again when it was the decided one. */
export function withDecision(candidates: DatesValue, id: string): DatesValue {
  return candidates.map(({ decided, ...candidate }) =>
    candidate.id === id && !decided ? { ...candidate, decided: true } : candidate,
  );
}

/**
 * A candidate with another first day. With the length of the tour known, its last day is proposed, as long as nobody
 * has chosen another one; a proposal goes when the first day is no date (any more). `days` is undefined where no
 * length is known.
 */
export function withStart(candidate: DateCandidate, start: string, days: number | undefined): DateCandidate {
  if (days === undefined) return { ...candidate, start };
  const { end = "", ...rest } = candidate;
  const isProposal = end === "" || end === periodEnd(candidate.start, days);
  if (!isProposal) return { ...candidate, start };
  const proposal = periodEnd(start, days);
  return proposal === undefined ? { ...rest, start } : { ...rest, start, end: proposal };
}
