import { unguarded } from "../../csv/csv-guard.ts";
import { ReadTrouble } from "../read-failure.ts";
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "../read-limits.ts";
import type { Separator, Table, TableCell, TableRow, TextEncoding } from "../table.ts";
import { decodeText } from "./decode-text.ts";
import { guessSeparator } from "./guess-separator.ts";
import { readDelimited } from "./read-delimited.ts";

/** What the user said about a text file, where the guess was wrong. */
export interface TextFileChoices {
  readonly encoding?: TextEncoding | undefined;
  readonly separator?: Separator | undefined;
}

/** Reads a text file of cells (.csv, .tsv, .txt). Throws ReadTrouble. `name`: without its ending the sheet's name. */
export function readTextFile(name: string, bytes: Uint8Array, choices: TextFileChoices = {}): Table {
  const { text, encoding } = decodeText(bytes, choices.encoding);
  return { ...textTable(name.replace(/\.[^.]*$/u, ""), text, choices.separator), encoding };
}

function textTable(sheet: string, text: string, wanted?: Separator): Table {
  if (text.includes("\0")) throw new ReadTrouble({ kind: "notText" });
  const separator = wanted ?? guessSeparator(text);
  const { rows, openQuote } = readDelimited(text, separator, MAX_TABLE_ROWS * 2);
  const filled = rows.flatMap((cells, index) => tableRow(index + 1, cells.map(unguarded)));
  if (filled.length > MAX_TABLE_ROWS || rows.length >= MAX_TABLE_ROWS * 2)
    throw new ReadTrouble({ kind: "tooManyRows", sheet, limit: MAX_TABLE_ROWS });
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (width > MAX_TABLE_COLUMNS)
    throw new ReadTrouble({ kind: "tooManyColumns", sheet, limit: MAX_TABLE_COLUMNS });
  return {
    format: "text",
    sheets: [
      {
        name: sheet,
        hidden: false,
        rows: filled,
        width,
        hiddenColumns: [],
        filledFromMerged: 0,
        from1904: false,
        formulas: 0,
      },
    ],
    notes: openQuote === undefined ? [] : [{ kind: "openQuote", row: openQuote }],
    separator,
  };
}

function tableRow(number: number, texts: readonly string[]): readonly TableRow[] {
  const last = texts.findLastIndex((text) => text !== "");
  if (last < 0) return [];
  const cells = texts
    .slice(0, last + 1)
    .map((text): TableCell | undefined => (text === "" ? undefined : { kind: "text", text }));
  return [{ number, hidden: false, cells }];
}
