import type { DateCandidate } from "../../worksheets/items/dates.ts";
import { periodEnd } from "./dates-notes.ts";

/**
 * A candidate with another first day. With the length of the tour known, its last day is proposed, as long as nobody
 * has chosen another one. `days` is undefined where no length is known.
 */
export function withStart(candidate: DateCandidate, start: string, days: number | undefined): DateCandidate {
  const proposal = days === undefined ? undefined : periodEnd(start, days);
  const former = days === undefined ? undefined : periodEnd(candidate.start, days);
  const isOpen = candidate.end === undefined || candidate.end === "" || candidate.end === former;
  return proposal !== undefined && isOpen ? { ...candidate, start, end: proposal } : { ...candidate, start };
}
