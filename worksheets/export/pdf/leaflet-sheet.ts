import { assertNever } from "../../definition/assert-never.ts";
import type { Chapter, LeafletCell, LeafletPart, LeafletSheet } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { type Block, gap, NO_INSET, type Strip } from "./flow/block.ts";
import { CHECK_BOX, drawCheckBox } from "./parts/icons.ts";
import { type Cell, headingRow, rowOf, textWidth } from "./parts/row.ts";
import { emptyStrip, endStrips, keptWithNext, textStrips, withLead } from "./parts/strips.ts";
import { shareWidth, tableOf } from "./parts/table.ts";
import type { PrintContext } from "./print-context.ts";
import { sheetHead } from "./sheet-head.ts";
import { STYLES, type TextStyle } from "./styles.ts";
import type { Anchor } from "./surface.ts";
import type { SetLine } from "./typesetter.ts";

const CHAPTER_GAP = 16;
const PART_GAP = 6;
const BAR = 4;
const LEAST_COLUMN = 24;
/** Room to write in a row that is empty. */
const LEAST_ROW = 24;
const BULLET = "・";

/** A hand-out to be read: chapters below each other. */
export function leafletBlocks(sheet: LeafletSheet, anchor: Anchor, context: PrintContext): readonly Block[] {
  return [
    ...sheetHead(sheet, anchor, context),
    ...sheet.chapters.flatMap((chapter, index): readonly Block[] => [
      ...(index > 0 ? [gap(CHAPTER_GAP)] : []),
      ...chapterBlocks(
        chapter,
        { id: `${anchor.id}-${index + 1}`, title: chapter.title, parent: anchor.id },
        context,
      ),
    ]),
  ];
}

function chapterBlocks({ title, parts }: Chapter, anchor: Anchor, context: PrintContext): readonly Block[] {
  const { type, page } = context;
  const lines = type.lines(title, page.inner - BAR - 8, STYLES.chapter);
  const head = lines.map(
    (line, index): Strip => ({
      kind: "strip",
      height: line.style.pitch,
      draw: (surface, x, y) => {
        surface.rect(x, y, page.inner, line.style.pitch, { fill: THEME.accentTint });
        surface.rect(x, y, BAR, line.style.pitch, { fill: THEME.accent });
        surface.text(line, x + BAR + 5, y, index === 0 ? { anchor } : {});
      },
    }),
  );
  return [
    ...keptWithNext([...head, { kind: "strip", height: 5, draw: () => {} }]),
    ...parts.flatMap((part, index): readonly Block[] => [
      ...(index > 0 ? [gap(PART_GAP)] : []),
      ...partBlocks(part, context),
    ]),
  ];
}

function partBlocks(part: LeafletPart, { type, page }: PrintContext): readonly Block[] {
  switch (part.part) {
    case "text":
      return part.lines.flatMap((line) => textStrips(type.lines(line, page.inner, STYLES.body)));
    case "list":
      return part.items.flatMap((item) => {
        const bullet = type.line(BULLET, STYLES.body);
        const strips = textStrips(type.lines(item, page.inner - bullet.width, STYLES.body), bullet.width);
        return withLead(strips, (surface, x, y) => surface.text(bullet, x, y));
      });
    case "rows":
      return rowsBlocks(part, page.inner, type);
    default:
      return assertNever(part);
  }
}

function rowsBlocks(
  { columns, rows }: Extract<LeafletPart, { part: "rows" }>,
  width: number,
  type: PrintContext["type"],
): readonly Block[] {
  const widths = shareWidth(
    width,
    columns.map((column) => column.width),
    LEAST_COLUMN,
  );
  const body = rows.map((cells) =>
    rowOf(
      cells.map((cell, index) => cellOf(cell, widths[index] ?? 0, type)),
      LEAST_ROW,
    ),
  );
  // Rows without a heading belong to one thing, whose name the first of them says.
  if (columns.every(({ label }) => label === ""))
    return [{ kind: "frame", children: body, inset: NO_INSET, together: true }];
  const heading = headingRow(
    columns.map(({ label }, index) => ({
      width: widths[index] ?? 0,
      strips: textStrips(type.lines(label, textWidth(widths[index] ?? 0), STYLES.cellHead)),
      fill: THEME.headTint,
    })),
  );
  return [tableOf(heading, body)];
}

function cellOf(
  { title, lines, check, heads, figure }: LeafletCell,
  width: number,
  type: PrintContext["type"],
): Cell {
  const strong: TextStyle = { ...STYLES.cell, bold: true };
  const room = textWidth(width);
  const strips = (set: readonly SetLine[]) => (figure ? endStrips(set, room) : textStrips(set));
  return {
    width,
    strips: [
      // A square stands beside the first line, also where nothing is written.
      ...(check === undefined ? [] : [emptyStrip(STYLES.cell.pitch)]),
      ...(title === "" ? [] : strips(type.lines(title, room, strong))),
      ...lines.flatMap((line) => strips(type.lines(line, room, STYLES.cell))),
    ],
    ...(heads ? { fill: THEME.headTint } : {}),
    ...(check === undefined
      ? {}
      : {
          icon: (surface, x, y) =>
            drawCheckBox(surface, x - CHECK_BOX / 2, y - CHECK_BOX / 2, check === "done"),
        }),
  };
}
