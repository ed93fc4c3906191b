import type { ReadFailure } from "../../../../worksheets/exchange/read/read-failure.ts";
import { readTable } from "../../../../worksheets/exchange/read/read-table.ts";
import type { Table, TableSheet } from "../../../../worksheets/exchange/read/table.ts";

/** The table of a file that has to be readable. */
export function tableOf(bytes: Uint8Array, name = "表.xlsx"): Table {
  const read = readTable(name, bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.table;
}

/** The texts of a sheet's filled rows; empty cells are "". */
export function texts(sheet: TableSheet | undefined): readonly (readonly string[])[] {
  return (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => cell?.text ?? ""));
}

/** Why a file has to be refused. */
export function failureOf(bytes: Uint8Array, name = "表.xlsx"): ReadFailure {
  const read = readTable(name, bytes);
  if (read.ok) throw new Error("It was read");
  return read.failure;
}
