/**
 * An element as plain data. `writeHtml` serialises it and the app maps it to React elements, so that text reaches
 * the screen only as text. Tags, attribute names and class names come from this folder, never from a project.
 */
export interface HtmlNode {
  readonly tag: string;
  /** By their HTML names (`class`, `colspan`). */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlChild[];
}

export type HtmlChild = HtmlNode | string;

/** One child, several, or none; lists are flattened and empty texts left out. */
export type HtmlContent = HtmlChild | undefined | readonly (HtmlChild | undefined)[];

/** Builds an element. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly HtmlContent[]
): HtmlNode {
  const children = content.flat().filter((child) => child !== undefined && child !== "");
  return { tag, attributes, children: children as readonly HtmlChild[] };
}

/** An element with a class, or nothing when it would be empty. */
export function textIn(tag: string, className: string, text: string): HtmlNode | undefined {
  return text === "" ? undefined : h(tag, { class: className }, text);
}

/** Said to those who listen, not shown. */
export function spoken(text: string): HtmlNode {
  return h("span", { class: "spoken" }, text);
}
