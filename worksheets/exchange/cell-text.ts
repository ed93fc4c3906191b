import { xmlSafe } from "../text/well-formed.ts";
import type { ExchangeCell } from "./exchange-column.ts";

/** UTF-16 units a cell holds. Source: Microsoft, "Excel specifications and limits". */
const EXCEL_LIMIT = 32_767;
const CUT_MARK = "…（長いため、ここまで）";

export interface CellText {
  readonly text: string;
  /** Characters no spreadsheet can hold, each once, as "U+0007". */
  readonly removed: readonly string[];
}

/** A text as a cell of a file holds it: line ends are LF, and control characters, which XML cannot carry, go. */
export function plainCellText(text: string): CellText {
  const { text: kept, removed } = xmlSafe(text);
  return { text: kept.replaceAll(/\r\n?/gu, "\n"), removed };
}

/** The same as a cell of Excel holds it, which has room for 32,767 characters. `cut`: there was more. */
export function excelCellText(text: string): CellText & { readonly cut: boolean } {
  const plain = plainCellText(text);
  if (plain.text.length <= EXCEL_LIMIT) return { ...plain, cut: false };
  const room = plain.text.slice(0, EXCEL_LIMIT - CUT_MARK.length).replace(/[\ud800-\udbff]$/u, "");
  return { ...plain, text: room + CUT_MARK, cut: true };
}

/** Whether a cell that came back says what was written for `written`, in whichever kind of file. */
export function saysTheSame(cell: ExchangeCell, written: ExchangeCell): boolean {
  if (cell === written) return true;
  const text = String(cell);
  if (text === String(written)) return true;
  return text === plainCellText(String(written)).text || text === excelCellText(String(written)).text;
}
