import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { ColumnDefinition } from "../../worksheets/definition/column-definition.ts";
import type { TableRow, TableValue } from "../../worksheets/items/table.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { readTime } from "./read-typed.ts";
import { rowNamed, withNewRow } from "./register-row.ts";

/** The table with one cell changed; a row that does not exist yet is added at the end. */
export function withCell(value: TableValue, row: string, column: string, text: string): TableValue {
  const known = value.some(({ id }) => id === row);
  if (!known) return [...value, { id: row, cells: { [column]: text } }];
  return value.map((line) =>
    line.id === row ? { ...line, cells: { ...line.cells, [column]: text } } : line,
  );
}

export function emptyRow(id: string, cells: TableRow["cells"] = {}): TableRow {
  return { id, cells };
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
}

interface PasteTarget {
  readonly columns: readonly ColumnDefinition[];
  /** Index of the row and column the block's first cell goes to. */
  readonly row: number;
  readonly column: number;
  /** What new rows have in columns the block does not reach, e.g. the box they stand in. */
  readonly preset?: TableRow["cells"];
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
  const columns = target.columns.slice(target.column);
  const added: string[] = [];
  let grown = project;
  const store = (column: ColumnDefinition, text: string): string => {
    if (column.cell !== "register") return stored(column, text);
    const name = text.trim();
    const known = rowNamed(grown, column.register, name);
    if (known !== undefined || name === "") return known ?? "";
    const id = newId();
    grown = withNewRow(grown, column.register, { id, name });
    added.push(name);
    return id;
  };
  const rows = [...value];
  block.forEach((line, i) => {
    const cells = columns.slice(0, line.length).map((column, c) => [column.id, store(column, line[c] ?? "")]);
    const at = target.row + i;
    const row = rows[at] ?? emptyRow(newId(), target.preset);
    rows[Math.min(at, rows.length)] = { ...row, cells: { ...row.cells, ...Object.fromEntries(cells) } };
  });
  return { value: rows, project: grown, added };
}

function stored(column: Exclude<ColumnDefinition, { cell: "register" }>, text: string): string {
  switch (column.cell) {
    case "text":
      return text;
    case "number":
      return text.trim();
    case "time":
      return readTime(text) ?? text.trim();
    case "one":
      return column.choices.find(({ label }) => label === text.trim())?.id ?? text.trim();
    default:
      return assertNever(column);
  }
}

export interface Box {
  /** The choice's id; undefined for rows that are in none. */
  readonly choice: string | undefined;
  readonly label: string;
  readonly rows: TableValue;
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
