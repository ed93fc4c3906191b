import { MEETUP_AGENDA } from "../../worksheets/guidance/templates.ts";
import type { TableRow, TableValue } from "../../worksheets/items/table.ts";
import { isTime } from "../../worksheets/items/time.ts";
import { clock } from "./read-typed.ts";

const DAY = 24 * 60;
const TIMES = ["start", "end"] as const;

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The pilot's meet-up as rows of a3.agenda. */
export function pilotAgenda(newId: () => string): TableValue {
  return MEETUP_AGENDA.map((row) => ({
    id: newId(),
    cells: { start: row.start, end: row.end, content: row.content, owner: row.owner },
  }));
}

function shifted(row: TableRow, by: number): TableRow {
  const moved = TIMES.flatMap((column): [string, string][] => {
    const time = row.cells[column] ?? "";
    return isTime(time) ? [[column, clock((((minutes(time) + by) % DAY) + DAY) % DAY)]] : [];
  });
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(moved) } };
}

/**
 * The agenda with its first row starting at `newStart` and everything after moved by the same time, over midnight
 * if need be. What is no time stays as typed. The same rows when the old or the new start is no time.
 */
export function shiftTimes(rows: TableValue, newStart: string): TableValue {
  const start = rows[0]?.cells.start ?? "";
  if (!isTime(start) || !isTime(newStart) || start === newStart) return rows;
  const by = minutes(newStart) - minutes(start);
  return rows.map((row) => shifted(row, by));
}
