import { type ISectionOptions, PageOrientation, Paragraph, SectionType } from "docx";
import type { DocumentTree, SheetNode } from "../document-tree.ts";
import { bookmarkHere, endBookmark, titleBookmark } from "./bookmarks.ts";
import { coverBlocks } from "./cover.ts";
import type { DocxContext } from "./docx-context.ts";
import { pageFoot, pageHead } from "./page-furniture.ts";
import { continuedTitle, headingText, repeatsTitle, sheetBlocks } from "./sheet.ts";
import { LateBlocks } from "./xml.ts";

/** From the edge of the page to head and foot, in twips. */
const FURNITURE_MARGIN = 454;

function pageProperties({ measures }: DocxContext) {
  const { page, margin } = measures;
  const landscape = page.width > page.height;
  return {
    // The library takes the measures of the upright sheet and turns them for landscape.
    size: {
      width: Math.min(page.width, page.height),
      height: Math.max(page.width, page.height),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { ...margin, header: FURNITURE_MARGIN, footer: FURNITURE_MARGIN },
  };
}

/** A section ends in a paragraph, which must not be a heading or hold an answer. */
function sectionEnd(): Paragraph {
  return new Paragraph({ style: "Spacer" });
}

function coverSection(context: DocxContext, tree: DocumentTree): ISectionOptions[] {
  if (!tree.cover) return [];
  return [
    {
      properties: { page: pageProperties(context) },
      children: [...coverBlocks(context, tree.cover, tree.sheets), sectionEnd()],
    },
  ];
}

function sheetSection(
  context: DocxContext,
  tree: DocumentTree,
  sheet: SheetNode,
  index: number,
): ISectionOptions {
  const { measures } = context;
  const foot = () => pageFoot(sheet.code, endBookmark(index));
  const continued = repeatsTitle(context, sheet)
    ? ""
    : headingText(sheet).replace(sheet.title, () => continuedTitle(sheet));
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: { ...pageProperties(context), pageNumbers: { start: 1 } },
    },
    headers: {
      // A section without a first head of its own goes on with that of the one before: they are all alike.
      ...(index === 0 ? { first: pageHead(tree, measures, "") } : {}),
      default: pageHead(tree, measures, continued),
    },
    footers: { first: foot(), default: foot() },
    children: [
      new LateBlocks(() => sheetBlocks(context, sheet, titleBookmark(index))),
      ...bookmarkHere(context, endBookmark(index)),
      sectionEnd(),
    ],
  };
}

/** The cover, then a section per sheet: each counts its own pages. */
export function documentSections(context: DocxContext, tree: DocumentTree): ISectionOptions[] {
  return [
    ...coverSection(context, tree),
    ...tree.sheets.map((sheet, index) => sheetSection(context, tree, sheet, index)),
  ];
}
