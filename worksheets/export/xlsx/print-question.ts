import { assertNever } from "../../definition/assert-never.ts";
import type { AnswerNode, QuestionNode, ScheduleBlock } from "../document-tree.ts";
import { BODY_STYLE, HEAD_STYLE, type PrintTable } from "./print-sheet.ts";
import type { CellStyle, SheetRow } from "./workbook.ts";

/** A row of a blank form has room to write by hand, in points. */
const BLANK_HEIGHT = 28;
const SIDE: CellStyle = { ...HEAD_STYLE, valign: "center" };

interface Grid {
  readonly widths: readonly number[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The first column is a heading too. */
  readonly sideHeadings: boolean;
  readonly blankHeight: number;
}

/** An answer as a grid of texts. Throws on shapes that are none: these items are no tables (see isTableItem). */
function gridOf(answer: AnswerNode): Grid {
  switch (answer.shape) {
    case "table":
      return {
        widths: answer.columns.map(({ width }) => width),
        headings: answer.columns.map(({ label }) => label),
        rows: answer.rows.map(({ cells }) => cells),
        sideHeadings: false,
        blankHeight: BLANK_HEIGHT,
      };
    case "list": {
      const rows = answer.items.map(({ text }, index) => [String(index + 1), text]);
      const blank = Array.from({ length: answer.blankLines }, (_, index) => [String(index + 1), ""]);
      return {
        widths: [1, 12],
        headings: ["順位", "内容"],
        rows: rows.length > 0 ? rows : blank,
        sideHeadings: true,
        blankHeight: BLANK_HEIGHT,
      };
    }
    case "boxes":
      return {
        widths: answer.boxes.map(() => 1),
        headings: answer.boxes.map(({ title }) => title),
        rows: [
          answer.boxes.map(({ entries }) => entries.map(({ lines }) => `・${lines.join("　")}`).join("\n")),
        ],
        sideHeadings: false,
        blankHeight: BLANK_HEIGHT * answer.blankLines,
      };
    case "schedule":
      return {
        widths: [1, ...answer.days.map(() => 5)],
        headings: ["", ...answer.days.map(({ label }) => label)],
        rows: answer.halves.map((half, index) => [
          half,
          ...answer.days.map(({ halves }) => (halves[index] ?? []).map(blockText).join("\n")),
        ]),
        sideHeadings: true,
        blankHeight: BLANK_HEIGHT * answer.blankLines,
      };
    case "text":
    case "choices":
      throw new Error(`No table: ${answer.shape}`);
    default:
      return assertNever(answer);
  }
}

function blockText({ time, title, memo }: ScheduleBlock): string {
  return [[time, title].filter(Boolean).join("　"), ...(memo === "" ? [] : [`　${memo}`])].join("\n");
}

/** One question whose answer is a table, as a page of its own. */
export function questionPrint(
  question: QuestionNode,
  place: { readonly name: string; readonly title: string; readonly step: string },
): PrintTable {
  const grid = gridOf(question.answer);
  const marks = question.marks.map((mark) => `［${mark}］`).join("");
  return {
    name: place.name,
    title: place.title,
    lead: [`${place.step}　${question.prompt}${marks}`],
    widths: grid.widths,
    head: [{ cells: grid.headings.map((value) => ({ value, style: HEAD_STYLE })) }],
    headMerged: [],
    body: grid.rows.map((row): SheetRow => {
      const isBlank = row.slice(grid.sideHeadings ? 1 : 0).every((text) => text === "");
      return {
        ...(isBlank ? { height: grid.blankHeight } : {}),
        cells: row.map((value, index) => ({
          value,
          style: grid.sideHeadings && index === 0 ? SIDE : BODY_STYLE,
        })),
      };
    }),
    firstColumnStays: false,
    notes: [],
    remarks: question.remarks,
  };
}
