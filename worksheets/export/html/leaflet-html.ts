import { assertNever } from "../../definition/assert-never.ts";
import type { Chapter, LeafletCell, LeafletPart } from "../document-tree.ts";
import { type HtmlNode, h, textIn } from "./html-node.ts";
import { columnGroup } from "./parts/column-group.ts";
import { checkBox } from "./parts/marks.ts";

function cellHtml({ title, lines, check, heads, figure }: LeafletCell): HtmlNode {
  const content = [
    ...(check === undefined ? [] : checkBox(check === "done")),
    textIn("strong", "leaflet-title", title),
    ...lines.map((line) => textIn("span", "leaflet-line", line)),
  ];
  if (heads) return h("th", { scope: "row" }, content);
  if (figure) return h("td", { class: "leaflet-figure" }, content);
  return h("td", check === undefined ? {} : { class: "leaflet-check" }, content);
}

function isEmpty(cells: readonly LeafletCell[]): boolean {
  return cells.every(({ title, lines }) => title === "" && lines.length === 0);
}

function partHtml(part: LeafletPart, chapter: string): HtmlNode | readonly HtmlNode[] {
  switch (part.part) {
    case "text":
      return part.lines.map((line) => h("p", {}, line));
    case "list":
      return h(
        "ul",
        { class: "list" },
        part.items.map((item) => h("li", {}, h("span", { class: "item-text" }, item))),
      );
    case "rows":
      return h(
        "table",
        { class: "grid leaflet" },
        h("caption", { class: "spoken" }, chapter),
        columnGroup(part.columns.map(({ width }) => width)),
        part.columns.every(({ label }) => label === "")
          ? undefined
          : h(
              "thead",
              {},
              h(
                "tr",
                {},
                part.columns.map(({ label }) =>
                  label === "" ? h("td", {}) : h("th", { scope: "col" }, label),
                ),
              ),
            ),
        h(
          "tbody",
          {},
          part.rows.map((cells) =>
            h("tr", isEmpty(cells) ? { class: "empty-row" } : {}, cells.map(cellHtml)),
          ),
        ),
      );
    default:
      return assertNever(part);
  }
}

/** A chapter of a leaflet: its title, then text, lists and tables. */
export function chapterHtml({ title, parts }: Chapter): HtmlNode {
  return h(
    "section",
    { class: "chapter" },
    h("h2", { class: "chapter-title" }, title),
    parts.flatMap((part) => partHtml(part, title)),
  );
}
