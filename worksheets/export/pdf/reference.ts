import type { ReferenceNode } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { type Block, gap } from "./flow/block.ts";
import { headingRow, rowOf, textWidth } from "./parts/row.ts";
import { keptWithNext, textStrips } from "./parts/strips.ts";
import { shareWidth, tableOf } from "./parts/table.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES, type TextStyle } from "./styles.ts";
import type { Typesetter } from "./typesetter.ts";

/** A column wider than this wraps rather than starving the others. */
const WIDEST = 320;

/** Facts from other worksheets: a title and a small tinted table, or what is said when there are none. */
export function referenceBlocks(
  { title, columns, rows, empty }: ReferenceNode,
  width: number,
  { type }: PrintContext,
): readonly Block[] {
  const head = keptWithNext(textStrips(type.lines(title, width, STYLES.smallBold)));
  if (rows.length === 0) return [...head, ...textStrips(type.lines(empty, width, STYLES.smallMuted)), gap(5)];
  const weights = columns.map((column, index) =>
    Math.max(...[column, ...rows.map((row) => row[index] ?? "")].map((text) => naturalWidth(text, type))),
  );
  const widths = shareWidth(width, weights, 50);
  const cells = (texts: readonly string[], style: TextStyle, fill: string) =>
    columns.map((_, index) => {
      const cellWidth = widths[index] ?? 0;
      const lines = type.lines(texts[index] ?? "", textWidth(cellWidth), style);
      return { width: cellWidth, strips: textStrips(lines), fill };
    });
  const table = tableOf(
    headingRow(cells(columns, STYLES.smallBold, THEME.accentTint)),
    rows.map((row) => rowOf(cells(row, STYLES.small, "F7FAFC"))),
  );
  return [...head, gap(2), table, gap(6)];
}

function naturalWidth(text: string, type: Typesetter): number {
  return Math.min(WIDEST, type.line(text, STYLES.small).width);
}
