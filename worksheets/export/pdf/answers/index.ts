import { assertNever } from "../../../definition/assert-never.ts";
import type { AnswerNode } from "../../document-tree.ts";
import type { Block } from "../flow/block.ts";
import type { PrintContext } from "../print-context.ts";
import { boxesBlocks } from "./boxes.ts";
import { choicesBlocks } from "./choices.ts";
import { listBlocks } from "./list.ts";
import { scheduleBlocks } from "./schedule.ts";
import { tableBlocks } from "./table.ts";
import { textBlocks } from "./text.ts";

/** An answer as blocks `width` points wide. */
export function answerBlocks(answer: AnswerNode, width: number, context: PrintContext): readonly Block[] {
  switch (answer.shape) {
    case "text":
      return textBlocks(answer, width, context);
    case "list":
      return listBlocks(answer, width, context);
    case "choices":
      return choicesBlocks(answer, width, context);
    case "table":
      return tableBlocks(answer, width, context);
    case "boxes":
      return boxesBlocks(answer, width, context);
    case "schedule":
      return scheduleBlocks(answer, width, context);
    default:
      return assertNever(answer);
  }
}
