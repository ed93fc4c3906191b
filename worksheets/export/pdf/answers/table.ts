import type { TableAnswer } from "../../document-tree.ts";
import { THEME } from "../../theme.ts";
import type { Block } from "../flow/block.ts";
import { CELL_PADDING, headingRow, rowOf, textWidth } from "../parts/row.ts";
import { textStrips } from "../parts/strips.ts";
import { shareWidth, tableOf } from "../parts/table.ts";
import type { PrintContext } from "../print-context.ts";
import { STYLES } from "../styles.ts";

const LEAST_COLUMN = 40;

/** A ruled table; rows to write in are a writing line high. */
export function tableBlocks(
  answer: TableAnswer,
  width: number,
  { type, mode, writingLine }: PrintContext,
): readonly Block[] {
  const widths = shareWidth(
    width,
    answer.columns.map((column) => column.width),
    LEAST_COLUMN,
  );
  const cell = (text: string, index: number, style: typeof STYLES.cell | typeof STYLES.cellHead) => {
    const cellWidth = widths[index] ?? 0;
    return { width: cellWidth, strips: textStrips(type.lines(text, textWidth(cellWidth), style)) };
  };
  const heading = headingRow(
    answer.columns.map(({ label }, index) => ({
      ...cell(label, index, STYLES.cellHead),
      fill: THEME.headTint,
    })),
  );
  const least = mode === "blank" ? writingLine + CELL_PADDING.y : 0;
  return [
    tableOf(
      heading,
      answer.rows.map(({ cells }) =>
        rowOf(
          answer.columns.map((_, index) => cell(cells[index] ?? "", index, STYLES.cell)),
          least,
        ),
      ),
    ),
  ];
}
