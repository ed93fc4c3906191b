import { tableKind } from "./file-kind.ts";
import { type ReadFailure, ReadTrouble } from "./read-failure.ts";
import { MAX_TABLE_BYTES } from "./read-limits.ts";
import type { Table } from "./table.ts";
import { readTextFile, type TextFileChoices } from "./text-file/read-text-file.ts";
import { readXlsx } from "./xlsx/read-xlsx.ts";

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly failure: ReadFailure };

/**
 * Reads a file of cells: .xlsx, .xlsm, .csv, .tsv and .txt, told apart by their bytes. Never throws for what is wrong
 * with a file; all of it is read, or nothing.
 */
export function readTable(name: string, bytes: Uint8Array, choices: TextFileChoices = {}): ReadTable {
  return attempt(() => {
    if (bytes.length === 0) throw new ReadTrouble({ kind: "empty" });
    if (bytes.length > MAX_TABLE_BYTES)
      throw new ReadTrouble({ kind: "tooLarge", bytes: bytes.length, limit: MAX_TABLE_BYTES });
    return tableKind(bytes) === "zip" ? readXlsx(bytes) : readTextFile(name, bytes, choices);
  });
}

function attempt(read: () => Table): ReadTable {
  try {
    const table = read();
    if (table.sheets.every(({ rows }) => rows.length === 0)) throw new ReadTrouble({ kind: "noCells" });
    return { ok: true, table };
  } catch (error) {
    if (error instanceof ReadTrouble) return { ok: false, failure: error.failure };
    throw error;
  }
}
