import type { StepNode } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import type { DocxContext } from "./docx-context.ts";
import type { GridRow } from "./grid-table.ts";
import { twips } from "./measures.ts";
import { stepRows } from "./step.ts";

/** Lines to write on, in millimetres, best first; 6 is the narrow ruling of Japanese notebooks (JIS S 5505, B罫). */
const WRITING_LINES = [THEME.writingLine, 7.5, 7, 6.5, 6] as const;
/** What a page holds besides the rows of its steps, in millimetres. */
const TITLE_MM = 14.8;
const COMPANY_LINE_MM = 7.8;
const STEP_GAP_MM = 2.5;
const LINE_MM = 5.5;
const RULE_MM = 0.1;
/** Above and below a prompt. */
const PROMPT_SPACING_MM = 2.2;
/** Kept free, for programs differ a little. */
const SPARE_MM = 1;

function rowHeight({ cells, height = 0, lines = 1 }: GridRow): number {
  const spacing = cells[0]?.padding === "none" ? PROMPT_SPACING_MM : 0;
  return Math.max(height, twips(lines * LINE_MM + spacing)) + twips(RULE_MM);
}

function stepsHeight(context: DocxContext, steps: readonly StepNode[]): number {
  const rows = steps.flatMap((step) => stepRows(context, step).flatMap((question) => question.rows));
  return rows.reduce((sum, row) => sum + rowHeight(row), steps.length * twips(STEP_GAP_MM));
}

/**
 * The context for steps that share a page of a blank form: when they do not quite fit, lines to write on become a
 * little narrower, rather than that one box goes over to an empty page. What fits on no page is left to flow.
 */
export function fittedContext(
  context: DocxContext,
  steps: readonly StepNode[],
  hasCompanyLine: boolean,
): DocxContext {
  if (!context.blank) return context;
  const { page, margin } = context.measures;
  const head = TITLE_MM + (hasCompanyLine ? COMPANY_LINE_MM : 0);
  const available = page.height - margin.top - margin.bottom - twips(head + SPARE_MM);
  const fitting = WRITING_LINES.map((writingLine) => ({ ...context, writingLine })).find(
    (candidate) => stepsHeight(candidate, steps) <= available,
  );
  return fitting ?? context;
}
