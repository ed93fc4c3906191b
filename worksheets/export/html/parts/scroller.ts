import { type HtmlNode, h } from "../html-node.ts";

/** Lets a wide table scroll sideways in a narrow pane, by keyboard too; on paper it is not there. */
export function scroller(label: string, table: HtmlNode): HtmlNode {
  return h("div", { class: "scroller", role: "region", "aria-label": label, tabindex: "0" }, table);
}
