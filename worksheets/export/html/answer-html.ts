import { assertNever } from "../../definition/assert-never.ts";
import type { AnswerNode } from "../document-tree.ts";
import { boxes } from "./answers/boxes.ts";
import { listBox } from "./answers/list-box.ts";
import { options } from "./answers/options.ts";
import { schedule } from "./answers/schedule.ts";
import { table } from "./answers/table.ts";
import { textBox } from "./answers/text-box.ts";
import type { HtmlNode } from "./html-node.ts";
import type { HtmlSetting } from "./html-setting.ts";

/** An answer of any shape; `prompt` captions tables. */
export function answerHtml(answer: AnswerNode, prompt: string, setting: HtmlSetting): HtmlNode {
  switch (answer.shape) {
    case "text":
      return textBox(answer, setting);
    case "list":
      return listBox(answer, setting);
    case "choices":
      return options(answer, setting);
    case "table":
      return table(answer, prompt);
    case "boxes":
      return boxes(answer, setting);
    case "schedule":
      return schedule(answer, prompt, setting);
    default:
      return assertNever(answer);
  }
}
