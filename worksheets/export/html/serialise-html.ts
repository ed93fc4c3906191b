import { xmlSafe } from "../../text/well-formed.ts";
import type { HtmlChild } from "./html-node.ts";

/** Elements without an end tag (HTML Living Standard, 13.1.2 void elements), as far as this folder uses them. */
const VOID = new Set(["col", "meta"]);

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Text as it may stand between tags and in a quoted attribute. What no document can carry (control characters,
 * lone surrogates) is taken out; line ends become "\n", as an HTML parser would make them.
 */
export function escapeHtml(text: string): string {
  return xmlSafe(text)
    .text.replace(/\r\n?/gu, "\n")
    .replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character);
}

/** HTML source of a node, with no white space added: text in the boxes is shown as typed. */
export function serialiseHtml(node: HtmlChild): string {
  if (typeof node === "string") return escapeHtml(node);
  const { tag, attributes, children } = node;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const start = `<${tag}${written.join("")}>`;
  return VOID.has(tag) ? start : `${start}${children.map(serialiseHtml).join("")}</${tag}>`;
}
