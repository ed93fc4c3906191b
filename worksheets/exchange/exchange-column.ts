/**
 * A cell on its way to a spreadsheet or back: a text, a number, or a day as "YYYY-MM-DD" (in a column that holds dates).
 * "": empty.
 */
export type ExchangeCell = string | number;

/** A column of a table that is exchanged with a spreadsheet. */
export interface ExchangeColumn {
  /** "id", a field's key or a table column's id; with a part behind a slash where one field has several columns. */
  readonly id: string;
  /** The text in the header row. Unique within its table. */
  readonly heading: string;
  /** `mark`: MARK or "". */
  readonly holds: "text" | "number" | "date" | "mark";
  /** What usually stands there, offered in the cell's list. Anything else may be written. */
  readonly choices?: readonly string[];
  /** Written to be read by people and ignored when read back: 和暦 beside 西暦. */
  readonly writtenOnly?: true;
}

/** The mark of a chosen option or of a check that is 済. */
export const MARK = "○";
/** A check that is 未. */
export const CROSS = "×";

/** The column of the row's id, first in every table. It says which row is meant when the table comes back. */
export const ID_COLUMN: ExchangeColumn = { id: "id", heading: "ID", holds: "text" };
