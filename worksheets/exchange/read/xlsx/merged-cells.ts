import type { TableCell } from "../table.ts";
import { columnOf } from "./sheet-cells.ts";

/** A row while its sheet is being read; cells by column from 0. */
export interface RawRow {
  readonly number: number;
  readonly hidden: boolean;
  readonly cells: Map<number, TableCell>;
}

/**
 * Puts the value of a cell merged over several rows into each of them, as that is what merging it said (業種 written
 * once beside four companies). Cells merged over columns only are titles and stay single. How many were filled.
 */
export function fillMerged(rows: readonly RawRow[], ranges: readonly string[]): number {
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  let filled = 0;
  for (const range of ranges) {
    const [from = "", to = ""] = range.split(":");
    const column = columnOf(from);
    const first = Number(/\d+$/u.exec(from)?.[0]);
    const last = Number(/\d+$/u.exec(to)?.[0]);
    const value = column === undefined ? undefined : byNumber.get(first)?.cells.get(column);
    if (column === undefined || value === undefined) continue;
    // Over the rows that are there, not over the range: a hostile one may claim a million.
    for (const row of rows) {
      if (row.number <= first || row.number > last || row.cells.has(column)) continue;
      row.cells.set(column, value);
      filled += 1;
    }
  }
  return filled;
}
