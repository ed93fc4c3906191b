import type { ChoicesAnswer, OptionNode } from "../../document-tree.ts";
import { type HtmlNode, h, textIn } from "../html-node.ts";
import { checkBox } from "../parts/marks.ts";

/** Most options the style sheet sets beside each other. */
const MAX_COLUMNS = 4;

function option({ label, text, description, checked }: OptionNode): HtmlNode {
  return h(
    "li",
    { class: checked ? "option chosen" : "option" },
    checkBox(checked),
    h(
      "div",
      { class: "option-words" },
      h("span", { class: "option-label" }, label),
      // "その他（具体的に）": the room to write in is there even when empty.
      text === undefined ? undefined : h("span", { class: "option-text" }, text),
      textIn("span", "option-description", description),
    ),
  );
}

/** All options in a grid, chosen or not. */
export function options({ columns, single, options: all }: ChoicesAnswer): HtmlNode {
  const beside = Math.min(Math.max(1, columns), MAX_COLUMNS);
  return h("ul", { class: `options cols-${beside}${single ? " single" : ""}` }, all.map(option));
}
