import type { Layout, PrintMode } from "../document-tree.ts";

/** What the parts of a document need to know of the whole. */
export interface HtmlSetting {
  readonly layout: Layout;
  readonly mode: PrintMode;
}
