import type { TableRow, TableValue } from "../../items/table.ts";
import type { Project } from "../../project/model.ts";
import { parseIsoDate } from "../../text/era.ts";
import { standingAnswer } from "../standing-answer.ts";

/**
 * The table with those of the rows that it lacks, at its end: a row is there when one says the same in `column`.
 * Rows that say nothing at all make room.
 */
export function withMissingRows(
  value: TableValue,
  column: string,
  rows: readonly TableRow["cells"][],
  newId: () => string,
): TableValue {
  const written = value.filter(({ cells }) => Object.values(cells).some((text) => text.trim() !== ""));
  const said = new Set(written.map(({ cells }) => cells[column]?.trim()));
  const missing = rows.filter((cells) => !said.has(cells[column]));
  return missing.length === 0 ? value : [...written, ...missing.map((cells) => ({ id: newId(), cells }))];
}

/** How the tasks of the tour stand (tour.roles). */
export interface TaskCounts {
  readonly total: number;
  readonly done: number;
  /** Without anybody to do them. */
  readonly ownerless: number;
  /** Not done and past their date. */
  readonly overdue: number;
}

/** `today`: "YYYY-MM-DD". */
export function taskCounts(project: Project, today: string): TaskCounts {
  const tasks = standingAnswer(project, "table", { item: "tour.roles" }).filter(
    ({ cells }) => (cells.task ?? "").trim() !== "",
  );
  const open = tasks.filter(({ cells }) => cells.state !== "done");
  return {
    total: tasks.length,
    done: tasks.length - open.length,
    ownerless: open.filter(({ cells }) => (cells.owner ?? "").trim() === "").length,
    overdue: open.filter(({ cells: { by = "" } }) => parseIsoDate(by) !== undefined && by < today).length,
  };
}
