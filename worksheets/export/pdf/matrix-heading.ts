import type { MatrixSheet } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { heightOf, type Strip } from "./flow/block.ts";
import { headingLines } from "./heading-lines.ts";
import type { MatrixColumns } from "./matrix-columns.ts";
import { RULE } from "./measures.ts";
import { CELL_PADDING, textWidth } from "./parts/row.ts";
import { centredStrips } from "./parts/strips.ts";
import type { PrintContext } from "./print-context.ts";
import { STYLES } from "./styles.ts";
import type { Surface } from "./surface.ts";
import { drawVerticalText, verticalText } from "./vertical-text.ts";

const STROKE = { color: THEME.rule, width: RULE } as const;

/** The steps with their names, below them the checks in vertical headings; repeated on every page. */
export function matrixHeading(sheet: MatrixSheet, columns: MatrixColumns, { type }: PrintContext): Strip {
  const groups = sheet.groups.map(({ step, name, columns: checks }) => {
    const width = checks.length * columns.check;
    const room = width - 6;
    const lines = [
      ...type.lines(step, room, { ...STYLES.smallBold, color: THEME.accent }),
      ...headingLines(type, name, room, STYLES.smallBold),
    ];
    return {
      width,
      strips: centredStrips(lines, width),
      checks: checks.map((check) => verticalText(check, type)),
    };
  });
  const upper = Math.max(0, ...groups.map(({ strips }) => heightOf(strips))) + 2 * CELL_PADDING.y;
  const tallest = Math.max(0, ...groups.flatMap(({ checks }) => checks.map(({ height }) => height)));
  const height = upper + tallest + 2 * CELL_PADDING.y + 2;
  const tall = (text: string, width: number) =>
    centredStrips(headingLines(type, text, textWidth(width), STYLES.cellHead), width);
  const rowHeading = tall(sheet.rowHeading, columns.name);
  const added = sheet.addedColumns.map((label, index) => tall(label, columns.added[index] ?? 0));
  return {
    kind: "strip",
    height,
    keepWithNext: true,
    draw: (surface, x, y) => {
      surface.rect(x, y, columns.total, height, { fill: THEME.headTint, stroke: STROKE });
      drawCentred(surface, rowHeading, x, y, height);
      let left = x + columns.name;
      for (const { width, strips, checks } of groups) {
        surface.rect(left, y, width, upper, { fill: THEME.accentTint, stroke: STROKE });
        drawCentred(surface, strips, left, y, upper);
        for (const [index, check] of checks.entries()) {
          const at = left + index * columns.check;
          surface.rule(at, y + upper, at, y + height, STROKE);
          drawVerticalText(surface, check, at, y + upper + CELL_PADDING.y + 1, columns.check);
        }
        left += width;
        surface.rule(left, y, left, y + height, STROKE);
      }
      for (const [index, strips] of added.entries()) {
        drawCentred(surface, strips, left, y, height);
        left += columns.added[index] ?? 0;
        surface.rule(left, y, left, y + height, STROKE);
      }
    },
  };
}

/** Strips in the vertical middle of a cell. */
function drawCentred(surface: Surface, strips: readonly Strip[], x: number, y: number, height: number): void {
  let top = y + (height - heightOf(strips)) / 2;
  for (const strip of strips) {
    strip.draw(surface, x, top);
    top += strip.height;
  }
}
