import type { Choice } from "./choice.ts";
import type { Personal } from "./personal.ts";
import type { RegisterName } from "./register.ts";

/** A column of a `table` item. A cell always stores a string, so that saving never requires valid data. */
export type ColumnDefinition = {
  readonly id: string;
  readonly label: string;
  /** Relative width in print. */
  readonly width: number;
} /** `personal`: absent means `none`. To be stated where the label asks for people or contacts. */ & (
  | { readonly cell: "text"; readonly personal?: Personal }
  /** Yen or another whole number; the string is kept as typed. `unit`: "" where the heading says it. */
  | { readonly cell: "number"; readonly unit: string }
  /** "HH:MM", 24 hours. */
  | { readonly cell: "time" }
  /** Stores a choice's id. */
  | { readonly cell: "one"; readonly choices: readonly Choice[] }
  /** "YYYY-MM-DD"; what is no date stays as typed. */
  | { readonly cell: "date" }
  /** Stores a row of one of these registers (items/register-cell.ts), or free text. A new name goes into the first. */
  | { readonly cell: "register"; readonly registers: readonly [RegisterName, ...RegisterName[]] }
);
