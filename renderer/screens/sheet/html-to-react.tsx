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

/** A part of the preview with the React element made of it. */
export interface ShownHtml {
  readonly node: HtmlChild;
  readonly element: ReactNode;
  readonly children: readonly ShownHtml[];
}

function sameAttributes(a: HtmlNode["attributes"], b: HtmlNode["attributes"]): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/**
 * Elements of the preview as React elements: text stays text, whatever it looks like. What is the same as before
 * stays the same element, and React passes it over: a key press changes one cell of thousands.
 */
export function shownHtml(node: HtmlChild, before?: ShownHtml): ShownHtml {
  if (typeof node === "string") return before?.node === node ? before : { node, element: node, children: [] };
  const old = typeof before?.node === "object" && before.node.tag === node.tag ? before.node : undefined;
  const kept = old === undefined ? [] : (before?.children ?? []);
  const children = node.children.map((child, index) => shownHtml(child, kept[index]));
  const same =
    before !== undefined &&
    old !== undefined &&
    children.length === kept.length &&
    children.every((child, index) => child === kept[index]) &&
    sameAttributes(old.attributes, node.attributes);
  if (same) return before;
  const element = createElement(node.tag, propsOf(node), ...children.map((child) => child.element));
  return { node, element, children };
}

/** The same for what is shown once. */
export function htmlToReact(node: HtmlChild): ReactNode {
  return shownHtml(node).element;
}
