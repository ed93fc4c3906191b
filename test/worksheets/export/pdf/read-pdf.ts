import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Runs one of poppler's tools on a PDF and returns what it prints. */
export function poppler(tool: string, bytes: Uint8Array, ...options: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "colead-pdf-"));
  try {
    const file = join(folder, "document.pdf");
    writeFileSync(file, bytes);
    const output = tool === "pdftotext" ? ["-"] : [];
    return execFileSync(tool, [...options, file, ...output], { encoding: "utf8", maxBuffer: 2 ** 28 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** White space and variation selectors say nothing about whether a text is there. */
export function squeezed(text: string): string {
  return text.replace(/[\s\p{Variation_Selector}]/gu, "");
}

/** The text of each page in the order it stands in the file. */
export function pageTexts(bytes: Uint8Array): readonly string[] {
  return poppler("pdftotext", bytes, "-raw").split("\f").slice(0, -1).map(squeezed);
}

export interface Bookmark {
  readonly title: string;
  readonly depth: number;
}

/** The bookmarks in order, from 0 for the outermost. */
export function bookmarks(bytes: Uint8Array): readonly Bookmark[] {
  const xml = poppler("pdftohtml", bytes, "-xml", "-i", "-stdout");
  const found: Bookmark[] = [];
  let depth = -1;
  for (const [, tag, title = ""] of xml.matchAll(/<(outline|\/outline|item)[^>]*>([^<]*)/gu)) {
    if (tag === "outline") depth++;
    else if (tag === "/outline") depth--;
    else found.push({ title, depth });
  }
  return found;
}

export interface Word {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

/** Every word with its box, in points from the page's top left corner. */
export function words(bytes: Uint8Array): readonly Word[] {
  const pages = poppler("pdftotext", bytes, "-bbox").split("<page ").slice(1);
  return pages.flatMap((page, index) =>
    [...page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/gu)].map(
      ([, left, top, right, bottom, text = ""]) => ({
        page: index + 1,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        text,
      }),
    ),
  );
}
