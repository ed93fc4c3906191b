import type { CheckValue } from "../../items/check.ts";
import { answerTag, parseAnswerTag } from "../answer-tag.ts";
import type { MatrixRow, MatrixSheet } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { newPart } from "./answers/answer-rows.ts";
import { blockText, dropDown } from "./content-control.ts";
import type { DocxContext } from "./docx-context.ts";
import { type GridCell, type GridRow, gridTable } from "./grid-table.ts";
import { headCell } from "./head-cell.ts";
import { divide, twips } from "./measures.ts";
import { remarkParagraph } from "./question.ts";
import { MATRIX_COLUMN_LINE } from "./styles.ts";
import { paragraph, textParagraph } from "./text.ts";
import { estimatedLines } from "./text-measure.ts";
import type { Block } from "./xml.ts";

/** How the states of a check are shown; a choice of the list needs a text, hence the space. */
export const CHECK_SYMBOLS: Readonly<Record<CheckValue, string>> = { yes: "✓", no: "×", "": "　" };
/** What Word stores with the symbols; a value must not be empty. */
const CHECK_CHOICES: readonly (readonly [string, string])[] = [
  ["yes", CHECK_SYMBOLS.yes],
  ["no", CHECK_SYMBOLS.no],
  ["unknown", CHECK_SYMBOLS[""]],
];

/** Weights of the columns: name, each check, and the added columns in turn. */
const WEIGHTS = { name: 18, check: 4.2, added: [10, 30] } as const;
const ROW_MM = { filled: 7, blank: 10 } as const;
/** Vertical headings: a character of about 9 points below each other, in as many lines as the column has room for. */
const HEADING = { characterMm: 3.3, paddingMm: 5, leastMm: 26, mostLines: 2 } as const;

/** Rows up to this many lines are not divided over two pages. */
const WHOLE_LINES = 15;

interface Columns {
  readonly name: number;
  readonly checks: readonly number[];
  readonly added: readonly number[];
}

function columnsOf(context: DocxContext, sheet: MatrixSheet): Columns {
  const count = sheet.groups.reduce((sum, { columns }) => sum + columns.length, 0);
  const [name = 0, ...others] = divide(context.measures.text, [
    WEIGHTS.name,
    ...Array<number>(count).fill(WEIGHTS.check),
    ...sheet.addedColumns.map((_, index) => WEIGHTS.added[index] ?? WEIGHTS.check),
  ]);
  return { name, checks: others.slice(0, count), added: others.slice(count) };
}

/** In millimetres. */
function headingHeight(headings: readonly string[], columnWidth: number): number {
  const lines = Math.min(HEADING.mostLines, Math.max(1, Math.floor(columnWidth / MATRIX_COLUMN_LINE)));
  const longest = Math.max(0, ...headings.map((heading) => Math.ceil(heading.length / lines)));
  // In two lines a word may have to go over as a whole.
  const spare = lines > 1 ? 1 : 0;
  return Math.max(HEADING.leastMm, (longest + spare) * HEADING.characterMm + HEADING.paddingMm);
}

/** Groups above, vertical headings below; the outer headings reach over both rows. */
function headingRows(sheet: MatrixSheet, columns: Columns): GridRow[] {
  const merged = (width: number, text: string, merge: "restart" | "continue") =>
    headCell(width, merge === "restart" ? text : "", { merge });
  const outer = (merge: "restart" | "continue") => ({
    before: merged(columns.name, sheet.rowHeading, merge),
    after: sheet.addedColumns.map((text, index) => merged(columns.added[index] ?? 0, text, merge)),
  });
  let first = 0;
  const groups = sheet.groups.map(({ step, name, columns: headings }): GridCell => {
    const width = columns.checks.slice(first, first + headings.length).reduce((sum, part) => sum + part, 0);
    first += headings.length;
    return headCell(width, "", {
      fill: THEME.accentTint,
      children: [
        textParagraph("StepNumber", step, { alignment: "center" }),
        textParagraph("MatrixHead", name),
      ],
    });
  });
  const headings = sheet.groups.flatMap((group) => group.columns);
  const height = twips(headingHeight(headings, Math.min(...columns.checks)));
  const top = outer("restart");
  const bottom = outer("continue");
  return [
    { cells: [top.before, ...groups, ...top.after] },
    {
      cells: [
        bottom.before,
        ...headings.map((heading, index) =>
          headCell(columns.checks[index] ?? 0, heading, {
            vertical: true,
            padding: "ends",
            children: [textParagraph("MatrixColumn", heading)],
          }),
        ),
        ...bottom.after,
      ],
      height,
    },
  ];
}

/** Rows of a blank form belong to no company: their controls are named by the row's number. */
function rowTag(tag: string, row: MatrixRow, index: number): string {
  return row.name === "" && parseAnswerTag(tag)?.ref.company === undefined
    ? `${tag}#${newPart(index + 1)}`
    : tag;
}

function companyRow(
  context: DocxContext,
  sheet: MatrixSheet,
  columns: Columns,
  row: MatrixRow,
  index: number,
): GridRow {
  const headings = sheet.groups.flatMap((group) => group.columns);
  const company = parseAnswerTag(row.checks[0]?.tag ?? "")?.ref.company;
  const nameTag = answerTag({ item: "companies.name", ...(company === undefined ? {} : { company }) });
  const textCell = (width: number, tag: string, alias: string, text: string): GridCell => ({
    width,
    rules: "all",
    align: "center",
    children: [
      tag === ""
        ? textParagraph("TableText", text)
        : blockText(context, { tag, alias }, text, (children) => paragraph("TableText", children)),
    ],
  });
  return {
    cells: [
      textCell(columns.name, rowTag(nameTag, row, index), sheet.rowHeading, row.name),
      ...row.checks.map(
        ({ tag, state }, check): GridCell => ({
          width: columns.checks[check] ?? 0,
          rules: "all",
          align: "center",
          children: [
            paragraph("MatrixCheck", [
              dropDown(
                context,
                { tag: rowTag(tag, row, index), alias: headings[check] ?? "" },
                CHECK_CHOICES,
                state === "" ? "" : CHECK_SYMBOLS[state],
              ),
            ]),
          ],
        }),
      ),
      ...row.added.map(({ tag, text }, added) =>
        textCell(columns.added[added] ?? 0, tag, sheet.addedColumns[added] ?? "", text),
      ),
    ],
    height: twips(context.blank ? ROW_MM.blank : ROW_MM.filled),
    whole: row.added.every(
      ({ text }, added) => estimatedLines([text], columns.added[added] ?? 0) <= WHOLE_LINES,
    ),
  };
}

function legendText(sheet: MatrixSheet): string {
  return sheet.legend
    .map(([state, label]) => `${state === "" ? "空欄" : CHECK_SYMBOLS[state]}＝${label}`)
    .join("　　");
}

/** B-1: a row per company under two rows of headings, then the legend and what is noted on single checks. */
export function matrixBlocks(context: DocxContext, sheet: MatrixSheet): Block[] {
  const columns = columnsOf(context, sheet);
  const headings = headingRows(sheet, columns);
  const rows = sheet.rows.map((row, index) => companyRow(context, sheet, columns, row, index));
  return [
    textParagraph("StepGap", ""),
    gridTable([...headings, ...rows], headings.length),
    textParagraph("Note", legendText(sheet)),
    ...sheet.remarks.map(remarkParagraph),
  ];
}
