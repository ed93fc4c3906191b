import type { StepNode } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import type { DocxContext } from "./docx-context.ts";
import { type GridCell, type GridRow, gridTable, nothing } from "./grid-table.ts";
import type { Measures } from "./measures.ts";
import { type QuestionRows, questionRows } from "./question.ts";
import { textParagraph } from "./text.ts";
import { estimatedLines } from "./text-measure.ts";
import type { Block } from "./xml.ts";

/** A table at the top of a step repeats no headings up to this length, so that the step's name can begin beside it. */
const SHORT_TABLE_LINES = 15;

function isShort({ rows }: QuestionRows): boolean {
  return rows.reduce((sum, { lines = 1 }) => sum + lines, 0) <= SHORT_TABLE_LINES;
}

/** Joins neighbours that need no table of their own. */
function tablesOf(questions: readonly QuestionRows[]): QuestionRows[] {
  const tables: QuestionRows[] = [];
  for (const question of questions) {
    const last = tables.at(-1);
    const headerRows = last === undefined && isShort(question) ? 0 : question.headerRows;
    if (last && last.headerRows === 0 && headerRows === 0) {
      tables[tables.length - 1] = { rows: [...last.rows, ...question.rows], headerRows };
    } else {
      tables.push({ rows: question.rows, headerRows });
    }
  }
  return tables;
}

/** The step's box beside one row, and the gap between them. */
function leftCells(
  { step, gap }: Measures,
  { keepNext }: GridRow,
  title: readonly Block[] | undefined,
  merge: "restart" | "continue",
): GridCell[] {
  const bare = { rules: "none", padding: "sides", merge } as const;
  return [
    { ...bare, width: step, fill: THEME.accentTint, children: title ?? [nothing(keepNext)] },
    { ...bare, width: gap, children: [nothing(keepNext)] },
  ];
}

/** Keeps two tables apart, for Word joins neighbours; tinted like the step's box, which goes on across it. */
function seam({ text, step }: Measures): Block {
  return textParagraph("Spacer", "", {
    keepNext: true,
    indent: { right: text - step },
    shading: { type: "clear", color: "auto", fill: THEME.accentTint },
  });
}

/** Lines the step's box needs: its number and its name. */
function titleLines({ step }: Measures, name: string): number {
  return 1 + estimatedLines([name], step);
}

/** Keeps the first rows together until they are as high as the step's box, lest its name is divided over pages. */
function keepBeside(lines: number, rows: readonly GridRow[]): GridRow[] {
  let beside = 0;
  return rows.map((row) => {
    beside += row.lines ?? 1;
    return beside < lines ? { ...row, keepNext: true } : row;
  });
}

/** The questions of a step, without its box. */
export function stepRows(context: DocxContext, step: StepNode): QuestionRows[] {
  return step.questions.flatMap((question) => questionRows(context, question));
}

/**
 * A step: its box at the left, its questions at the right. Repeated rows are not merged with the rows below, or Word
 * would not repeat them; the step's name then stands beside the first row that is not repeated.
 */
export function stepBlocks(context: DocxContext, step: StepNode): Block[] {
  const { measures } = context;
  const title = () => [textParagraph("StepNumber", step.label), textParagraph("Heading2", step.name)];
  const tables = tablesOf(stepRows(context, step));
  return tables.flatMap(({ rows, headerRows }, tableIndex) => {
    const isFirst = tableIndex === 0;
    const kept = isFirst ? keepBeside(titleLines(measures, step.name), rows) : rows;
    const complete = kept.map((row, index): GridRow => {
      const begins = index === headerRows;
      const merge = begins || (index === 0 && headerRows > 0) ? "restart" : "continue";
      const named = begins && isFirst ? title() : undefined;
      return {
        ...row,
        cells: [...leftCells(measures, row, named, merge), ...row.cells],
      };
    });
    return [...(isFirst ? [] : [seam(measures)]), gridTable(complete, headerRows)];
  });
}
