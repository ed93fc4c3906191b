import { tourSpan } from "../../items/time.ts";
import { blockTitle, HALF_LABELS, inTourOrder } from "../../items/timetable.ts";
import type { AnswerPrinter } from "./answer-printer.ts";

/** Days a blank form or an unplanned tour shows: the guideline's model plan has three. */
const USUAL_DAYS = 3;

export const timetable: AnswerPrinter<"timetable"> = (definition, value, context) => {
  const blocks = inTourOrder(value);
  const dayCount = Math.max(blocks.at(-1)?.day ?? 0, blocks.length > 0 ? 1 : USUAL_DAYS);
  const halves = Object.keys(HALF_LABELS) as (keyof typeof HALF_LABELS)[];
  return {
    shape: "schedule",
    halves: halves.map((half) => HALF_LABELS[half]),
    days: Array.from({ length: dayCount }, (_, index) => ({
      label: `${index + 1}日目`,
      halves: halves.map((half) =>
        blocks
          .filter((block) => block.day === index + 1 && block.half === half)
          .map((block) => ({
            id: block.id,
            time: tourSpan(block.start, block.end),
            title: blockTitle(definition, block, context),
            memo: block.memo?.trim() ?? "",
          })),
      ),
    })),
    blankLines: 4,
  };
};
