import type { StepNode } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import type { DocxContext } from "./docx-context.ts";
import type { GridRow } from "./grid-table.ts";
import { twips } from "./measures.ts";
import { stepRows } from "./step.ts";

/** Lines to write on, in millimetres, best first; 6 is the narrow ruling of Japanese notebooks (JIS S 5505, B罫). */
const WRITING_LINES = [THEME.writingLine, 7.5, 7, 6.5, 6] as const;
/** Estimates of what a page holds besides boxes, in millimetres. */
const TITLE_MM = 16;
const STEP_GAP_MM = 2.5;
const LINE_MM = 5.5;
const PADDING_MM = 2;

function rowHeight({ height = 0, lines = 1 }: GridRow): number {
  const writing = height > 0 ? height : twips(lines * LINE_MM);
  return writing + twips(PADDING_MM);
}

function stepsHeight(context: DocxContext, steps: readonly StepNode[]): number {
  const rows = steps.flatMap((step) => stepRows(context, step).flatMap((question) => question.rows));
  const boxes = rows.reduce((sum, row) => sum + rowHeight(row), 0);
  return twips(TITLE_MM) + steps.length * twips(STEP_GAP_MM) + boxes;
}

/**
 * The context for steps that share a page of a blank form: when they do not quite fit, lines to write on become a
 * little narrower, rather than that one box goes over to an empty page. What fits on no page is left to flow.
 */
export function fittedContext(context: DocxContext, steps: readonly StepNode[]): DocxContext {
  if (!context.blank) return context;
  const { page, margin } = context.measures;
  const available = page.height - margin.top - margin.bottom;
  const fitting = WRITING_LINES.map((writingLine) => ({ ...context, writingLine })).find(
    (candidate) => stepsHeight(candidate, steps) <= available,
  );
  return fitting ?? context;
}
