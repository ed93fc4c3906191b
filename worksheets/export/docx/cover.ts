import type { Cover, SheetNode } from "../document-tree.ts";
import { titleBookmark } from "./bookmarks.ts";
import type { DocxContext } from "./docx-context.ts";
import { FIELD } from "./field.ts";
import { type GridCell, gridTable } from "./grid-table.ts";
import { twips } from "./measures.ts";
import { headingText } from "./sheet.ts";
import { paragraph, run, textParagraph } from "./text.ts";
import { Block, element, valued } from "./xml.ts";

const FACTS = { indent: 0.2, label: 0.2, value: 0.6 } as const;

function factsTable(context: DocxContext, facts: Cover["facts"]): Block {
  const { text } = context.measures;
  const indent = Math.round(text * FACTS.indent);
  const label = Math.round(text * FACTS.label);
  const cell = (width: number, content: Block, rules: GridCell["rules"]): GridCell => ({
    width,
    rules,
    align: "center",
    children: [content],
  });
  return gridTable(
    facts.map(([name, value]) => ({
      cells: [
        cell(indent, textParagraph("Spacer", ""), "none"),
        cell(label, paragraph("CoverFact", [run(name, "Label")]), "below"),
        cell(text - 2 * indent - label, textParagraph("CoverFact", value), "below"),
        cell(indent, textParagraph("Spacer", ""), "none"),
      ],
      height: twips(11),
    })),
  );
}

/**
 * A TOC field with its entries written out, so that they are there without Word asking to update fields on opening.
 * Without page numbers (`\n`): each sheet counts its own pages, and its code is in their foot.
 */
function contents(sheets: readonly SheetNode[]): Block {
  const last = sheets.length - 1;
  const entries = sheets.map((sheet, index) =>
    paragraph("TOC1", [
      ...(index === 0 ? FIELD.begin('TOC \\o "1-1" \\n \\h \\z') : []),
      element("w:hyperlink", { "w:anchor": titleBookmark(index), "w:history": 1 }, [run(headingText(sheet))]),
      ...(index === last ? [FIELD.end()] : []),
    ]),
  );
  return new Block("w:sdt", [
    element("w:sdtPr", {}, [
      element("w:docPartObj", {}, [
        valued("w:docPartGallery", "Table of Contents"),
        element("w:docPartUnique"),
      ]),
    ]),
    element("w:sdtContent", {}, entries),
  ]);
}

/** The first page, and the table of contents on the second. */
export function coverBlocks(context: DocxContext, cover: Cover, sheets: readonly SheetNode[]): Block[] {
  return [
    textParagraph("Title", cover.title),
    textParagraph("Subtitle", cover.subtitle),
    ...(cover.facts.length > 0 ? [factsTable(context, cover.facts)] : []),
    ...(cover.greeting ?? []).map((line, index) =>
      textParagraph("Answer", line, index === 0 ? { spacing: { before: twips(12) } } : undefined),
    ),
    textParagraph("CoverDate", cover.date),
    ...(cover.contentsTitle === ""
      ? []
      : [
          textParagraph("ContentsHeading", cover.contentsTitle, { pageBreakBefore: true }),
          ...(sheets.length > 0 ? [contents(sheets)] : []),
        ]),
  ];
}
