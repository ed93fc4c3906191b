import type { DateCandidate } from "../../items/dates.ts";
import type { Project } from "../../project/model.ts";
import { addDays, parseIsoDate } from "../../text/era.ts";
import { standingAnswer } from "../standing-answer.ts";

/** When the tour is, as far as is known: the first candidate of b5.dates that has a real first day. */
export function tourPeriod(project: Project): DateCandidate | undefined {
  return standingAnswer(project, "dates", { item: "b5.dates" }).find(
    ({ start }) => parseIsoDate(start) !== undefined,
  );
}

/** The date of a day of the tour (from 1), "YYYY-MM-DD"; undefined while no date is known. */
export function dateOfDay(project: Project, day: number): string | undefined {
  const period = tourPeriod(project);
  return period && addDays(period.start, day - 1);
}
