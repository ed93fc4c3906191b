import type { ChoicesAnswer, OptionNode } from "../../document-tree.ts";
import { type HtmlNode, h, textIn } from "../html-node.ts";
import type { HtmlSetting } from "../html-setting.ts";
import { checkBox } from "../parts/marks.ts";

/** Most options the style sheet sets beside each other. */
const MAX_COLUMNS = 4;

/** How many options of these labels stand beside each other on a portrait page without breaking every one. */
function portraitColumns(all: readonly OptionNode[]): number {
  const longest = Math.max(0, ...all.map(({ label, text }) => (text === undefined ? label.length : 0)));
  if (longest <= 4) return MAX_COLUMNS;
  return longest <= 8 ? 3 : 2;
}

function option({ label, text, description, checked }: OptionNode): HtmlNode {
  return h(
    "li",
    { class: `option${checked ? " chosen" : ""}${text === undefined ? "" : " with-text"}` },
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
export function options(answer: ChoicesAnswer, { layout }: HtmlSetting): HtmlNode {
  const { columns, single, options: all } = answer;
  const most = layout === "office" ? portraitColumns(all) : MAX_COLUMNS;
  const beside = Math.min(Math.max(1, columns), most);
  return h("ul", { class: `options cols-${beside}${single ? " single" : ""}` }, all.map(option));
}
