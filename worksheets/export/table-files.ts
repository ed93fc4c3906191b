import { assertNever } from "../definition/assert-never.ts";
import { writeCsv } from "../exchange/csv/write-csv.ts";
import { cutInExcelNotes, removedFromTableNotes } from "./export-notes.ts";
import type { PlannedWorkbook } from "./xlsx/plan-workbooks.ts";
import { writeXlsx } from "./xlsx/write-xlsx.ts";

/** Excel workbooks have a sheet to print and one of data for each table; .csv has the data of one. */
export type TableFormat = "xlsx" | "csv";

/** A file to write. */
export interface TableFile {
  /** With its ending. */
  readonly name: string;
  write(): { readonly bytes: Uint8Array; readonly notes: readonly string[] };
}

/** The files of planned workbooks in a format, in their order. */
export function tableFiles(workbooks: readonly PlannedWorkbook[], format: TableFormat): readonly TableFile[] {
  switch (format) {
    case "xlsx":
      return workbooks.map(({ name, build }) => ({
        name: `${name}.xlsx`,
        write: () => {
          const { bytes, removed, cut } = writeXlsx(build());
          return { bytes, notes: [...removedFromTableNotes(removed), ...cutInExcelNotes(cut)] };
        },
      }));
    case "csv":
      return workbooks.flatMap(({ tables }) =>
        tables.map(({ name, build }) => ({
          name: `${name}.csv`,
          write: () => {
            const { bytes, removed } = writeCsv(build());
            return { bytes, notes: removedFromTableNotes(removed) };
          },
        })),
      );
    default:
      return assertNever(format);
  }
}
