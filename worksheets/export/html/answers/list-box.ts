import type { ListAnswer } from "../../document-tree.ts";
import { type HtmlNode, h, textIn } from "../html-node.ts";
import type { HtmlSetting } from "../html-setting.ts";
import { emptyRoom } from "../parts/room.ts";

/** A box with one item per line; a numbered list on a blank form has its numbers before the lines. */
export function listBox(answer: ListAnswer, setting: HtmlSetting): HtmlNode {
  const { numbered, items, blankLines } = answer;
  if (items.length === 0) {
    const inside =
      numbered && setting.mode === "blank"
        ? h(
            "ol",
            { class: "list" },
            Array.from({ length: Math.max(1, blankLines) }, () => h("li", { class: "writing-line" })),
          )
        : emptyRoom(blankLines, setting);
    return h("div", { class: "box" }, h("div", { class: "box-inside" }, inside));
  }
  const entries = items.map(({ category, text, link }) =>
    h(
      "li",
      {},
      textIn("span", "category", category),
      textIn("span", "item-text", text),
      // The brackets are part of the form, the text of the answer.
      link === "" ? undefined : h("span", { class: "link" }, "（", h("span", {}, link), "）"),
    ),
  );
  const list = h(numbered ? "ol" : "ul", { class: "list" }, entries);
  return h("div", { class: "box" }, h("div", { class: "box-inside" }, list));
}
