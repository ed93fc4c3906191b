/** A cell on its way to the clipboard. */
export interface CopiedCell {
  readonly text: string;
  /** A spreadsheet may take it for a number. Everything else stays the text it is: 0012, 3-5, =A1. */
  readonly number?: boolean;
}

export type CopiedBlock = readonly (readonly CopiedCell[])[];

/** Quoted where it would otherwise be read as more than one cell, or as quoted already (see parse-clipboard.ts). */
function tsvCell({ text }: CopiedCell): string {
  return /^"|[\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The block as spreadsheets exchange it in plain text: tabs, and a line end after every row. One cell has none. */
export function toTsv(block: CopiedBlock): string {
  const lines = block.map((line) => line.map(tsvCell).join("\t"));
  const single = block.length === 1 && block[0]?.length === 1;
  return single ? (lines[0] ?? "") : lines.map((line) => `${line}\r\n`).join("");
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text
    .replace(/[&<>"]/gu, (character) => ESCAPES[character] ?? character)
    .replace(/\r\n?|\n/gu, "<br>");
}

/**
 * The block as a table for Excel, LibreOffice and Word. `mso-data-placement` keeps a line break within its cell, and
 * the number format "@" (text) keeps Excel from reading a date, a number or a formula into what was typed.
 */
export function toClipboardHtml(block: CopiedBlock): string {
  const cell = ({ text, number }: CopiedCell) =>
    number === true
      ? `<td>${escaped(text)}</td>`
      : `<td style="mso-number-format:'\\@';white-space:pre-wrap">${escaped(text)}</td>`;
  const rows = block.map((line) => `<tr>${line.map(cell).join("")}</tr>`).join("");
  return `<meta charset="utf-8"><style>br{mso-data-placement:same-cell}</style><table>${rows}</table>`;
}
