import type { RegisterName } from "../../definition/register.ts";
import { readDate } from "../../text/read-date.ts";
import type { Table, TableRow, TableSheet } from "../read/table.ts";
import type { ImportSetting } from "./import-setting.ts";
import { importTarget } from "./import-target.ts";
import { targetOfHeading } from "./known-headings.ts";

/** How far down headings are looked for: titles, dates and notes stand above them. */
const HEADINGS_WITHIN = 30;
/** Rows that are looked at to learn what a column holds. */
const SAMPLE = 50;

/** The setting a sheet seems to ask for. The user can change all of it. */
export function guessSetting(register: RegisterName, sheet: TableSheet): ImportSetting {
  return withHeadings(
    {
      register,
      headings: undefined,
      columns: [],
      dayColumns: [],
      width: "keep",
      kana: "keep",
      days: "asShown",
      emptyErases: false,
      hiddenRows: false,
      meanings: [],
    },
    sheet,
    guessHeadings(register, sheet),
  );
}

/** The setting with another row of headings, and the columns guessed anew from them. */
export function withHeadings(
  setting: ImportSetting,
  sheet: TableSheet,
  headings: number | undefined,
): ImportSetting {
  const columns = guessColumns(setting.register, sheet, headings);
  return { ...setting, headings, columns, dayColumns: guessDayColumns(sheet, headings), meanings: [] };
}

/** How well a sheet fits a register: how many of its fields the headings name. */
export function fitOf(register: RegisterName, sheet: TableSheet): number {
  const best = sheet.rows.slice(0, HEADINGS_WITHIN).map((row) => recognised(register, row));
  return Math.max(0, ...best);
}

/** The place of the sheet that fits a register best; one that is hidden only where no other fits. */
export function fittingSheet(register: RegisterName, { sheets }: Table): number {
  const scores = sheets.map((sheet) => (sheet.rows.length === 0 ? -1 : fitOf(register, sheet)));
  const seen = scores.map((score, i) => (sheets[i]?.hidden ? score / 1000 : score));
  return Math.max(0, seen.indexOf(Math.max(...seen)));
}

/** The text over a column; "" where there is none. */
export function headingOf(sheet: TableSheet, headings: number | undefined, column: number): string {
  return headings === undefined ? "" : (sheet.rows[headings]?.cells[column]?.text.trim() ?? "");
}

/** The rows below the headings. */
export function rowsBelow(sheet: TableSheet, headings: number | undefined): readonly TableRow[] {
  return headings === undefined ? sheet.rows : sheet.rows.slice(headings + 1);
}

/** The row that names the most fields; else the first of several texts, above rows that are filled alike. */
function guessHeadings(register: RegisterName, sheet: TableSheet): number | undefined {
  const rows = sheet.rows.slice(0, HEADINGS_WITHIN);
  const scores = rows.map((row) => recognised(register, row));
  const best = Math.max(0, ...scores);
  if (best > 0) return scores.indexOf(best);
  const first = rows.findIndex(({ cells }) => cells.filter((cell) => cell !== undefined).length > 1);
  const isTexts = rows[first]?.cells.every((cell) => cell === undefined || cell.kind === "text") ?? false;
  return first >= 0 && first + 1 < sheet.rows.length && isTexts ? first : undefined;
}

/** Different fields named by a row's texts; the name counts more, as no row can do without. */
function recognised(register: RegisterName, { cells }: TableRow): number {
  const found = new Set<string>();
  for (const cell of cells) {
    const target = cell?.kind === "text" ? targetOfHeading(register, cell.text) : undefined;
    if (target !== undefined) found.add(target);
  }
  return found.size + (found.has("name") ? 1 : 0);
}

/** By the headings. The id and single choices are one column each: the first. Without headings the first is the name. */
function guessColumns(
  register: RegisterName,
  sheet: TableSheet,
  headings: number | undefined,
): readonly (string | undefined)[] {
  const columns = Array.from({ length: sheet.width }, (_, column) =>
    targetOfHeading(register, headingOf(sheet, headings, column)),
  );
  const once = columns.map((target, column) => {
    if (target === undefined || mayRepeat(register, target)) return target;
    return columns.indexOf(target) === column ? target : undefined;
  });
  if (once.includes("name")) return once;
  const first = headings === undefined ? firstTexts(sheet) : -1;
  return once.map((target, column) => (column === first ? "name" : target));
}

/** 姓 and 名, 都道府県 and 市町村 are put together; two columns of 企業名 are two things. */
function mayRepeat(register: RegisterName, target: string): boolean {
  const { kind, id } = importTarget(register, target);
  return kind === "text" && !(register === "companies" && id === "name");
}

function firstTexts({ rows, width }: TableSheet): number {
  return Array.from({ length: width }, (_, column) => column).findIndex((column) =>
    rows.slice(0, SAMPLE).every(({ cells }) => cells[column] === undefined || cells[column]?.kind === "text"),
  );
}

/** Columns under a heading that means a day, and those that hold nothing but days. */
function guessDayColumns(sheet: TableSheet, headings: number | undefined): readonly number[] {
  return Array.from({ length: sheet.width }, (_, column) => column).filter((column) => {
    if (
      /(?:年月日|日付|期日|期限|締切日?|(?:設立|創立|開催|訪問|登録|更新|回答|申込|連絡|打診)日)/u.test(
        headingOf(sheet, headings, column),
      )
    )
      return true;
    const cells = rowsBelow(sheet, headings)
      .slice(0, SAMPLE)
      .flatMap((row) => row.cells[column] ?? []);
    return (
      cells.length > 0 && cells.every(({ kind, text }) => kind === "date" || readDate(text) !== undefined)
    );
  });
}
