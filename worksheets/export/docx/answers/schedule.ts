import type { ScheduleAnswer, ScheduleBlock } from "../../document-tree.ts";
import { blockGroup, blockText } from "../content-control.ts";
import type { DocxContext } from "../docx-context.ts";
import type { GridCell, GridRow } from "../grid-table.ts";
import { headCell } from "../head-cell.ts";
import { divide, twips } from "../measures.ts";
import { paragraph, run, textParagraph } from "../text.ts";
import { estimatedLines } from "../text-measure.ts";
import type { Block } from "../xml.ts";
import { type AnswerOwner, type AnswerWriter, boxRow, newPart, partName } from "./answer-rows.ts";

const HALF_WIDTH = twips(13);

function blockLines(context: DocxContext, owner: AnswerOwner, block: ScheduleBlock): Block {
  const { id, time, title, memo } = block;
  return blockGroup(context, partName(owner, id), [
    paragraph("ScheduleBlock", [...(time === "" ? [] : [run(time, "Time"), run("　")]), run(title)]),
    ...(memo === "" ? [] : [textParagraph("ScheduleMemo", memo)]),
  ]);
}

/** The tour: a column per day, a row per half-day. An empty half-day is named "+<day>.<half>", both from 1. */
export const schedule: AnswerWriter<ScheduleAnswer> = (context, owner, answer) => {
  const { halves, days, blankLines } = answer;
  const widths = divide(
    context.measures.content - HALF_WIDTH,
    days.map(() => 1),
  );
  const heading: GridRow = {
    cells: [headCell(HALF_WIDTH, ""), ...days.map(({ label }, index) => headCell(widths[index] ?? 0, label))],
    keepNext: true,
  };
  const body = halves.map((half, halfIndex): GridRow => {
    const cells = days.map((day, index): GridCell => {
      const blocks = day.halves[halfIndex] ?? [];
      const emptyName = partName(owner, `${newPart(index + 1)}.${halfIndex + 1}`);
      return {
        width: widths[index] ?? 0,
        rules: "all",
        children:
          blocks.length > 0
            ? blocks.map((block) => blockLines(context, owner, block))
            : [blockText(context, emptyName, "", (children) => paragraph("ScheduleBlock", children))],
      };
    });
    const lines = days.map((day, index) =>
      estimatedLines(
        (day.halves[halfIndex] ?? []).flatMap(({ time, title, memo }) => [`${time}${title}`, memo]),
        widths[index] ?? 0,
      ),
    );
    return boxRow(context, [headCell(HALF_WIDTH, half), ...cells], Math.max(1, ...lines), blankLines);
  });
  return { rows: [heading, ...body], headerRows: 1 };
};
