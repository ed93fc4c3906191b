import type { DocumentTree } from "../document-tree.ts";
import { coverHtml } from "./cover-html.ts";
import { type HtmlNode, h } from "./html-node.ts";
import { PREVIEW_CSS } from "./preview-css.ts";
import { serialiseHtml } from "./serialise-html.ts";
import { sheetHtml } from "./sheet-html.ts";

/** The document as elements; they look as meant with `PREVIEW_CSS`. */
export function htmlTree(tree: DocumentTree): HtmlNode {
  const { info, layout, mode, cover, sheets } = tree;
  return h(
    "div",
    { class: `preview ${layout} ${mode}`, lang: "ja" },
    cover ? coverHtml(cover, sheets) : [],
    sheets.map((sheet) => sheetHtml(sheet, info, { layout, mode })),
  );
}

/**
 * A complete HTML document with its styles inside: no script, nothing loaded from elsewhere, ready to print.
 * The same tree gives the same text.
 */
export function writeHtml(tree: DocumentTree): string {
  const { title, author } = tree.info;
  const metas = [
    h("meta", { charset: "utf-8" }),
    h("meta", {
      "http-equiv": "Content-Security-Policy",
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    ...(author === "" ? [] : [h("meta", { name: "author", content: author })]),
    h("title", {}, title),
  ];
  const head = `${metas.map(serialiseHtml).join("\n")}\n<style>${PREVIEW_CSS}</style>`;
  const main = serialiseHtml(h("main", {}, htmlTree(tree)));
  return `<!doctype html>\n<html lang="ja">\n<head>\n${head}\n</head>\n<body>\n${main}\n</body>\n</html>\n`;
}
