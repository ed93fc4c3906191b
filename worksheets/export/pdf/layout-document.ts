import { assertNever } from "../../definition/assert-never.ts";
import type { DocumentTree, SheetNode } from "../document-tree.ts";
import { type ContentsEntry, contentsBlocks } from "./contents.ts";
import { courseBlocks } from "./course-sheet.ts";
import { coverStrips } from "./cover.ts";
import type { Block } from "./flow/block.ts";
import { type FlowArea, paginate } from "./flow/paginate.ts";
import { formBlocks } from "./form-sheet.ts";
import { leafletBlocks } from "./leaflet-sheet.ts";
import { matrixBlocks } from "./matrix-sheet.ts";
import { WRITING_LINES } from "./measures.ts";
import { memoPage } from "./memo-page.ts";
import { CONTINUED_HEIGHT, drawPageFrame } from "./page-frame.ts";
import type { PrintContext } from "./print-context.ts";
import { bookletPages } from "./saddle-stitch.ts";
import type { Anchor, Surface } from "./surface.ts";

/** With more sheets than these the bookmarks' steps are folded. */
const FEW_SHEETS = 12;

export interface LaidOutSheet {
  readonly sheet: SheetNode;
  readonly anchor: Anchor;
  readonly pages: readonly Surface[];
}

/** Lays one sheet out on its pages, without head and foot. `index` is its place in the document. */
export function layOutSheet(
  tree: DocumentTree,
  index: number,
  sheet: SheetNode,
  context: PrintContext,
): LaidOutSheet {
  const anchor: Anchor = {
    id: `sheet-${index + 1}`,
    title: sheetTitle(sheet),
    expanded: tree.sheets.length <= FEW_SHEETS,
  };
  const { page } = context;
  const area = { ...areaOf(context), top: (at: number) => page.top + (at > 0 ? CONTINUED_HEIGHT : 0) };
  if (tree.mode === "blank") return { sheet, anchor, pages: blankPages(sheet, anchor, context, area) };
  const blocks = sheetBlocks(sheet, anchor, context);
  return { sheet, anchor, pages: withoutScantPage(paginate(blocks, area), blocks, area) };
}

/** A blank form on as few pages as a ruling to write on allows, with the widest ruling that does it. */
function blankPages(
  sheet: SheetNode,
  anchor: Anchor,
  context: PrintContext,
  area: FlowArea,
): readonly Surface[] {
  const rulings = [1, 0.6].flatMap((gapScale) =>
    WRITING_LINES.map((writingLine) =>
      paginate(sheetBlocks(sheet, anchor, { ...context, writingLine }), { ...area, gapScale }),
    ),
  );
  return rulings.reduce((best, pages) => (pages.length < best.length ? pages : best));
}

/** A last page that holds less than this, in points, is worth closing the ranks for. */
const SCANT = 120;
/** What gaps may shrink to for it, and at last how far the foot's margin may be used; boxes and lines keep their room. */
const TIGHT = [
  { gapScale: 0.75, beyond: 0 },
  { gapScale: 0.5, beyond: 0 },
  { gapScale: 0.3, beyond: 12 },
];

/** Lays out with smaller gaps when the last page would hold only a few lines, if that saves the page. */
function withoutScantPage(
  pages: readonly Surface[],
  blocks: readonly Block[],
  area: FlowArea,
): readonly Surface[] {
  const last = pages.at(-1);
  if (pages.length < 2 || !last || last.filledTo - area.top(pages.length - 1) > SCANT) return pages;
  for (const { gapScale, beyond } of TIGHT) {
    const tighter = paginate(blocks, { ...area, gapScale, bottom: area.bottom + beyond });
    if (tighter.length < pages.length) return tighter;
  }
  return pages;
}

/** All pages in order, numbered: cover and contents of a bound document, then the sheets. */
export function assemblePages(
  tree: DocumentTree,
  sheets: readonly LaidOutSheet[],
  context: PrintContext,
): readonly Surface[] {
  const { info, cover } = tree;
  const front = cover ? frontPages(tree, sheets, context) : [];
  const pages = [...front];
  for (const { sheet, pages: own } of sheets) {
    for (const [index, surface] of own.entries()) {
      pages.push(surface);
      drawPageFrame(
        surface,
        info,
        {
          continued: index > 0 ? sheet.title : undefined,
          foot: `${sheet.code} ${index + 1}/${own.length}`,
          number: cover && cover.contentsTitle !== "" ? pages.length : undefined,
        },
        context,
      );
    }
  }
  if (tree.layout !== "booklet") return pages;
  const missing = bookletPages(pages.length) - pages.length;
  return [...pages, ...Array.from({ length: missing }, () => memoPage(context))];
}

function frontPages(
  { info, cover }: DocumentTree,
  sheets: readonly LaidOutSheet[],
  context: PrintContext,
): readonly Surface[] {
  if (!cover) return [];
  const area = areaOf(context);
  const coverPages = paginate(coverStrips(cover, context), area);
  if (cover.contentsTitle === "") return coverPages;
  const contents = (before: number) =>
    paginate(contentsBlocks(cover.contentsTitle, entries(sheets, before), context), area);
  // The numbers printed do not change how many pages the contents take.
  const contentsPages = contents(coverPages.length + contents(0).length);
  const front = [...coverPages, ...contentsPages];
  for (const [index, surface] of front.entries()) {
    const number = index < coverPages.length ? undefined : index + 1;
    drawPageFrame(surface, info, { number }, context);
  }
  return front;
}

function entries(sheets: readonly LaidOutSheet[], before: number): readonly ContentsEntry[] {
  let page = before + 1;
  return sheets.map(({ anchor, pages }) => {
    const entry = { title: anchor.title, anchor: anchor.id, page };
    page += pages.length;
    return entry;
  });
}

function sheetTitle({ title, company }: SheetNode): string {
  return company && company.name !== "" ? `${title}（${company.name}）` : title;
}

function sheetBlocks(sheet: SheetNode, anchor: Anchor, context: PrintContext): readonly Block[] {
  switch (sheet.arrangement) {
    case "form":
      return formBlocks(sheet, anchor, context);
    case "matrix":
      return matrixBlocks(sheet, anchor, context);
    case "course":
      return courseBlocks(sheet, anchor, context);
    case "leaflet":
      return leafletBlocks(sheet, anchor, context);
    default:
      return assertNever(sheet);
  }
}

function areaOf({ page }: PrintContext): FlowArea {
  return { left: page.left, bottom: page.bottom, top: () => page.top };
}
