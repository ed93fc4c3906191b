import { plainCellText } from "../cell-text.ts";
import type { ExchangeCell } from "../exchange-column.ts";
import type { ExchangeTable } from "../exchange-table.ts";
import { guarded } from "./csv-guard.ts";

const LINE_END = "\r\n";
/** By which Excel knows UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

export interface WrittenCsv {
  readonly bytes: Uint8Array;
  /** Control characters that were left out, each once, like "U+0007". */
  readonly removed: readonly string[];
}

/**
 * Writes a table as .csv (RFC 4180): UTF-8 with a byte order mark, CRLF at the end of every row, LF within cells.
 * Numbers stand as they are; texts that a spreadsheet would take for formulas are guarded by an apostrophe.
 */
export function writeCsv({ columns, rows }: ExchangeTable): WrittenCsv {
  const removed = new Set<string>();
  const field = (cell: ExchangeCell): string => {
    if (typeof cell === "number") return String(cell);
    const plain = plainCellText(cell);
    for (const label of plain.removed) removed.add(label);
    return quoted(guarded(plain.text));
  };
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(field).join(","));
  const text = BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join("");
  return { bytes: new TextEncoder().encode(text), removed: [...removed] };
}

/** Blanks at the ends are quoted too, as some readers take unquoted ones away. */
function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
