import { assertNever } from "../definition/assert-never.ts";
import type { ColumnDefinition } from "../definition/column-definition.ts";
import type { DefinitionOf, ItemDefinition } from "../definition/item-definition.ts";
import type { DatesValue } from "../items/dates.ts";
import type { AnswerValue } from "../items/index.ts";
import type { ItemContext } from "../items/item-context.ts";
import { cellText, type TableValue, writtenRows } from "../items/table.ts";
import { BLOCK_TEXTS, HALF_LABELS, inTourOrder, type TimetableValue } from "../items/timetable.ts";
import { dayCells, dayColumns } from "./day-columns.ts";
import { type ExchangeCell, type ExchangeColumn, MARK } from "./exchange-column.ts";
import type { ExchangeTable } from "./exchange-table.ts";
import { numberCell } from "./number-cell.ts";

type TableItem = DefinitionOf<"table"> | DefinitionOf<"dates"> | DefinitionOf<"timetable">;

/** Whether an item's answer is a table: rows that all have the same parts. */
export function isTableItem(definition: ItemDefinition): definition is TableItem {
  return definition.kind === "table" || definition.kind === "dates" || definition.kind === "timetable";
}

/** The answer of such an item as a table. What is stored as an id stands there in words. */
export function itemTable(definition: TableItem, value: AnswerValue, context: ItemContext): ExchangeTable {
  return { name: definition.label, ...contentOf(definition, value, context) };
}

function contentOf(
  definition: TableItem,
  value: AnswerValue,
  context: ItemContext,
): Pick<ExchangeTable, "columns" | "rows"> {
  switch (definition.kind) {
    case "table":
      return tableContent(definition, value as TableValue, context);
    case "dates":
      return datesContent(definition, value as DatesValue);
    case "timetable":
      return timetableContent(definition, value as TimetableValue, context);
    default:
      return assertNever(definition);
  }
}

function tableContent(definition: DefinitionOf<"table">, value: TableValue, context: ItemContext) {
  const { columns, boxedBy } = definition;
  return {
    columns: columns.flatMap(columnsOf),
    rows: writtenRows(value, boxedBy).map(({ cells }) =>
      columns.flatMap((column) => cellsOf(column, cells[column.id] ?? "", context)),
    ),
  };
}

function columnsOf(column: ColumnDefinition): readonly ExchangeColumn[] {
  const { id, label } = column;
  switch (column.cell) {
    case "text":
    case "time":
    case "register":
      return [{ id, heading: label, holds: "text" }];
    case "one":
      return [{ id, heading: label, holds: "text", choices: column.choices.map((choice) => choice.label) }];
    case "number":
      return [{ id, heading: withUnit(label, column.unit), holds: "number" }];
    case "date":
      return dayColumns(id, label);
    default:
      return assertNever(column);
  }
}

/** A number's unit stands in the heading, once. */
function withUnit(label: string, unit: string): string {
  return unit === "" || label.includes(`（${unit}）`) ? label : `${label}（${unit}）`;
}

function cellsOf(column: ColumnDefinition, stored: string, context: ItemContext): readonly ExchangeCell[] {
  switch (column.cell) {
    case "text":
    case "time":
      return [stored];
    case "one":
    case "register":
      return [cellText(column, stored, context)];
    case "number":
      return [stored === "" ? "" : numberCell(stored, column.unit)];
    case "date":
      return dayCells(stored);
    default:
      return assertNever(column);
  }
}

function datesContent({ span }: DefinitionOf<"dates">, value: DatesValue) {
  const isPeriod = span === "period";
  const columns: readonly ExchangeColumn[] = [
    { id: "place", heading: "希望順位", holds: "number" },
    ...(isPeriod
      ? [...dayColumns("start", "初日"), ...dayColumns("end", "最終日")]
      : dayColumns("start", "日にち")),
    { id: "from", heading: "開始", holds: "text" },
    { id: "to", heading: "終了", holds: "text" },
    { id: "decided", heading: "決定", holds: "mark", choices: [MARK] },
    { id: "memo", heading: "メモ", holds: "text" },
  ];
  const rows = value.map(({ start, end, from, to, memo, decided }, index): readonly ExchangeCell[] => [
    index + 1,
    ...dayCells(start),
    ...(isPeriod ? dayCells(end ?? "") : []),
    from ?? "",
    to ?? "",
    decided ? MARK : "",
    memo ?? "",
  ]);
  return { columns, rows };
}

function timetableContent(
  { blockTypes }: DefinitionOf<"timetable">,
  value: TimetableValue,
  context: ItemContext,
) {
  const columns: readonly ExchangeColumn[] = [
    { id: "day", heading: "何日目", holds: "number" },
    { id: "half", heading: "午前・午後", holds: "text", choices: Object.values(HALF_LABELS) },
    { id: "start", heading: "開始", holds: "text" },
    { id: "end", heading: "終了", holds: "text" },
    { id: "type", heading: "区分", holds: "text", choices: blockTypes.map(({ label }) => label) },
    { id: "company", heading: "企業", holds: "text" },
    { id: "place", heading: "施設・観光地", holds: "text" },
    { id: "title", heading: "内容", holds: "text" },
    ...BLOCK_TEXTS.map(({ key, label }): ExchangeColumn => ({ id: key, heading: label, holds: "text" })),
  ];
  const name = (register: "companies" | "places", row: string | undefined) =>
    row === undefined ? "" : (context.rowName(register, row) ?? "");
  const rows = inTourOrder(value).map((block): readonly ExchangeCell[] => [
    block.day,
    HALF_LABELS[block.half],
    block.start ?? "",
    block.end ?? "",
    blockTypes.find(({ id }) => id === block.type)?.label ?? block.type,
    name("companies", block.company),
    name("places", block.place),
    block.title,
    ...BLOCK_TEXTS.map(({ key }) => block[key] ?? ""),
  ]);
  return { columns, rows };
}
