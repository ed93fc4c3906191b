import { emsOf } from "../ems-of.ts";
import { divide } from "./measures.ts";
import { EM } from "./text-measure.ts";

/** Left and right of a cell's text, in twips. */
const PADDING = 240;
/** No word needs more than this, in em; longer ones are broken. */
const LONGEST_WORD = 9;
/** Headings of up to so many characters stay on one line. */
const SHORT_HEADING = 4;

function neededWidth(heading: string, cells: readonly string[]): number {
  const words = cells.flatMap((text) => text.match(/[!-~]+/g) ?? []);
  const widest = words.reduce((most, word) => Math.max(most, emsOf(word)), 0);
  const ems = Math.max(Math.min(heading.length, SHORT_HEADING), Math.min(widest, LONGEST_WORD));
  return Math.ceil(ems * EM) + PADDING;
}

/**
 * Divides a width among columns by their weights, but makes none narrower than its longest word ("13:00"), as far
 * as there is room. Whole numbers that add up to the width.
 */
export function columnWidths(
  width: number,
  columns: readonly { readonly label: string; readonly width: number }[],
  rows: readonly (readonly string[])[],
): number[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const needed = columns.map(({ label }, index) =>
    neededWidth(
      label,
      rows.map((row) => row[index] ?? ""),
    ),
  );
  const spare = width - needed.reduce((sum, need) => sum + need, 0);
  if (spare <= 0) return divide(width, needed);
  const wanted = columns.map((column, index) =>
    Math.max(0, (width * column.width) / total - (needed[index] ?? 0)),
  );
  const wantedTotal = wanted.reduce((sum, want) => sum + want, 0);
  const shares = wantedTotal > 0 ? wanted.map((want) => want / wantedTotal) : columns.map(() => 1);
  return divide(
    width,
    needed.map((need, index) => need + spare * (shares[index] ?? 0)),
  );
}
