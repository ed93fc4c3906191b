import type { DateCandidate } from "../../items/dates.ts";
import type { Project } from "../../project/model.ts";
import { addDays } from "../../text/era.ts";
import { standingDate } from "../standing-date.ts";

/** When the tour is, as far as is known: what B-5 decided or, before that, wants most. */
export function tourPeriod(project: Project): DateCandidate | undefined {
  return standingDate(project, "b5.dates");
}

/** The date of a day of the tour (from 1), "YYYY-MM-DD"; undefined while no date is known. */
export function dateOfDay(project: Project, day: number): string | undefined {
  const period = tourPeriod(project);
  return period && addDays(period.start, day - 1);
}
