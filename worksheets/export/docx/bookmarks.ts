import type { XmlComponent } from "docx";
import type { DocxContext } from "./docx-context.ts";
import { Block, element } from "./xml.ts";

function numbered(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(8, "0")}`;
}

/** Names the title of the n-th sheet (from 0) for the table of contents; such names are hidden in Word's lists. */
export function titleBookmark(index: number): string {
  return numbered("_Toc", index);
}

/** Names the end of the n-th sheet (from 0), whose page tells how many pages the sheet has. */
export function endBookmark(index: number): string {
  return numbered("_End", index);
}

/** Content of a paragraph with a bookmark around it. */
export function bookmarked(
  context: DocxContext,
  name: string,
  children: readonly XmlComponent[],
): XmlComponent[] {
  const id = context.nextBookmark();
  return [
    element("w:bookmarkStart", { "w:id": id, "w:name": name }),
    ...children,
    element("w:bookmarkEnd", { "w:id": id }),
  ];
}

/** A bookmark where the next paragraph begins. */
export function bookmarkHere(context: DocxContext, name: string): Block[] {
  const id = context.nextBookmark();
  return [
    new Block("w:bookmarkStart", [], { "w:id": id, "w:name": name }),
    new Block("w:bookmarkEnd", [], { "w:id": id }),
  ];
}
