import type { Project } from "../../project/model.ts";
import { standingAnswer } from "../standing-answer.ts";

const DAYS: Readonly<Record<string, number>> = { d2: 2, d3: 3, d4: 4, d5: 5 };

/** The chosen length of the tour in days (b5.days), if it is chosen. */
export function tourDays(project: Project): number | undefined {
  return DAYS[standingAnswer(project, "one", { item: "b5.days" }).choice ?? ""];
}
