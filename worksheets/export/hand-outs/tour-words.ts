import { tourDays } from "../../journey/advice/tour-days.ts";
import { standingAnswer } from "../../journey/standing-answer.ts";
import { dateOfDay, tourPeriod } from "../../journey/tour/tour-period.ts";
import type { Project } from "../../project/model.ts";
import { dateInYear, dateWithEra, parseIsoDate } from "../../text/era.ts";

/** The guideline's model plan has three days. */
const USUAL_DAYS = 3;

/** How many days the tour has: as chosen, but as many as its blocks need. */
export function handedDays(project: Project): number {
  const blocks = standingAnswer(project, "timetable", { item: "b5.timetable" });
  const needed = blocks.reduce((most, { day }) => Math.max(most, day), 0);
  return Math.max(needed, tourDays(project) ?? (needed > 0 ? 1 : USUAL_DAYS));
}

/** "11月16日（月）"; "" while no date is known. */
export function dayInWords(project: Project, day: number): string {
  const date = dateOfDay(project, day);
  return date === undefined ? "" : dateInYear(date);
}

/** "令和8年（2026年）11月16日（月）〜11月18日（水）"; "" while no date is known. */
export function periodInWords(project: Project): string {
  const period = tourPeriod(project);
  if (period === undefined) return "";
  const last = parseIsoDate(period.end ?? "") ? period.end : dateOfDay(project, handedDays(project));
  if (last === undefined || last === period.start) return dateWithEra(period.start);
  const sameYear = last.slice(0, 4) === period.start.slice(0, 4);
  return `${dateWithEra(period.start)}〜${sameYear ? dateInYear(last) : dateWithEra(last)}`;
}
