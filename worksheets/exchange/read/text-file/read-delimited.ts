import type { Separator } from "../table.ts";

export interface DelimitedRows {
  readonly rows: readonly (readonly string[])[];
  /** The row from 1 whose quotation mark is never closed. */
  readonly openQuote: number | undefined;
}

/**
 * Splits a text into rows and cells (RFC 4180, and what spreadsheets really write): a cell that begins with a quotation
 * mark goes on to its closing one, over separators and line ends, and "" within it is one mark. A mark elsewhere is
 * text, and so is one that is never closed, with all after it: else the rest of the file would be one cell.
 * Line ends may be CRLF, LF or CR; those within cells become LF. `most`: no more rows than this are read.
 */
export function readDelimited(text: string, separator: Separator, most: number): DelimitedRows {
  const rows: string[][] = [];
  let openQuote: number | undefined;
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    let cell = "";
    const quoted = openQuote === undefined && text[at] === '"' ? quotedCell(text, at) : undefined;
    if (quoted === "open") openQuote = rows.length + 1;
    else if (quoted) {
      cell = quoted.cell;
      at = quoted.end;
    }
    // Also what stands between a closing quotation mark and the separator: "A"B is AB.
    const end = plainEnd(text, at, separator);
    cell += text.slice(at, end);
    row.push(cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      row.push("");
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return { rows, openQuote };
}

function plainEnd(text: string, from: number, separator: Separator): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at];
    if (character === separator || character === "\n" || character === "\r") return at;
  }
  return text.length;
}

/** A quoted cell's content and the place after its closing mark; "open" when there is none. */
function quotedCell(text: string, start: number): { readonly cell: string; readonly end: number } | "open" {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return "open";
    if (text[at + 1] === '"') continue;
    const inside = text.slice(start + 1, at).replaceAll('""', '"');
    return { cell: inside.replaceAll(/\r\n?/gu, "\n"), end: at + 1 };
  }
}
