import type { DocumentInfo } from "../document-tree.ts";

/** A workbook, in the terms of ISO/IEC 29500-1 SpreadsheetML but without its indices. */
export interface Workbook {
  readonly info: DocumentInfo;
  /** One or more. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** As wished for; what Excel does not accept in names is replaced. */
  readonly name: string;
  /** RRGGBB */
  readonly tab?: string;
  /** Widths in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly SheetRow[];
  /** By column, how the empty cells below the rows are: for what is added by hand. */
  readonly below?: readonly (CellStyle | undefined)[];
  readonly merged: readonly CellRange[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** A list to filter and sort by; its first row has the headings. */
  readonly filter?: CellRange;
  /** Lists of what usually stands in some cells. Anything else may be typed. */
  readonly lists: readonly { readonly range: CellRange; readonly choices: readonly string[] }[];
  readonly page: PageSetting;
}

export interface SheetRow {
  /** In points; absent: the usual one. */
  readonly height?: number;
  /** The height follows the texts when somebody edits them. */
  readonly grows?: true;
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  /** A text is never a formula, whatever it begins with. Undefined: an empty cell that has borders, say. */
  readonly value?: string | number;
  readonly style: CellStyle;
}

/** From 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How a page of A4 is printed. As many pages down as needed, one across. */
export interface PageSetting {
  readonly landscape: boolean;
  /** Rows and columns printed again on every page, from 0; the ends are included. */
  readonly repeat?: { readonly rows: readonly [number, number]; readonly firstColumn: boolean };
  readonly headLeft: string;
  readonly headCenter: string;
  readonly headRight: string;
}

export interface CellStyle {
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  /** RRGGBB */
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: true;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "center";
  readonly wrap?: true;
  /** Characters stand below each other (縦書き). */
  readonly vertical?: true;
  /** `text`: what is typed into the cell stays as typed, leading zeros too. */
  readonly format?: "text" | "date";
  /** A text that would be a formula if somebody typed it: it stays a text when the cell is edited. */
  readonly quoted?: true;
}
