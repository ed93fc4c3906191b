import type { Layout, PrintMode } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { type Measures, measuresOf } from "./measures.ts";

/** What the parts of one document share while it is written: measures, and numbers that must be unique in it. */
export interface DocxContext {
  readonly measures: Measures;
  readonly blank: boolean;
  /** Height of a line to write on by hand, in millimetres. */
  readonly writingLine: number;
  /** `w:id` of the next content control. */
  nextControlId(): number;
  /** Names the next numbered list, so that each begins at 1. */
  nextList(): number;
  /** `w:id` of the next bookmark. */
  nextBookmark(): number;
}

function counter(): () => number {
  let count = 0;
  return () => ++count;
}

export function docxContext(layout: Layout, mode: PrintMode): DocxContext {
  return {
    measures: measuresOf(layout),
    blank: mode === "blank",
    writingLine: THEME.writingLine,
    nextControlId: counter(),
    nextList: counter(),
    nextBookmark: counter(),
  };
}
