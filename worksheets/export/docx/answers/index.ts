import { assertNever } from "../../../definition/assert-never.ts";
import type { QuestionNode } from "../../document-tree.ts";
import type { DocxContext } from "../docx-context.ts";
import type { AnswerRows } from "./answer-rows.ts";
import { boxes } from "./boxes.ts";
import { choices } from "./choices.ts";
import { list } from "./list.ts";
import { schedule } from "./schedule.ts";
import { table } from "./table.ts";
import { text } from "./text.ts";

/** The answer of a question as rows of a table. */
export function answerRows(context: DocxContext, question: QuestionNode): AnswerRows {
  const { answer } = question;
  switch (answer.shape) {
    case "text":
      return text(context, question, answer);
    case "list":
      return list(context, question, answer);
    case "choices":
      return choices(context, question, answer);
    case "table":
      return table(context, question, answer);
    case "boxes":
      return boxes(context, question, answer);
    case "schedule":
      return schedule(context, question, answer);
    default:
      return assertNever(answer);
  }
}
