import type { Project } from "../../project/model.ts";
import { standingAnswer } from "../standing-answer.ts";
import { wholeNumber } from "./tour-travel.ts";

/** How many talents are to come (b5.headcount); undefined while that is no number. */
export function headcount(project: Project): number | undefined {
  return wholeNumber(standingAnswer(project, "number", { item: "b5.headcount" }));
}

/** Talents and the staff that goes with them (tour.staff); undefined while the talents are not known. */
export function partySize(project: Project): number | undefined {
  const talents = headcount(project);
  const staff = wholeNumber(standingAnswer(project, "number", { item: "tour.staff" })) ?? 0;
  return talents === undefined ? undefined : talents + staff;
}
