import type { CellRange } from "./workbook.ts";

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** "B3", from 0. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:C2" */
export function rangeReference({ top, left, bottom, right }: CellRange): string {
  return `${cellReference(top, left)}:${cellReference(bottom, right)}`;
}
