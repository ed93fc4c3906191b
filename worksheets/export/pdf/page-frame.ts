import type { DocumentInfo } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { chipWidth, drawChip } from "./parts/chip.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";
import type { Surface } from "./surface.ts";

/** From the type area's top up to the head's rule, in points. */
const HEAD_SPACE = 10;
/** From the type area's bottom down to the page number. */
const FOOT_SPACE = 12;
/** What the repeated title takes from the type area. */
export const CONTINUED_HEIGHT = 20;

const EXAMPLE = "記入例";

export interface PageFrame {
  /** Title of the sheet going on, printed small; undefined on its first page. */
  readonly continued?: string | undefined;
  /** "A-1 1/2" */
  readonly foot?: string;
  /** Page of a bound document. */
  readonly number?: number | undefined;
}

/** Draws what stands around the text of a page: head, continued title, foot. */
export function drawPageFrame(
  surface: Surface,
  info: DocumentInfo,
  { continued, foot, number }: PageFrame,
  { type, page, mode }: PrintContext,
): void {
  const { frame } = STYLES;
  const headTop = page.top - HEAD_SPACE - frame.pitch - 2;
  const date = type.line(info.date, frame);
  const [heading] = type.lines(info.heading, page.inner - date.width - 80, frame);
  if (heading) surface.text(heading, page.left, headTop);
  surface.text(date, page.right - date.width, headTop);
  const ruleY = page.top - HEAD_SPACE;
  surface.rule(page.left, ruleY, page.right, ruleY, { color: "D0D0D0", width: 0.5 });
  if (mode === "example") drawExampleMark(surface, headTop, { type, page, mode });
  if (continued !== undefined) {
    const [title] = type.lines(`${continued}（つづき）`, page.inner, STYLES.continued);
    if (title) surface.text(title, page.left, page.top);
  }
  const footTop = page.bottom + FOOT_SPACE;
  if (foot !== undefined) {
    const line = type.line(foot, frame);
    surface.text(line, (page.left + page.right - line.width) / 2, footTop);
  }
  if (number !== undefined) {
    const line = type.line(String(number), frame);
    surface.text(line, page.right - line.width, footTop);
  }
}

function drawExampleMark(surface: Surface, headTop: number, { type, page }: PrintContext): void {
  const mark = type.line(EXAMPLE, STYLES.exampleMark);
  const x = (page.left + page.right - chipWidth(mark)) / 2;
  drawChip(surface, mark, x, headTop - 4, {
    fill: THEME.remarkTint,
    stroke: { color: THEME.remark, width: 0.8 },
  });
}
