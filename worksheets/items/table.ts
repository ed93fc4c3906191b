import { z } from "zod";
import { assertNever } from "../definition/assert-never.ts";
import type { ColumnDefinition } from "../definition/column-definition.ts";
import type { DefinitionOf } from "../definition/item-definition.ts";
import { japaneseDate, parseIsoDate } from "../text/era.ts";
import { groupThousands } from "../text/numbers.ts";
import type { ItemContext } from "./item-context.ts";
import type { Finding, ItemKind } from "./item-kind.ts";
import { idSchema, rowsSchema, textSchema } from "./limits.ts";
import { mergeRows } from "./merge-rows.ts";
import { readRegisterCell } from "./register-cell.ts";
import { isTime } from "./time.ts";

/** One row; a missing cell is an empty one. */
export interface TableRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

export type TableValue = readonly TableRow[];

/** A cell in words: a choice's label, a register row's name, a number with its unit, or the text as typed. */
export function cellText(column: ColumnDefinition, stored: string | undefined, context: ItemContext): string {
  const typed = stored?.trim() ?? "";
  if (typed === "") return "";
  switch (column.cell) {
    case "text":
    case "time":
      return typed;
    case "number":
      return typed.endsWith(column.unit) ? typed : `${groupThousands(typed)}${column.unit}`;
    case "one":
      return column.choices.find(({ id }) => id === typed)?.label ?? typed;
    case "register": {
      const named = readRegisterCell(column.registers, typed);
      return (named && context.rowName(named.register, named.row)) ?? typed;
    }
    case "date":
      return parseIsoDate(typed) ? japaneseDate(typed) : typed;
    default:
      return assertNever(column);
  }
}

/** The rows in which anything is written; the box a row stands in says nothing by itself (B-6 STEP2). */
export function writtenRows(value: TableValue, boxedBy?: string): TableValue {
  return value.filter((row) =>
    Object.entries(row.cells).some(([column, cell]) => column !== boxedBy && cell.trim() !== ""),
  );
}

function findings(columns: readonly ColumnDefinition[], row: TableRow): Finding[] {
  return columns.flatMap((column) => {
    const cell = row.cells[column.id]?.trim() ?? "";
    return column.cell === "time" && cell !== "" && !isTime(cell)
      ? [{ message: `${column.label}「${cell}」は時刻として読めません。例：13:00`, at: row.id }]
      : [];
  });
}

export const table: ItemKind<DefinitionOf<"table">, TableValue> = {
  kind: "table",
  empty: () => [],
  schema: ({ columns }) => {
    const cell = z.enum(columns.map(({ id }) => id) as [string, ...string[]]);
    return rowsSchema(
      z.strictObject({
        id: idSchema,
        cells: z.partialRecord(cell, textSchema),
      }) as unknown as z.ZodType<TableRow>,
    );
  },
  isAnswered: (definition, value) => writtenRows(value, definition.boxedBy).length > 0,
  validate: ({ columns }, value) => value.flatMap((row) => findings(columns, row)),
  toText: (definition, value, context) =>
    writtenRows(value, definition.boxedBy).map((row) =>
      definition.columns
        .map((column) => cellText(column, row.cells[column.id], context))
        .filter((cell) => cell !== "")
        .join("／"),
    ),
  merge: (_, base, mine, theirs) => mergeRows(base, mine, theirs),
};
