import { MEETUP_AGENDA } from "../../worksheets/guidance/templates.ts";
import type { TableRow, TableValue } from "../../worksheets/items/table.ts";
import { clock, isTime, minutesOf } from "../../worksheets/items/time.ts";

const DAY = 24 * 60;
const TIMES = ["start", "end"] as const;

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
    const at = isTime(time) ? minutesOf(time) : undefined;
    return at === undefined ? [] : [[column, clock((((at + by) % DAY) + DAY) % DAY)]];
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
  const by = (minutesOf(newStart) ?? 0) - (minutesOf(start) ?? 0);
  return rows.map((row) => shifted(row, by));
}
