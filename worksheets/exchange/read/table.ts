/** One filled cell. `text` is what the sheet shows, near enough to be recognised; empty cells are undefined. */
export type TableCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly text: string; readonly value: number }
  /** `iso`: the day; `era`: the sheet shows it by the Japanese era. `text`: "2021/11/16", with its time if it has one. */
  | { readonly kind: "date"; readonly text: string; readonly iso: string; readonly era: boolean }
  /** A time of day or a duration, "13:00". */
  | { readonly kind: "time"; readonly text: string }
  | { readonly kind: "truth"; readonly text: "TRUE" | "FALSE"; readonly value: boolean }
  /** "#N/A" and the like. */
  | { readonly kind: "error"; readonly text: string }
  /** A formula whose result is not in the file: it is never computed here. */
  | { readonly kind: "uncomputed"; readonly text: "" };

export interface TableRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  /** Hidden by hand or by a filter: it is read, but the user does not see it in the spreadsheet. */
  readonly hidden: boolean;
  /** By column from 0; shorter than the sheet is wide where the rest is empty. */
  readonly cells: readonly (TableCell | undefined)[];
}

export interface TableSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows with at least one filled cell, in order. */
  readonly rows: readonly TableRow[];
  /** Columns up to the last filled one. */
  readonly width: number;
  /** Columns from 0 that the spreadsheet does not show. */
  readonly hiddenColumns: readonly number[];
  /** Cells that took their value from the merged cell above them. */
  readonly filledFromMerged: number;
  /** Its serial numbers of days count from 1904 instead of 1900. */
  readonly from1904: boolean;
  /** Cells whose value a formula gave when the file was last saved. */
  readonly formulas: number;
}

/** How the bytes of a text file became characters. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" | "euc-jp";

/** What separates the cells of a text file. */
export type Separator = "," | "\t" | ";";

/** What was found beside the cells, and the user is told about. */
export type TableNote =
  /** The workbook has macros; nothing of them was run. */
  | { readonly kind: "macros" }
  /** It refers to other files; they were not looked at. */
  | { readonly kind: "externalLinks" }
  /** A quotation mark is never closed from this row on; it and all after it were read as ordinary characters. */
  | { readonly kind: "openQuote"; readonly row: number };

/** A file of cells, read. */
export interface Table {
  readonly format: "xlsx" | "text";
  readonly sheets: readonly TableSheet[];
  readonly notes: readonly TableNote[];
  /** Of a text file, how it was read; the user may know better. */
  readonly encoding?: TextEncoding;
  readonly separator?: Separator;
}
