import type { PrintMode } from "../document-tree.ts";
import type { PageMeasures } from "./measures.ts";
import type { Typesetter } from "./typesetter.ts";

/** What every part of the document needs to know to lay itself out. */
export interface PrintContext {
  readonly type: Typesetter;
  readonly page: PageMeasures;
  readonly mode: PrintMode;
  /** Height of one line to write on by hand, in points. */
  readonly writingLine: number;
}
