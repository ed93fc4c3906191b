import type { DateCandidate } from "../../items/dates.ts";
import { setValue } from "../../project/edit-answers.ts";
import type { Project } from "../../project/model.ts";
import { parseIsoDate } from "../../text/era.ts";
import { DATE_RULES } from "../advice/date-rules.ts";
import type { Advice } from "../advice.ts";
import { standingAnswer } from "../standing-answer.ts";
import { tourChecks } from "./tour-checks.ts";

const DATES = { item: "b5.dates" } as const;
const ABOUT_DATES: ReadonlySet<string> = new Set(DATE_RULES.map(({ id }) => id));

/** A candidate of b5.dates that can be compared: with a real first day, and its place in the list, from 1. */
export interface RankedCandidate {
  readonly candidate: DateCandidate;
  readonly rank: number;
}

export function comparableCandidates(project: Project): readonly RankedCandidate[] {
  return standingAnswer(project, "dates", DATES).flatMap((candidate, index) =>
    parseIsoDate(candidate.start) ? [{ candidate, rank: index + 1 }] : [],
  );
}

/** What the checks would say of the dates if this candidate were decided on. `today`: "YYYY-MM-DD". */
export function checksOfCandidate(project: Project, id: string, today: string): readonly Advice[] {
  const decided = standingAnswer(project, "dates", DATES).map(({ decided: _, ...candidate }) =>
    candidate.id === id ? { ...candidate, decided: true as const } : candidate,
  );
  return tourChecks(setValue(project, DATES, decided), today).filter(({ id: rule }) => ABOUT_DATES.has(rule));
}
