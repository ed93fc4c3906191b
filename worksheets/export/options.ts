import type { WorksheetId } from "../definition/worksheet-definition.ts";
import type { FormLayout, PrintMode } from "./document-tree.ts";

/** What to export and how. */
export interface ExportOptions {
  /** Worksheets to export; all ten when absent. */
  readonly sheets?: readonly WorksheetId[];
  /** Ids of the companies whose B-3 is exported; those taking part (all, while none does) when absent. */
  readonly companies?: readonly string[];
  readonly layout: FormLayout;
  /** `official`: 公式の項目のみ. `all`: with added items, notes and 要確認. */
  readonly content: "official" | "all";
  readonly mode: PrintMode;
  /** One document with cover and table of contents instead of one per sheet. */
  readonly bound: boolean;
  /** Date on the pages, "YYYY-MM-DD". */
  readonly date: string;
  /** Rows of data are named by no id: the project is a copy for others (墨消し), which must not be read back into its own. */
  readonly withoutIds?: true;
}
