import { parseIsoDate } from "../../../text/era.ts";
import { ReadTrouble } from "../read-failure.ts";
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "../read-limits.ts";
import type { TableCell } from "../table.ts";
import { dateCell, numberCell } from "./number-cell.ts";
import type { NumberFormat } from "./number-format.ts";
import { fromXstring } from "./rich-text.ts";

/** What a workbook's cells refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly from1904: boolean;
}

/** A cell as the sheet's XML writes it. */
export interface StoredCell {
  /** ST_CellType: "s", "str", "inlineStr", "b", "e", "d" or "n". */
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  /** The content of <v>. */
  readonly value: string;
  /** The text of <is>. */
  readonly inline: string;
}

/** A stored cell's value; undefined when it is empty. Formulas are never computed: only their kept results count. */
export function cellOf(stored: StoredCell, sources: CellSources): TableCell | undefined {
  const { type, value } = stored;
  if (stored.hasFormula && value === "" && type !== "str") return { kind: "uncomputed", text: "" };
  switch (type) {
    case "s":
      return textCell(sources.strings[Number(value)] ?? "");
    case "str":
      return textCell(fromXstring(value));
    case "inlineStr":
      return textCell(stored.inline);
    case "b":
      return value === "1" || value === "true"
        ? { kind: "truth", text: "TRUE", value: true }
        : { kind: "truth", text: "FALSE", value: false };
    case "e":
      return { kind: "error", text: value };
    case "d":
      return isoCell(value);
    default: {
      const number = Number(value);
      if (value.trim() === "") return undefined;
      if (!Number.isFinite(number)) return textCell(value);
      return numberCell(number, sources.styles[stored.style] ?? { kind: "plain" }, sources.from1904);
    }
  }
}

function textCell(text: string): TableCell | undefined {
  return text === "" ? undefined : { kind: "text", text };
}

/** A day written as ISO 8601 (strict workbooks). */
function isoCell(value: string): TableCell | undefined {
  const [, iso = "", hours = "0", minutes = "0", seconds = "0"] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/u.exec(value) ?? [];
  if (!parseIsoDate(iso)) return textCell(value);
  return dateCell({ iso, seconds: (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) }, false);
}

/** "B12" as column 1; undefined when it is no address. */
export function columnOf(address: string): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})\$?\d/u.exec(address)?.[1]?.toUpperCase();
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Refuses what is larger than a register could ever take. */
export function checkSize(sheet: string, rows: number, columns: number): void {
  if (rows > MAX_TABLE_ROWS) throw new ReadTrouble({ kind: "tooManyRows", sheet, limit: MAX_TABLE_ROWS });
  if (columns > MAX_TABLE_COLUMNS)
    throw new ReadTrouble({ kind: "tooManyColumns", sheet, limit: MAX_TABLE_COLUMNS });
}
