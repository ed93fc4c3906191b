import type { MatrixRow, MatrixSheet } from "../document-tree.ts";
import { type HtmlNode, h, spoken } from "./html-node.ts";
import { columnGroup } from "./parts/column-group.ts";
import { checkMark } from "./parts/marks.ts";
import { remarksHtml } from "./parts/remarks.ts";
import { scroller } from "./parts/scroller.ts";

/** Shares of the width: the company's name, one check, each added column in turn. */
const NAME_WIDTH = 18;
const CHECK_WIDTH = 5;
const ADDED_WIDTHS = [9, 23];

function head({ rowHeading, groups, addedColumns }: MatrixSheet): HtmlNode {
  return h(
    "thead",
    {},
    h(
      "tr",
      {},
      h("th", { scope: "col", rowspan: "2" }, rowHeading),
      groups.map(({ step, name, columns }) =>
        h(
          "th",
          { scope: "colgroup", colspan: `${columns.length}`, class: "group" },
          h("span", { class: "step-label" }, step),
          h("span", { class: "step-name" }, name),
        ),
      ),
      addedColumns.map((column) => h("th", { scope: "col", rowspan: "2", class: "added" }, column)),
    ),
    h(
      "tr",
      {},
      groups.flatMap(({ columns }) =>
        columns.map((column) =>
          h("th", { scope: "col", class: "vertical" }, h("span", { class: "upright" }, column)),
        ),
      ),
    ),
  );
}

/** An attribute only when there is something to name: cells of a blank row's added columns have no tag. */
function tagged(tag: string, className: string): Readonly<Record<string, string>> {
  return tag === "" ? { class: className } : { class: className, "data-tag": tag };
}

function row({ name, checks, added }: MatrixRow, words: ReadonlyMap<string, string>): HtmlNode {
  return h(
    "tr",
    { class: name === "" ? "empty-row" : "row" },
    h("th", { scope: "row" }, name),
    checks.map(({ tag, state }) =>
      h("td", tagged(tag, "check"), checkMark(state), spoken(words.get(state) ?? "")),
    ),
    added.map(({ tag, text }) => h("td", tagged(tag, "added"), text)),
  );
}

/** B-1: a row per company, a column per check, the legend and the remarks below. */
export function matrixHtml(sheet: MatrixSheet): readonly HtmlNode[] {
  const { title, groups, addedColumns, rows, legend, remarks } = sheet;
  const words = new Map<string, string>(legend);
  const checks = groups.flatMap(({ columns }) => columns);
  const widths = [
    NAME_WIDTH,
    ...checks.map(() => CHECK_WIDTH),
    ...addedColumns.map((_, index) => ADDED_WIDTHS[index] ?? NAME_WIDTH),
  ];
  return [
    scroller(
      title,
      h(
        "table",
        { class: "grid matrix" },
        h("caption", { class: "spoken" }, title),
        columnGroup(widths),
        head(sheet),
        h(
          "tbody",
          {},
          rows.map((each) => row(each, words)),
        ),
      ),
    ),
    h(
      "ul",
      { class: "legend" },
      legend.map(([state, label]) =>
        h(
          "li",
          {},
          checkMark(state) ?? h("span", { class: "legend-empty" }, "空欄"),
          "＝",
          h("span", {}, label),
        ),
      ),
    ),
    ...[remarksHtml(remarks)].filter((node) => node !== undefined),
  ];
}
