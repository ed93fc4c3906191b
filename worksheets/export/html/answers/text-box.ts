import type { TextAnswer } from "../../document-tree.ts";
import { type HtmlNode, h, textIn } from "../html-node.ts";
import type { HtmlSetting } from "../html-setting.ts";
import { emptyRoom } from "../parts/room.ts";

/** A box with a paragraph per line as typed. */
export function textBox(answer: TextAnswer, setting: HtmlSetting): HtmlNode {
  const { lines, blankLines, unit } = answer;
  const inside =
    lines.length === 0
      ? emptyRoom(blankLines, setting)
      : lines.map((line) => h("p", { class: line === "" ? "empty-line" : "text-line" }, line));
  return h("div", { class: "box" }, h("div", { class: "box-inside" }, inside), textIn("span", "unit", unit));
}
