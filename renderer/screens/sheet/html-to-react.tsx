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
  let more = 0;
  for (const name in a) {
    if (a[name] !== b[name]) return false;
    more += 1;
  }
  for (const _ in b) more -= 1;
  return more === 0;
}

/** The children, as the same list when each of them is the same as before. */
function shownChildren({ children }: HtmlNode, before: readonly ShownHtml[]): readonly ShownHtml[] {
  // No new list before it is needed: a form has thousands of elements and is gone through at every key press.
  let anew: ShownHtml[] | undefined = children.length === before.length ? undefined : [];
  for (const [index, child] of children.entries()) {
    const shown = shownHtml(child, before[index]);
    if (!anew && shown !== before[index]) anew = before.slice(0, index);
    anew?.push(shown);
  }
  return anew ?? before;
}

const NO_CHILDREN: readonly ShownHtml[] = [];

/**
 * Elements of the preview as React elements: text stays text, whatever it looks like. What is the same as before
 * stays the same element, and React passes it over: a key press changes one cell of thousands.
 */
export function shownHtml(node: HtmlChild, before?: ShownHtml): ShownHtml {
  if (typeof node === "string")
    return before?.node === node ? before : { node, element: node, children: NO_CHILDREN };
  const old = typeof before?.node === "object" && before.node.tag === node.tag ? before.node : undefined;
  const kept = old === undefined ? NO_CHILDREN : (before?.children ?? NO_CHILDREN);
  const children = shownChildren(node, kept);
  if (before && old && children === kept && sameAttributes(old.attributes, node.attributes)) return before;
  const element = createElement(node.tag, propsOf(node), ...children.map((child) => child.element));
  return { node, element, children };
}

/** The same for what is shown once. */
export function htmlToReact(node: HtmlChild): ReactNode {
  return shownHtml(node).element;
}
