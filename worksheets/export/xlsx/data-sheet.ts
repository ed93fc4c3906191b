import { type ExchangeCell, type ExchangeColumn, ID_COLUMN } from "../../exchange/exchange-column.ts";
import type { ExchangeTable } from "../../exchange/exchange-table.ts";
import { daysBetween } from "../../text/era.ts";
import { THEME } from "../theme.ts";
import { textWidth, withHeight } from "./row-height.ts";
import type { PageSetting, Sheet, SheetCell } from "./workbook.ts";

/** Excel's number for 1 January 1970, and the first day whose number all programs agree on (1900 had no 29 February). */
const EPOCH = 25_569;
const FIRST_DAY = 61;
/** Longer texts of the format "text" show as ##### in older Excel. */
const LONGEST_TEXT = 255;
/** Empty rows below the table that offer their lists too, for what is added by hand. */
const SPARE_ROWS = 200;
/** Widths in characters. */
const WIDTH = { id: 12, least: 10, most: 44 } as const;

const HEAD = { bold: true, fill: THEME.headTint, borders: true, wrap: true } as const;
const BODY = { borders: true, valign: "top", wrap: true } as const;
const BELOW = { valign: "top", wrap: true, format: "text", align: "left" } as const;

/** A day "YYYY-MM-DD" as Excel counts days; undefined for no day, or one too early. */
function serialOf(text: string): number | undefined {
  const days = daysBetween("1970-01-01", text);
  return days !== undefined && days + EPOCH >= FIRST_DAY ? days + EPOCH : undefined;
}

function bodyCell({ holds }: ExchangeColumn, value: ExchangeCell): SheetCell {
  if (typeof value === "number") return { value, style: { ...BODY, align: "right" } };
  const serial = holds === "date" ? serialOf(value) : undefined;
  if (serial !== undefined) return { value: serial, style: { ...BODY, format: "date", align: "left" } };
  // What is typed into an empty cell of a column of texts stays as typed: 001, 1-2.
  const isText = holds === "text" && value.length <= LONGEST_TEXT;
  return {
    value,
    style: { ...BODY, ...(isText ? { format: "text" } : {}), align: holds === "mark" ? "center" : "left" },
  };
}

function columnWidth(column: ExchangeColumn, texts: readonly ExchangeCell[]): number {
  if (column.id === ID_COLUMN.id) return WIDTH.id;
  const lines = texts.flatMap((text) => String(text).split("\n"));
  const longest = Math.max(textWidth(column.heading), ...lines.map(textWidth));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}

/**
 * A table by the rules of 総務省, 「統計表における機械判読可能なデータの表記方法の統一ルール」 (2020): one datum per cell, one
 * header row, no merged cells, no blanks for looks, numbers as numbers with their unit in the heading, 西暦 beside 和暦.
 */
export function dataSheet({ name, columns, rows }: ExchangeTable, page: PageSetting): Sheet {
  const last = { bottom: rows.length, right: columns.length - 1 };
  const widths = columns.map((column, index) =>
    columnWidth(
      column,
      rows.map((row) => row[index] ?? ""),
    ),
  );
  const cells = [
    columns.map(({ heading }) => ({ value: heading, style: HEAD })),
    ...rows.map((row) => columns.map((column, index) => bodyCell(column, row[index] ?? ""))),
  ];
  return {
    name: `${name}（データ）`,
    tab: THEME.accent,
    columns: widths,
    rows: cells.map((row) => withHeight({ cells: row }, widths)),
    // A telephone number typed into a row below keeps its first zero.
    below: columns.map(({ holds }) => (holds === "text" ? BELOW : undefined)),
    merged: [],
    // The name stays in view beside the id.
    frozen: { rows: 1, columns: columns[0]?.id === ID_COLUMN.id ? 2 : 1 },
    filter: { top: 0, left: 0, ...last },
    lists: columns.flatMap(({ choices }, column) =>
      choices
        ? [{ range: { top: 1, bottom: rows.length + SPARE_ROWS, left: column, right: column }, choices }]
        : [],
    ),
    page: { ...page, repeat: { rows: [0, 0], firstColumn: false } },
  };
}
