import type { Remark } from "../../document-tree.ts";
import { type HtmlNode, h } from "../html-node.ts";

/** メモ and 要確認, set apart from the answer; nothing when there are none. */
export function remarksHtml(remarks: readonly Remark[]): HtmlNode | undefined {
  if (remarks.length === 0) return undefined;
  return h(
    "ul",
    { class: "remarks" },
    remarks.map(({ label, text }) =>
      h("li", {}, h("span", { class: "remark-label" }, label), h("span", { class: "remark-text" }, text)),
    ),
  );
}
