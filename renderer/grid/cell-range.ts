import type { Cell, GridSize } from "./cell-moves.ts";

/** The cells between two corners. The focus is in `anchor`; `head` is what Shift and the mouse move. */
export interface CellRange {
  readonly anchor: Cell;
  readonly head: Cell;
}

/** The cells of a range by their edges, all of them inside. */
export interface CellBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The range's edges in a grid that may have become smaller since; undefined in an empty one. */
export function boxOf({ anchor, head }: CellRange, { rows, columns }: GridSize): CellBox | undefined {
  if (rows === 0 || columns === 0) return undefined;
  const row = (cell: Cell) => Math.min(cell.row, rows - 1);
  const column = (cell: Cell) => Math.min(cell.column, columns - 1);
  return {
    top: Math.min(row(anchor), row(head)),
    bottom: Math.max(row(anchor), row(head)),
    left: Math.min(column(anchor), column(head)),
    right: Math.max(column(anchor), column(head)),
  };
}

export function sizeOf({ top, bottom, left, right }: CellBox): GridSize {
  return { rows: bottom - top + 1, columns: right - left + 1 };
}

export function isSingle({ top, bottom, left, right }: CellBox): boolean {
  return top === bottom && left === right;
}

/** 「3行×2列」 */
export function sizeInWords({ rows, columns }: GridSize): string {
  return `${rows}行×${columns}列`;
}

/**
 * A copied block as it goes into a selected range: repeated where the range is larger and takes it a whole number of
 * times, as spreadsheets do; otherwise as it was copied.
 */
export function tiled<T>(
  block: readonly (readonly T[])[],
  { rows, columns }: GridSize,
): readonly (readonly T[])[] {
  const height = block.length;
  const width = Math.max(0, ...block.map((line) => line.length));
  const fits = height > 0 && width > 0 && rows % height === 0 && columns % width === 0;
  if (!fits || (rows === height && columns === width)) return block;
  return Array.from({ length: rows }, (_, row) => {
    const line = block[row % height] ?? [];
    // A line that is shorter than the others stays so where it is not repeated.
    return columns === width
      ? line
      : Array.from({ length: columns }, (_, column) => line[column % width] as T);
  });
}
