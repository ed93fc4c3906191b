import { createElement, type ReactNode } from "react";
import type { HtmlChild, HtmlNode } from "../../../worksheets/export/html/html-node.ts";

/** Attributes whose names differ in React. */
const REACT_NAMES: Readonly<Record<string, string>> = {
  class: "className",
  colspan: "colSpan",
  rowspan: "rowSpan",
  tabindex: "tabIndex",
};

function propsOf({ attributes }: HtmlNode): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      const known = REACT_NAMES[name] ?? name;
      return [known, known === "tabIndex" ? Number(value) : value];
    }),
  );
}

/** Elements of the preview as React elements: text stays text, whatever it looks like. */
export function htmlToReact(node: HtmlChild): ReactNode {
  if (typeof node === "string") return node;
  return createElement(node.tag, propsOf(node), ...node.children.map(htmlToReact));
}
