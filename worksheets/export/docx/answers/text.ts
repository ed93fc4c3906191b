import type { TextAnswer } from "../../document-tree.ts";
import { blockText } from "../content-control.ts";
import { twips } from "../measures.ts";
import { paragraph, textParagraph } from "../text.ts";
import { type AnswerWriter, boxHeight, staysWhole } from "./answer-rows.ts";

const UNIT_WIDTH = twips(14);

/** A box; the unit stands at its right end. */
export const text: AnswerWriter<TextAnswer> = (context, { tag, prompt }, { lines, blankLines, unit }) => {
  const width = context.measures.content;
  const content = blockText(context, { tag, alias: prompt }, lines.join("\n"), (children) =>
    paragraph("Answer", children),
  );
  const height = boxHeight(context, blankLines);
  const cells =
    unit === ""
      ? [{ width, rules: "all" as const, children: [content] }]
      : [
          { width: width - UNIT_WIDTH, rules: "allButRight" as const, children: [content] },
          {
            width: UNIT_WIDTH,
            rules: "allButLeft" as const,
            align: "bottom" as const,
            children: [textParagraph("Answer", unit)],
          },
        ];
  return { rows: [{ cells, height, whole: staysWhole(lines, width) }], headerRows: 0 };
};
