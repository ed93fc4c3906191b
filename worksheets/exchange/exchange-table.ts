import type { ExchangeCell, ExchangeColumn } from "./exchange-column.ts";

/** A table as it is exchanged: one header row, one datum per cell, the rows in the order of the project. */
export interface ExchangeTable {
  /** Names it to people: 「企業」, 「費用の見積り」. */
  readonly name: string;
  readonly columns: readonly ExchangeColumn[];
  readonly rows: readonly (readonly ExchangeCell[])[];
}

/** The table without its column of ids: for a copy whose rows must not be taken for the project's own (墨消し). */
export function withoutIds({ columns, rows, ...table }: ExchangeTable): ExchangeTable {
  const kept = columns.map(({ id }) => id !== "id");
  return {
    ...table,
    columns: columns.filter((_, index) => kept[index]),
    rows: rows.map((row) => row.filter((_, index) => kept[index])),
  };
}
