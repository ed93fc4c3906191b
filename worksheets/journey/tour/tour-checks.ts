import type { Project } from "../../project/model.ts";
import { DATE_RULES } from "../advice/date-rules.ts";
import { PRE_MEETING_RULES } from "../advice/pre-meeting-rules.ts";
import { TIMETABLE_RULES } from "../advice/timetable-rules.ts";
import { TOUR_COMPANY_RULES } from "../advice/tour-company-rules.ts";
import { TOUR_PLAN_RULES } from "../advice/tour-plan-rules.ts";
import { TOUR_TIME_RULES } from "../advice/tour-time-rules.ts";
import { type Advice, advice } from "../advice.ts";

const RULES: ReadonlySet<string> = new Set([
  // Of the companies' own rules, the one that is about the tour.
  "tour-company-not-ready",
  ...[
    ...TOUR_PLAN_RULES,
    ...DATE_RULES,
    ...TOUR_COMPANY_RULES,
    ...TIMETABLE_RULES,
    ...TOUR_TIME_RULES,
    ...PRE_MEETING_RULES,
  ].map(({ id }) => id),
]);

/** What is worth a look about the tour itself, warnings first: not how B-5 is filled in, which its sheet says. */
export function tourChecks(project: Project, today: string): readonly Advice[] {
  const found = advice(project, { today }).filter(
    ({ id, ref }) => RULES.has(id) && (ref === undefined || /^(?:tour|b5)\./u.test(ref.item)),
  );
  return [
    ...found.filter(({ severity }) => severity === "warn"),
    ...found.filter(({ severity }) => severity === "hint"),
  ];
}
