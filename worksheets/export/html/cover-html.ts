import type { Cover, SheetNode } from "../document-tree.ts";
import { sheetAnchor } from "./anchors.ts";
import { type HtmlNode, h, textIn } from "./html-node.ts";

/** The cover and the table of contents, which leads to the sheets. */
export function coverHtml(cover: Cover, sheets: readonly SheetNode[]): readonly HtmlNode[] {
  const facts = cover.facts.map(([label, value]) =>
    h("div", { class: "fact" }, h("dt", {}, label), h("dd", {}, value)),
  );
  const entries = sheets.map(({ key, title, company }) =>
    h(
      "li",
      {},
      h(
        "a",
        { href: `#${sheetAnchor(key)}` },
        h("span", {}, title),
        company && company.name !== "" ? h("span", { class: "entry-company" }, company.name) : undefined,
      ),
    ),
  );
  return [
    h(
      "header",
      { class: "cover page" },
      h(
        "div",
        { class: "cover-title" },
        h("h1", {}, cover.title),
        h("p", { class: "subtitle" }, cover.subtitle),
      ),
      h("dl", { class: "facts" }, facts),
      cover.greeting &&
        h(
          "div",
          { class: "greeting" },
          cover.greeting.map((line) => h("p", {}, line)),
        ),
      textIn("p", "cover-date", cover.date),
    ),
    ...(cover.contentsTitle === "" ? [] : [contentsHtml(cover, entries)]),
  ];
}

function contentsHtml(cover: Cover, entries: readonly HtmlNode[]): HtmlNode {
  return h(
    "nav",
    { class: "contents page", "aria-labelledby": "preview-contents" },
    h("h2", { id: "preview-contents", class: "contents-title" }, cover.contentsTitle),
    h("ol", { class: "entries" }, entries),
  );
}
