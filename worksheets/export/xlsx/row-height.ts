import { emsOf } from "../ems-of.ts";
import { THEME } from "../theme.ts";
import type { CellRange, SheetCell, SheetRow } from "./workbook.ts";

/** Of the body's text, in points. */
const LINE = 15.5;
const PADDING = 4;
/** Excel's limit, in points. */
const HIGHEST = 409;
/** Part of a line that a word or mark, which must not begin the next one, may leave empty. */
const LOSS = 1.06;

/** The width of a line in half-width characters. */
export function textWidth(line: string): number {
  return 2 * emsOf(line);
}

/** The height a text needs in a column of so many characters, in points. */
export function textHeight(text: string, characters: number, size: number = THEME.size.body): number {
  const scale = size / THEME.size.body;
  const room = Math.max(2, characters / scale - 1);
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line) * LOSS) / room)), 0);
  return Math.min(HIGHEST, Math.ceil(lines * LINE * scale + PADDING));
}

/**
 * The row as high as its texts need. Programs do that themselves only for a row that somebody edits. Cells that are
 * merged over several rows are left out; `merged`: ranges of this row alone, whose text has all their columns.
 */
export function withHeight(
  row: SheetRow,
  widths: readonly number[],
  merged: readonly CellRange[] = [],
): SheetRow {
  if (row.height !== undefined) return row;
  const heightOf = ({ value, style }: SheetCell, column: number): number => {
    if (typeof value !== "string" || !style.wrap) return 0;
    const right = merged.find(({ left }) => left === column)?.right ?? column;
    const characters = widths.slice(column, right + 1).reduce((sum, width) => sum + width, 0);
    return textHeight(value, characters, style.size);
  };
  return { ...row, height: Math.max(LINE + PADDING, ...row.cells.map(heightOf)), grows: true };
}
