import type { DocumentTree } from "../../worksheets/export/document-tree.ts";
import { PAGES, THEME } from "../../worksheets/export/theme.ts";
import { treeTexts } from "../../worksheets/export/tree-text.ts";
import type { FontFace } from "../../worksheets/text/coverage.ts";
import { breakLines } from "../../worksheets/text/line-break.ts";

/** A run of text ready to be drawn: points from the page's top left corner. */
export interface PlacedRun {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** "regular0", "bold1": the weight, and 0 or 1 for the main or the fallback font. */
  readonly font: string;
  readonly text: string;
}

/** The faces in the order they are tried. */
export interface Weights {
  readonly regular: readonly FontFace[];
  readonly bold: readonly FontFace[];
}

/** Every text of a document, broken into lines and stacked on this many pages, with each page's head. */
export function floorPages(tree: DocumentTree, weights: Weights, pageCount: number): readonly PlacedRun[][] {
  const page = PAGES[tree.layout];
  const points = (millimetres: number) => (millimetres * 72) / 25.4;
  const left = points(page.left);
  const top = points(page.top);
  const width = points(page.width - page.left - page.right - page.stepColumn);
  const size = THEME.size.body;
  const bold = boldTexts(tree);

  const lines = treeTexts(tree).flatMap((text) => {
    const weight = bold.has(text) ? "bold" : "regular";
    return breakLines(text, width, size, weights[weight]).map((runs) => ({ runs, weight }) as const);
  });
  const perPage = Math.ceil(lines.length / pageCount);
  const pitch = points(page.height - page.top - page.bottom) / perPage;
  const head = [tree.info.heading, tree.info.date].filter((text) => text !== "");
  return Array.from({ length: pageCount }, (_, index) => [
    ...head.map((text, at) => ({
      x: left + at * 400,
      y: 20,
      size: THEME.size.small,
      font: "regular0",
      text,
    })),
    ...lines.slice(index * perPage, (index + 1) * perPage).flatMap(({ runs, weight }, at) => {
      let x = left;
      return runs.map(({ text, face }) => {
        const run = { x, y: top + at * pitch, size, font: `${weight}${face}`, text };
        for (const character of text)
          x += (weights[weight][face]?.advance(character.codePointAt(0) ?? 0) ?? 0) * size;
        return run;
      });
    }),
  ]);
}

/** What the forms set in bold: titles, steps and prompts. */
function boldTexts({ cover, sheets }: DocumentTree): ReadonlySet<string> {
  return new Set([
    ...(cover ? [cover.title, cover.contentsTitle] : []),
    ...sheets.flatMap((sheet) => [
      sheet.title,
      ...(sheet.arrangement === "form"
        ? sheet.steps.flatMap(({ label, name, questions }) => [
            label,
            name,
            ...questions.map(({ prompt }) => prompt),
          ])
        : sheet.arrangement === "matrix"
          ? sheet.groups.flatMap(({ step, name }) => [step, name])
          : []),
    ]),
  ]);
}
