import type { CellNote } from "./read-cell.ts";

/** What a row of a sheet says of one field. */
export type FieldValue =
  | { readonly kind: "text"; readonly text: string }
  /** Lines to be added to what the field has. */
  | { readonly kind: "added"; readonly lines: readonly string[] }
  /** Ids of choices. */
  | { readonly kind: "choices"; readonly ids: readonly string[] };

/** Something about a cell, or about the row where `column` is undefined. */
export interface RowNote extends CellNote {
  /** From 0. */
  readonly column: number | undefined;
}

/** A value that means none of a field's choices; the user is asked once for all rows that have it. */
export interface UnknownValue {
  readonly target: string;
  readonly value: string;
}

/** A row of a sheet, understood. */
export interface ImportedRow {
  /** As the spreadsheet counts it. */
  readonly number: number;
  readonly hidden: boolean;
  /** The id it names, if any. */
  readonly id: string | undefined;
  readonly name: string;
  /**
   * By field. Absent: no column holds it, or nothing of it could be taken. Empty: its cells are empty.
   */
  readonly values: ReadonlyMap<string, FieldValue>;
  readonly notes: readonly RowNote[];
  readonly unknown: readonly UnknownValue[];
  /** What it is instead of an entry: the headings once more, as in lists of several pages, or a sum or note below. */
  readonly seems: "headings" | "summary" | undefined;
}
