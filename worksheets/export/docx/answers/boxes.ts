import type { BoxesAnswer } from "../../document-tree.ts";
import { blockText } from "../content-control.ts";
import type { GridCell, GridRow } from "../grid-table.ts";
import { tableHeads } from "../head-cell.ts";
import { divide } from "../measures.ts";
import { paragraph } from "../text.ts";
import { estimatedLines } from "../text-measure.ts";
import { type AnswerWriter, boxRow, partName } from "./answer-rows.ts";

/** Titled boxes beside each other. An empty one is named "+" and its own id: whatever is written there is new. */
export const boxes: AnswerWriter<BoxesAnswer> = (context, owner, answer) => {
  const widths = divide(
    context.measures.content,
    answer.boxes.map(() => 1),
  );
  const titles: GridRow = {
    cells: tableHeads(
      widths,
      answer.boxes.map(({ title }) => title),
    ),
    whole: true,
    keepNext: true,
  };
  const cells = answer.boxes.map(
    (box, index): GridCell => ({
      width: widths[index] ?? 0,
      rules: "all",
      children:
        box.entries.length === 0
          ? [
              blockText(context, partName(owner, `+${box.id}`), "", (children) =>
                paragraph("TableText", children),
              ),
            ]
          : box.entries.map(({ id, lines }) =>
              blockText(context, partName(owner, id), lines.join("\n"), (children, line) =>
                paragraph(line === 0 ? "BoxEntry" : "BoxEntryMore", children),
              ),
            ),
    }),
  );
  const lines = answer.boxes.map(({ entries }, index) =>
    estimatedLines(
      entries.flatMap((entry) => entry.lines),
      widths[index] ?? 0,
    ),
  );
  const contents = boxRow(context, cells, Math.max(1, ...lines), answer.blankLines);
  return { rows: [titles, contents], headerRows: 0 };
};
