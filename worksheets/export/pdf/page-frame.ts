import type { DocumentInfo } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { chipWidth, drawChip } from "./parts/chip.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";
import type { Shape, Surface } from "./surface.ts";

/** From the type area's top up to the head's rule, in points. */
const HEAD_SPACE = 10;
/** From the type area's bottom down to the page number. */
const FOOT_SPACE = 12;
/** What the repeated title takes from the type area. */
export const CONTINUED_HEIGHT = 20;

const EXAMPLE = "記入例";
/** More would leave the margin. */
const HEADING_LINES = 3;
const DATE_GAP = 12;
/** Half of what the mark needs in the middle of the head. */
const EXAMPLE_ROOM = 30;
const EXAMPLE_CHIP: Shape = { fill: THEME.remarkTint, stroke: { color: THEME.remark, width: 0.8 } };

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
  frame: PageFrame,
  context: PrintContext,
): void {
  surface.ahead(() => drawHead(surface, info, frame.continued, context));
  drawFoot(surface, frame, context);
}

function drawHead(
  surface: Surface,
  info: DocumentInfo,
  continued: string | undefined,
  { type, page, mode }: PrintContext,
): void {
  const { frame } = STYLES;
  const top = page.top - HEAD_SPACE - frame.pitch - 2;
  const date = type.line(info.date, frame);
  const room = mode === "example" ? page.inner / 2 - EXAMPLE_ROOM : page.inner - date.width - DATE_GAP;
  // A long name goes on above: there is more room in the margin than beside the date.
  const heading = type.lines(info.heading, room, frame).slice(0, HEADING_LINES);
  for (const [index, line] of heading.entries()) {
    surface.text(line, page.left, top - (heading.length - 1 - index) * frame.pitch);
  }
  surface.text(date, page.right - date.width, top);
  const ruleY = page.top - HEAD_SPACE;
  surface.rule(page.left, ruleY, page.right, ruleY, { color: "D0D0D0", width: 0.5 });
  if (mode === "example") {
    const mark = type.line(EXAMPLE, STYLES.exampleMark);
    drawChip(surface, mark, (page.left + page.right - chipWidth(mark)) / 2, top - 4, EXAMPLE_CHIP);
  }
  if (continued !== undefined) {
    const [title] = type.lines(`${continued}（つづき）`, page.inner, STYLES.continued);
    if (title) surface.text(title, page.left, page.top);
  }
}

function drawFoot(surface: Surface, { foot, number }: PageFrame, { type, page }: PrintContext): void {
  const top = page.bottom + FOOT_SPACE;
  if (foot !== undefined) {
    const line = type.line(foot, STYLES.frame);
    surface.text(line, (page.left + page.right - line.width) / 2, top);
  }
  if (number !== undefined) {
    const line = type.line(String(number), STYLES.frame);
    surface.text(line, page.right - line.width, top);
  }
}
