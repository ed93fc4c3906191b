import { AlignmentType } from "docx";
import { assertNever } from "../../definition/assert-never.ts";
import type { Chapter, LeafletCell, LeafletPart, LeafletSheet } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import type { DocxContext } from "./docx-context.ts";
import { CELL_PADDING, type GridCell, type GridRow, gridTable, nothing } from "./grid-table.ts";
import { tableHeads } from "./head-cell.ts";
import { divide, twips } from "./measures.ts";
import { paragraph, run, textParagraph } from "./text.ts";
import type { Block } from "./xml.ts";

const LEAST_ROW_MM = 8;

function cellBlocks({ title, lines, check, figure }: LeafletCell, keepNext: boolean): readonly Block[] {
  const setting = {
    ...(keepNext ? { keepNext } : {}),
    ...(figure ? { alignment: AlignmentType.RIGHT } : {}),
  };
  const blocks = [
    ...(check === undefined
      ? []
      : [paragraph("MatrixCheck", [run(check === "done" ? "☑" : "☐", "CheckSymbol")], setting)]),
    ...(title === "" ? [] : [textParagraph("CellTitle", title, setting)]),
    ...lines.map((line) => textParagraph("TableText", line, setting)),
  ];
  return blocks.length > 0 ? blocks : [nothing(keepNext)];
}

function rowsTable({ measures }: DocxContext, part: Extract<LeafletPart, { part: "rows" }>): Block {
  const widths = divide(
    measures.text,
    part.columns.map(({ width }) => width),
  );
  const headed = part.columns.some(({ label }) => label !== "");
  const heading: GridRow = {
    cells: tableHeads(
      widths,
      part.columns.map(({ label }) => label),
    ),
    keepNext: true,
  };
  const rows = part.rows.map((cells, at): GridRow => {
    // Rows without a heading belong to one thing, whose name the first of them says.
    const keepNext = !headed && at < part.rows.length - 1;
    return {
      cells: cells.map(
        (cell, index): GridCell => ({
          width: widths[index] ?? 0,
          rules: "all",
          children: cellBlocks(cell, keepNext),
          ...(cell.heads ? { fill: THEME.headTint } : {}),
        }),
      ),
      height: twips(LEAST_ROW_MM) - 2 * CELL_PADDING.vertical,
      whole: true,
      keepNext,
    };
  });
  return gridTable(headed ? [heading, ...rows] : rows, headed ? 1 : 0);
}

function partBlocks(context: DocxContext, part: LeafletPart): readonly Block[] {
  switch (part.part) {
    case "text":
      return part.lines.map((line) => textParagraph("Answer", line));
    case "list":
      return part.items.map((item) => textParagraph("AnswerBullet", item));
    case "rows":
      return part.rows.length > 0 ? [rowsTable(context, part)] : [];
    default:
      return assertNever(part);
  }
}

function chapterBlocks(context: DocxContext, { title, parts }: Chapter): readonly Block[] {
  return [
    textParagraph("Chapter", title),
    // Word joins tables that follow each other.
    ...parts.flatMap((part, index) => [
      ...(index > 0 ? [textParagraph("StepGap", "")] : []),
      ...partBlocks(context, part),
    ]),
  ];
}

/** A hand-out to be read. Nothing in it is read back, so it has no content controls. */
export function leafletBlocks(context: DocxContext, { chapters }: LeafletSheet): Block[] {
  return chapters.flatMap((chapter) => chapterBlocks(context, chapter));
}
