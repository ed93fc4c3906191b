import { THEME } from "../../theme.ts";
import type { Strip } from "../flow/block.ts";
import type { Shape, Surface } from "../surface.ts";
import type { SetLine } from "../typesetter.ts";

const PADDING = 4;
const GAP = 5;

export function chipWidth(line: SetLine): number {
  return line.width + 2 * PADDING;
}

/** A small label around one line of text; `y` is the upper end of the line's pitch. */
export function drawChip(surface: Surface, line: SetLine, x: number, y: number, shape: Shape): void {
  surface.rect(x, y + 0.5, chipWidth(line), line.style.pitch - 1, { radius: 2, ...shape });
  surface.text(line, x + PADDING, y);
}

/** Outlined, for marks behind a question. */
export const MARK_CHIP: Shape = { stroke: { color: THEME.accent, width: 0.5 } };
/** Tinted, for categories. */
export const CATEGORY_CHIP: Shape = { fill: THEME.accentTint };
/** For hints on a blank form. */
export const HINT_CHIP: Shape = { fill: "FFFFFF", stroke: { color: THEME.accent, width: 0.5 } };

/** Chips one after another in rows of `width`; a text longer than a row has to be broken before. */
export function chipStrips(lines: readonly SetLine[], width: number, shape: Shape): readonly Strip[] {
  const rows: { line: SetLine; x: number }[][] = [];
  let x = 0;
  for (const line of lines) {
    const row = rows.at(-1);
    if (row && x + chipWidth(line) <= width) row.push({ line, x });
    else {
      x = 0;
      rows.push([{ line, x }]);
    }
    x += chipWidth(line) + GAP;
  }
  return rows.map((row) => ({
    kind: "strip",
    height: (row[0]?.line.style.pitch ?? 0) + 3,
    draw: (surface, left, y) => {
      for (const chip of row) drawChip(surface, chip.line, left + chip.x, y, shape);
    },
  }));
}
