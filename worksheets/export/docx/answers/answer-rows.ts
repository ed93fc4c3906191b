import type { DocxContext } from "../docx-context.ts";
import { CELL_PADDING, type GridCell, type GridRow } from "../grid-table.ts";
import { twips } from "../measures.ts";

/** An answer as rows of the questions' column (`measures.content` wide). */
export interface AnswerRows {
  readonly rows: readonly GridRow[];
  /** How many of them are headings, repeated on each page. */
  readonly headerRows: number;
}

/** The question an answer belongs to. */
export interface AnswerOwner {
  readonly tag: string;
  readonly prompt: string;
}

export type AnswerWriter<A> = (context: DocxContext, owner: AnswerOwner, answer: A) => AnswerRows;

/** Names a part of an answer: a line, an option, a cell. */
export function partName({ tag, prompt }: AnswerOwner, part: string) {
  return { tag: `${tag}#${part}`, alias: prompt };
}

/** A part that has no id yet, because it is still to be written: "+1", "+2" … Ids never begin with "+". */
export function newPart(count: number): string {
  return `+${count}`;
}

const LEAST_BOX_MM = 7;
/** Height of a line of text. */
const LINE_MM = 5.5;

/** A box up to this many lines is not divided over two pages: longer ones would leave too much of a page empty. */
const WHOLE_LINES = 8;
/** A row of boxes of about so many lines; empty ones are `blankLines` high on a blank form. */
export function boxRow(
  { blank, writingLine }: DocxContext,
  cells: readonly GridCell[],
  filledLines: number,
  blankLines: number,
): GridRow {
  const millimetres = blank ? Math.max(1, blankLines) * writingLine : LEAST_BOX_MM;
  return {
    cells,
    height: twips(millimetres) + 2 * CELL_PADDING.vertical,
    lines: Math.max(filledLines, millimetres / LINE_MM),
    whole: filledLines <= WHOLE_LINES,
  };
}
