/** A cell by its position, from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** How many rows Page Up and Page Down go. */
const PAGE = 10;

/** Where a key leads from a cell; undefined for a key that leads nowhere. Stops at the edges. */
export function moveCell(
  { row, column }: Cell,
  { key, ctrlKey = false }: { readonly key: string; readonly ctrlKey?: boolean },
  { rows, columns }: GridSize,
): Cell | undefined {
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case "ArrowUp":
      return to(ctrlKey ? 0 : row - 1, column);
    case "ArrowDown":
      return to(ctrlKey ? rows - 1 : row + 1, column);
    case "ArrowLeft":
      return to(row, ctrlKey ? 0 : column - 1);
    case "ArrowRight":
      return to(row, ctrlKey ? columns - 1 : column + 1);
    case "PageUp":
      return to(row - PAGE, column);
    case "PageDown":
      return to(row + PAGE, column);
    case "Home":
      return to(ctrlKey ? 0 : row, 0);
    case "End":
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
