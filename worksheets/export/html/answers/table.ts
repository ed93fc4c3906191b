import type { TableAnswer } from "../../document-tree.ts";
import { type HtmlNode, h } from "../html-node.ts";
import { columnGroup } from "../parts/column-group.ts";

/** A table with its headings; the question is its caption for those who listen. */
export function table({ columns, rows }: TableAnswer, caption: string): HtmlNode {
  return h(
    "table",
    { class: "grid" },
    h("caption", { class: "spoken" }, caption),
    columnGroup(columns.map(({ width }) => width)),
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        columns.map(({ label }) => h("th", { scope: "col" }, label)),
      ),
    ),
    h(
      "tbody",
      {},
      rows.map(({ cells }) =>
        h(
          "tr",
          { class: cells.every((cell) => cell === "") ? "empty-row" : "row" },
          cells.map((cell) => h("td", {}, cell)),
        ),
      ),
    ),
  );
}
