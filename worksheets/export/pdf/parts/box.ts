import { THEME } from "../../theme.ts";
import { type Block, type Frame, heightOf, type Strip } from "../flow/block.ts";
import type { Stroke } from "../surface.ts";

/** Room between a box's rule and its text. */
export const BOX_PADDING = { x: 8, y: 5 } as const;

/** Boxes up to this height (about seven lines) are not divided between pages. */
export const SMALL_BOX = 125;

/** Faint enough not to compete with handwriting. */
export const WRITING_RULE: Stroke = { color: "A6A6A6", width: 0.6, dash: [0.8, 2.2] };

/** A ruled box around text, `width` points wide on the outside. */
export function answerBox(children: readonly Block[], width: number): Frame {
  return ruledBox(children, width, { top: BOX_PADDING.y, bottom: BOX_PADDING.y, left: BOX_PADDING.x });
}

/** An empty box with lines to write on; anything given stands above them. */
export function writingBox(
  strips: readonly Strip[],
  count: number,
  width: number,
  writingLine: number,
): Frame {
  const top = strips.length > 0 ? BOX_PADDING.y : 0;
  const lines = writingLines(count, width - 2 * BOX_PADDING.x, writingLine);
  return ruledBox([...strips, ...lines], width, { top, bottom: 0, left: BOX_PADDING.x });
}

/** Lines to write on, `width` points long and `height` apart; the last needs no rule, as it stands on the box's. */
export function writingLines(count: number, width: number, height: number): readonly Strip[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: "strip",
    height,
    draw: (surface, x, y) => {
      const bottom = y + height;
      if (index < count - 1) surface.rule(x, bottom, x + width, bottom, WRITING_RULE);
    },
  }));
}

function ruledBox(children: readonly Block[], width: number, inset: Frame["inset"]): Frame {
  return {
    kind: "frame",
    children,
    inset,
    together: heightOf(children) <= SMALL_BOX,
    end: (surface, x, y, height) =>
      surface.rect(x, y, width, height, { fill: "FFFFFF", stroke: { color: THEME.rule } }),
  };
}
