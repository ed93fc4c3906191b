import { THEME } from "../../theme.ts";
import type { Surface } from "../surface.ts";

/** Side of a check box in points. */
export const CHECK_BOX = 9.5;

/** A square, ticked or not; `x`, `y` are its top left corner. Drawn, as few fonts have ☐ and ☑. */
export function drawCheckBox(surface: Surface, x: number, y: number, checked: boolean): void {
  surface.rect(x, y, CHECK_BOX, CHECK_BOX, {
    fill: "FFFFFF",
    stroke: checked ? { color: THEME.accent, width: 1 } : { color: THEME.muted, width: 0.8 },
  });
  if (checked) drawTick(surface, x + CHECK_BOX / 2, y + CHECK_BOX / 2, CHECK_BOX);
}

/** ✓ around its middle. */
export function drawTick(surface: Surface, x: number, y: number, size: number): void {
  surface.polyline(
    [
      [x - size * 0.3, y + size * 0.02],
      [x - size * 0.08, y + size * 0.26],
      [x + size * 0.34, y - size * 0.28],
    ],
    { color: THEME.accent, width: size * 0.15 },
  );
}

/** × around its middle. */
export function drawCross(surface: Surface, x: number, y: number, size: number): void {
  const reach = size * 0.26;
  const stroke = { color: THEME.muted, width: size * 0.1 };
  surface.polyline(
    [
      [x - reach, y - reach],
      [x + reach, y + reach],
    ],
    stroke,
  );
  surface.polyline(
    [
      [x - reach, y + reach],
      [x + reach, y - reach],
    ],
    stroke,
  );
}
