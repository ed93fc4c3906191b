import type { RegisterName } from "../../definition/register.ts";

/** What the user said a value of a choice's column means; `choice` undefined: nothing, it is left out. */
export interface Meaning {
  readonly target: string;
  /** As `comparableLabel` writes it. */
  readonly value: string;
  readonly choice: string | undefined;
}

/** How a sheet is to be understood. */
export interface ImportSetting {
  readonly register: RegisterName;
  /** Which of the sheet's rows has the headings, by its place in `rows`; undefined: none has. */
  readonly headings: number | undefined;
  /** What each column is, by an ImportTarget's id; undefined: it is left out. */
  readonly columns: readonly (string | undefined)[];
  /** Columns that hold days: numbers in them are serial numbers, and texts are checked. */
  readonly dayColumns: readonly number[];
  /** `usual`: ｶﾅ becomes カナ and １２３ 123; names too. */
  readonly width: "keep" | "usual";
  /** What becomes of フリガナ in katakana. */
  readonly kana: "keep" | "hiragana";
  /** How days are written: as the sheet shows them, 2026年11月16日, or 令和8年11月16日. */
  readonly days: "asShown" | "western" | "era";
  /** Whether an empty cell takes away what the register has. */
  readonly emptyErases: boolean;
  /** Whether rows the spreadsheet hides are taken. */
  readonly hiddenRows: boolean;
  readonly meanings: readonly Meaning[];
}

/** What the user decided about one row of the sheet. */
export interface RowDecision {
  readonly action?: "add" | "update" | "skip";
  /** Which row of the register is meant. */
  readonly target?: string;
  /** Fields that keep what the register has. */
  readonly kept?: readonly string[];
}

/** Decisions by the number of the row. */
export type RowDecisions = ReadonlyMap<number, RowDecision>;
