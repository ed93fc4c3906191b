import type { Cell } from "./cell-moves.ts";

/** What one types into, chooses from or presses in a cell. */
export const CONTROL = "input, textarea, select, button";

/** A place in the grid; only a row or only a column for the headings that stand for all their cells, neither for the corner. */
export interface GridPlace {
  readonly row?: number;
  readonly column?: number;
}

/** Where something in the grid is, by the `data-row` and `data-column` around it. */
export function placeAt(target: EventTarget | null): GridPlace | undefined {
  const element =
    target instanceof Element ? target.closest("[data-row], [data-column], [data-corner]") : null;
  if (!(element instanceof HTMLElement)) return undefined;
  const { row, column } = element.dataset;
  return {
    ...(row === undefined ? {} : { row: Number(row) }),
    ...(column === undefined ? {} : { column: Number(column) }),
  };
}

export function cellAt(target: EventTarget | null): Cell | undefined {
  const { row, column } = placeAt(target) ?? {};
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** The cell's field; undefined while it is not rendered. */
export function controlOf(area: HTMLElement | null, { row, column }: Cell): HTMLElement | undefined {
  const control = area?.querySelector(`[data-row="${row}"][data-column="${column}"]`)?.querySelector(CONTROL);
  return control instanceof HTMLElement ? control : undefined;
}

export function isTextControl(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** Selects all the text of a field: what is typed next replaces it. */
export function selectText(control: EventTarget | null): void {
  if (isTextControl(control)) control.select();
}
