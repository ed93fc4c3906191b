import { THEME } from "../../theme.ts";
import { type Frame, heightOf, type Strip } from "../flow/block.ts";
import { RULE } from "../measures.ts";
import type { Surface } from "../surface.ts";
import { besideEachOther, type Column, emptyStrip } from "./strips.ts";

/** Draws a mark around its middle. */
export type Icon = (surface: Surface, x: number, y: number) => void;

export interface Cell {
  readonly width: number;
  readonly strips: readonly Strip[];
  readonly fill?: string;
  /** Drawn in the middle of the cell's first line. */
  readonly icon?: Icon;
}

export const CELL_PADDING = { x: 5, y: 4 } as const;

/** Rows up to this height are not divided between pages. */
const SMALL_ROW = 180;

/** The width left for a cell's text. */
export function textWidth(cellWidth: number): number {
  return cellWidth - 2 * CELL_PADDING.x;
}

/** Cells beside each other within rules, at least `minHeight` tall. */
export function rowOf(cells: readonly Cell[], minHeight = 0): Frame {
  const strips = besideEachOther(columnsOf(cells));
  return {
    kind: "frame",
    children: strips.some(({ height }) => height > 0) ? strips : [emptyStrip(1)],
    inset: { top: CELL_PADDING.y, bottom: CELL_PADDING.y, left: 0 },
    together: heightOf(strips) <= SMALL_ROW,
    minHeight: (first) => (first ? minHeight : 0),
    end: (surface, x, y, height, first) => {
      drawCells(surface, cells, x, y, height);
      if (first) drawIcons(surface, cells, x, y + CELL_PADDING.y + (strips[0]?.height ?? 0) / 2);
    },
  };
}

/** A heading row as one strip, which a table repeats on every page. */
export function headingRow(cells: readonly Cell[]): Strip {
  const strips = besideEachOther(columnsOf(cells));
  const height = heightOf(strips) + 2 * CELL_PADDING.y;
  return {
    kind: "strip",
    height,
    keepWithNext: true,
    draw: (surface, x, y) => {
      drawCells(surface, cells, x, y, height);
      let top = y + CELL_PADDING.y;
      for (const strip of strips) {
        strip.draw(surface, x, top);
        top += strip.height;
      }
    },
  };
}

function columnsOf(cells: readonly Cell[]): readonly Column[] {
  let x = 0;
  return cells.map(({ width, strips }) => {
    const column = { x: x + CELL_PADDING.x, strips };
    x += width;
    return column;
  });
}

function drawCells(surface: Surface, cells: readonly Cell[], x: number, y: number, height: number): void {
  const stroke = { color: THEME.rule, width: RULE };
  let left = x;
  for (const { width, fill } of cells) {
    if (fill !== undefined) surface.rect(left, y, width, height, { fill });
    left += width;
  }
  surface.rect(x, y, left - x, height, { stroke });
  let edge = x;
  for (const { width } of cells.slice(0, -1)) {
    edge += width;
    surface.rule(edge, y, edge, y + height, stroke);
  }
}

function drawIcons(surface: Surface, cells: readonly Cell[], x: number, y: number): void {
  let left = x;
  for (const { width, icon } of cells) {
    icon?.(surface, left + width / 2, y);
    left += width;
  }
}
