import { PRE_MEETING_AGENDA } from "../../guidance/templates.ts";
import { writtenRows } from "../../items/table.ts";
import type { Project } from "../../project/model.ts";
import { standingAnswer } from "../standing-answer.ts";
import { wholeNumber } from "./tour-travel.ts";

/** One part of a pre-meeting. */
export interface AgendaPart {
  /** Undefined: not written, or no number. */
  readonly minutes: number | undefined;
  readonly content: string;
  readonly owner: string;
}

/** How pre-meetings go: as planned (tour.preMeetingAgenda), else as the guideline says. */
export function preMeetingAgenda(project: Project): readonly AgendaPart[] {
  const rows = writtenRows(standingAnswer(project, "table", { item: "tour.preMeetingAgenda" }));
  if (rows.length === 0) return PRE_MEETING_AGENDA;
  return rows.map(({ cells: { minutes, content = "", owner = "" } }) => ({
    minutes: wholeNumber(minutes),
    content: content.trim(),
    owner: owner.trim(),
  }));
}
