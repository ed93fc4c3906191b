import type { QuestionNode, ReferenceNode, Remark } from "../document-tree.ts";
import { emsOf } from "../ems-of.ts";
import { THEME } from "../theme.ts";
import { answerRows } from "./answers/index.ts";
import type { DocxContext } from "./docx-context.ts";
import type { GridRow } from "./grid-table.ts";
import { divide } from "./measures.ts";
import { paragraph, run, textParagraph } from "./text.ts";
import { EM, estimatedLines } from "./text-measure.ts";
import type { Block } from "./xml.ts";

/** Rows that stay together as one table when `headerRows` are to be repeated on each of its pages. */
export interface QuestionRows {
  readonly rows: readonly GridRow[];
  readonly headerRows: number;
}

/** Remarks up to this many lines are not divided over two pages. */
const WHOLE_LINES = 6;

/** メモ or 要確認. */
export function remarkParagraph({ label, text }: Remark): Block {
  return paragraph(label === "要確認" ? "OpenQuestion" : "Memo", [run(`${label}：`, "Label"), run(text)]);
}

/** A row of one cell without rules. */
function plainRow(width: number, children: readonly Block[], keepNext: boolean): GridRow {
  return {
    lines: children.length,
    cells: [{ width, rules: "none", padding: "none", children }],
    keepNext,
    whole: keepNext,
  };
}

/** Marks that do not fit behind the prompt go to the next line, lest they are broken themselves. */
function promptParagraph({ prompt, marks }: QuestionNode, width: number): Block {
  const fits = (emsOf(prompt) + marks.reduce((sum, mark) => sum + mark.length + 2, 1)) * EM < width;
  return paragraph("Heading3", [
    run(prompt),
    ...marks.flatMap((mark, index) => [run(index === 0 && !fits ? "\n" : "　"), run(` ${mark} `, "Mark")]),
  ]);
}

function hintsParagraph(hints: readonly string[]): Block {
  return paragraph("Hints", [
    run("検討のヒント："),
    ...hints.flatMap((hint) => [run(" "), run(` ${hint} `, "HintWord"), run(" ")]),
  ]);
}

function referenceRows({ content }: DocxContext["measures"], reference: ReferenceNode): GridRow[] {
  const { title, columns, rows, empty } = reference;
  const widths = divide(
    content,
    columns.map(() => 1),
  );
  const line = (
    texts: readonly string[],
    style: "ReferenceTitle" | "ReferenceText",
    keepNext: boolean,
  ): GridRow => ({
    cells: texts.map((text, index) => ({
      width: widths[index] ?? 0,
      rules: "all",
      fill: THEME.headTint,
      children: [textParagraph(style, text)],
    })),
    keepNext,
  });
  return [
    plainRow(content, [textParagraph("ReferenceTitle", title)], true),
    ...(rows.length === 0
      ? [plainRow(content, [textParagraph("ReferenceText", empty)], true)]
      : [line(columns, "ReferenceTitle", true), ...rows.map((texts) => line(texts, "ReferenceText", false))]),
  ];
}

/**
 * A question in print order: prompt with marks, hints, facts from other sheets, answer, remarks. The remarks are not
 * part of a table with headings, which would be repeated above them on a new page.
 */
export function questionRows(context: DocxContext, question: QuestionNode): QuestionRows[] {
  const { content } = context.measures;
  const { hints, reference, remarks } = question;
  const before = [
    plainRow(
      content,
      [promptParagraph(question, content), ...(hints.length > 0 ? [hintsParagraph(hints)] : [])],
      true,
    ),
    ...(reference ? referenceRows(context.measures, reference) : []),
  ];
  const { rows, headerRows } = answerRows(context, question);
  // Remarks are read with their answer: a short one goes over to the next page with them.
  const answer = rows.map((row, index) =>
    remarks.length > 0 && index === rows.length - 1 && row.whole ? { ...row, keepNext: true } : row,
  );
  const after = remarks.map(
    (remark, index): GridRow => ({
      ...plainRow(content, [remarkParagraph(remark)], index < remarks.length - 1),
      whole: estimatedLines([remark.text], content) <= WHOLE_LINES,
    }),
  );
  if (headerRows === 0) return [{ rows: [...before, ...answer, ...after], headerRows: 0 }];
  const table = { rows: [...before, ...answer], headerRows: before.length + headerRows };
  return after.length > 0 ? [table, { rows: after, headerRows: 0 }] : [table];
}
