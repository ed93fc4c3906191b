import { ANSWER_RULES } from "./answer-rules.ts";
import { COMPANY_RULES } from "./company-rules.ts";
import { DATE_RULES } from "./date-rules.ts";
import { INFORMATION_RULES } from "./information-rules.ts";
import { MUNICIPALITY_RULES } from "./municipality-rules.ts";
import { PRE_MEETING_RULES } from "./pre-meeting-rules.ts";
import { REGION_RULES } from "./region-rules.ts";
import type { AdviceRule } from "./rule.ts";
import { SAME_COMPANY_RULES } from "./same-company-rules.ts";
import { TALENT_RULES } from "./talent-rules.ts";
import { TIMETABLE_RULES } from "./timetable-rules.ts";
import { TOUR_COMPANY_RULES } from "./tour-company-rules.ts";
import { TOUR_PLAN_RULES } from "./tour-plan-rules.ts";
import { TOUR_TIME_RULES } from "./tour-time-rules.ts";

/** Every rule, in the order in which advice is listed. Adding a rule = adding it to its group's file, with a test. */
export const ADVICE_RULES: readonly AdviceRule[] = [
  ...MUNICIPALITY_RULES,
  ...REGION_RULES,
  ...TALENT_RULES,
  ...SAME_COMPANY_RULES,
  ...COMPANY_RULES,
  ...TOUR_PLAN_RULES,
  ...DATE_RULES,
  ...TOUR_COMPANY_RULES,
  ...TIMETABLE_RULES,
  ...TOUR_TIME_RULES,
  ...PRE_MEETING_RULES,
  ...INFORMATION_RULES,
  ...ANSWER_RULES,
];
