import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { Choice } from "../../worksheets/definition/choice.ts";
import type { ColumnDefinition } from "../../worksheets/definition/column-definition.ts";
import { registerCell } from "../../worksheets/items/register-cell.ts";
import type { TableRow, TableValue } from "../../worksheets/items/table.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { comparableLabel } from "../../worksheets/text/comparable.ts";
import { readDate } from "../../worksheets/text/read-date.ts";
import { readTime } from "./read-typed.ts";
import { rowNamedIn, withNewRow } from "./register-row.ts";
import { changed, without } from "./rows.ts";

/** The table with one cell changed; a row that does not exist yet is added at the end, with what `preset` says. */
export function withCell(
  value: TableValue,
  row: string,
  column: string,
  text: string,
  preset: TableRow["cells"] = {},
): TableValue {
  const known = value.some(({ id }) => id === row);
  if (!known) return [...value, { id: row, cells: { ...preset, [column]: text } }];
  return value.map((line) =>
    line.id === row ? { ...line, cells: { ...line.cells, [column]: text } } : line,
  );
}

export function isBlankRow({ cells }: TableRow): boolean {
  return Object.values(cells).every((cell) => cell.trim() === "");
}

export interface PastedTable {
  readonly value: TableValue;
  /** The project with the names that were new to a register. */
  readonly project: Project;
  /** Those names. */
  readonly added: readonly string[];
  /** How many columns of the block were wider than the table and left out. */
  readonly leftOut: number;
}

interface PasteTarget {
  /** The columns from the one on that the block's first cell goes to. */
  readonly columns: readonly ColumnDefinition[];
  /** The rows to write over, from the one on that the block's first line goes to. */
  readonly rows: readonly string[];
  /** What new rows have in columns the block does not reach, e.g. the box they stand in. */
  readonly preset?: TableRow["cells"];
}

/** Most rows one paste brings; a whole column of a spreadsheet has a million. */
export const MOST_PASTED_ROWS = 1000;

/**
 * A copied block no longer than a paste may be, and without the blank rows at its end that go beyond the `rows` to
 * write over: blanks empty what is there, but add nothing.
 */
export function trimmedBlock(
  block: readonly (readonly string[])[],
  rows = 0,
): readonly (readonly string[])[] {
  const last = block.findLastIndex((line) => line.some((cell) => cell.trim() !== ""));
  return block.slice(0, Math.min(Math.max(last + 1, rows), MOST_PASTED_ROWS));
}

/**
 * The table with a block of cells written over it from a cell on; rows are added below as needed, and what is
 * wider than the table is left out. Labels of choices become choices, names become rows of their register.
 */
export function withBlock(
  project: Project,
  value: TableValue,
  block: readonly (readonly string[])[],
  target: PasteTarget,
  newId: () => string,
): PastedTable {
  const { columns, preset = {} } = target;
  const added: string[] = [];
  let grown = project;
  const store = (column: ColumnDefinition, text: string): string => {
    if (column.cell !== "register") return stored(column, text);
    const name = text.trim();
    const known = rowNamedIn(grown, column.registers, name);
    if (known !== undefined) return registerCell(column.registers, known);
    if (name === "") return "";
    const id = newId();
    const [register] = column.registers;
    grown = withNewRow(grown, register, { id, name });
    added.push(name);
    return registerCell(column.registers, { register, row: id });
  };
  let rows = value;
  block.forEach((line, i) => {
    const cells = Object.fromEntries(
      columns.slice(0, line.length).map((column, c) => [column.id, store(column, line[c] ?? "")]),
    );
    const id = target.rows[i] ?? newId();
    rows = rows.some((row) => row.id === id)
      ? changed(rows, id, (row) => ({ ...row, cells: { ...row.cells, ...cells } }))
      : [...rows, { id, cells: { ...preset, ...cells } }];
  });
  const width = Math.max(0, ...block.map((line) => line.length));
  return { value: rows, project: grown, added, leftOut: Math.max(0, width - columns.length) };
}

/** The table with some cells emptied; the same table when nothing was in them. */
export function withCleared(
  value: TableValue,
  rows: readonly string[],
  columns: readonly string[],
): TableValue {
  return withCells(value, rows, columns, () => "");
}

/** The table with each of the columns as in the first of the rows; the same table when it was so already. */
export function filledDown(
  value: TableValue,
  rows: readonly string[],
  columns: readonly string[],
): TableValue {
  const source = value.find(({ id }) => id === rows[0])?.cells ?? {};
  return withCells(value, rows.slice(1), columns, (column) => source[column] ?? "");
}

function withCells(
  value: TableValue,
  rows: readonly string[],
  columns: readonly string[],
  textOf: (column: string) => string,
): TableValue {
  const written = new Set(rows);
  const changes = (row: TableRow) =>
    written.has(row.id) && columns.some((column) => (row.cells[column] ?? "") !== textOf(column));
  if (!value.some(changes)) return value;
  const texts = Object.fromEntries(columns.map((column) => [column, textOf(column)]));
  return value.map((row) => (changes(row) ? { ...row, cells: { ...row.cells, ...texts } } : row));
}

function stored(column: Exclude<ColumnDefinition, { cell: "register" }>, text: string): string {
  switch (column.cell) {
    case "text":
      return text;
    case "number":
      return text.trim();
    case "time":
      return readTime(text) ?? text.trim();
    case "date":
      return readDate(text) ?? text.trim();
    case "one":
      return choiceLabelled(column.choices, text) ?? text.trim();
    default:
      return assertNever(column);
  }
}

function choiceLabelled(choices: readonly Choice[], text: string): string | undefined {
  const wanted = comparableLabel(text);
  return choices.find(({ label }) => comparableLabel(label) === wanted)?.id;
}

export interface Box {
  /** The choice's id; undefined for rows that are in none. */
  readonly choice: string | undefined;
  readonly label: string;
  readonly rows: TableValue;
}

/** The table with a row moved to another box, as its last; the same table when there is no such row. */
export function intoBox(value: TableValue, row: string, column: string, choice: string): TableValue {
  const moving = value.find(({ id }) => id === row);
  if (!moving) return value;
  return [...without(value, row), { ...moving, cells: { ...moving.cells, [column]: choice } }];
}

/** The rows by the choice in one column (B-6 STEP2), every choice in order; rows in none come last, if any. */
export function boxes(value: TableValue, column: ColumnDefinition): readonly Box[] {
  const choices = column.cell === "one" ? column.choices : [];
  const ids = new Set(choices.map(({ id }) => id));
  const inBox = choices.map(
    ({ id, label }): Box => ({
      choice: id,
      label,
      rows: value.filter(({ cells }) => cells[column.id] === id),
    }),
  );
  const rest = value.filter(({ cells }) => !ids.has(cells[column.id] ?? ""));
  return rest.length === 0 ? inBox : [...inBox, { choice: undefined, label: "区分なし", rows: rest }];
}
