import { fromRadicals } from "../../worksheets/text/kangxi.ts";

/**
 * Reads a block of cells copied from a spreadsheet: tabs between cells, line breaks between rows, and cells
 * that hold either in quotes ("" is a quotation mark). A quotation mark elsewhere, or one never closed, is text.
 * Look-alike radicals become ordinary kanji. Always at least one row with one cell; rows may differ in length.
 */
export function parseClipboard(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const source = fromRadicals(text).replace(/\r\n?/g, "\n").replace(/\n$/, "");
  let at = 0;
  for (;;) {
    const { cell, end } = readCell(source, at);
    rows.at(-1)?.push(cell);
    if (end >= source.length) return rows;
    if (source[end] === "\n") rows.push([]);
    at = end + 1;
  }
}

function readCell(source: string, start: number): { readonly cell: string; readonly end: number } {
  const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
  quoted.lastIndex = start;
  const match = quoted.exec(source);
  if (match) return { cell: (match[1] ?? "").replaceAll('""', '"'), end: quoted.lastIndex };
  const plain = /[^\t\n]*/y;
  plain.lastIndex = start;
  const cell = plain.exec(source)?.[0] ?? "";
  return { cell, end: start + cell.length };
}

const BULLET = /^\s*[・●○•‣■□◆◇▪▶]\s*/u;

/** The lines of a pasted text as items of a list: blank lines go, and a bullet that every line begins with. */
export function pastedLines(text: string): readonly string[] {
  const lines = fromRadicals(text)
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const bulleted = lines.length > 1 && lines.every((line) => BULLET.test(line));
  return bulleted ? lines.map((line) => line.replace(BULLET, "")).filter((line) => line !== "") : lines;
}
