import type { TextAnswer } from "../../document-tree.ts";
import { blockText } from "../content-control.ts";
import type { GridCell } from "../grid-table.ts";
import { twips } from "../measures.ts";
import { paragraph, textParagraph } from "../text.ts";
import { estimatedLines } from "../text-measure.ts";
import { type AnswerWriter, boxRow } from "./answer-rows.ts";

const UNIT_WIDTH = twips(14);

/** A box; the unit stands at its right end. */
export const text: AnswerWriter<TextAnswer> = (context, { tag, prompt }, { lines, blankLines, unit }) => {
  const width = context.measures.content;
  const content = blockText(context, { tag, alias: prompt }, lines.join("\n"), (children) =>
    paragraph("Answer", children),
  );
  const cells: readonly GridCell[] =
    unit === ""
      ? [{ width, rules: "all", children: [content] }]
      : [
          { width: width - UNIT_WIDTH, rules: "allButRight", children: [content] },
          {
            width: UNIT_WIDTH,
            rules: "allButLeft",
            align: "bottom",
            children: [textParagraph("Answer", unit)],
          },
        ];
  return {
    rows: [boxRow(context, cells, estimatedLines(lines, width), blankLines)],
    headerRows: 0,
  };
};
