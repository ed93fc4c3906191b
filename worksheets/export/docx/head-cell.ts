import { THEME } from "../theme.ts";
import type { GridCell } from "./grid-table.ts";
import { textParagraph } from "./text.ts";

/** The cell of a heading of a matrix or schedule, centred. */
export function headCell(width: number, text: string, more: Partial<GridCell> = {}): GridCell {
  return {
    width,
    rules: "all",
    fill: THEME.headTint,
    align: "center",
    children: [textParagraph("MatrixHead", text)],
    ...more,
  };
}

/** The cells of a table's headings, one per width. */
export function tableHeads(widths: readonly number[], texts: readonly string[]): readonly GridCell[] {
  return texts.map((text, index) => ({
    width: widths[index] ?? 0,
    rules: "all",
    fill: THEME.headTint,
    children: [textParagraph("TableHead", text)],
  }));
}
