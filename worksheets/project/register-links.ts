import type { ColumnDefinition } from "../definition/column-definition.ts";
import type { DefinitionOf, ItemDefinition, ItemKindName } from "../definition/item-definition.ts";
import type { RegisterName } from "../definition/register.ts";
import type { AnswerValue, ValueOf } from "../items/index.ts";
import { readRegisterCell, registerCell } from "../items/register-cell.ts";
import type { TableRow } from "../items/table.ts";
import type { TourBlock } from "../items/timetable.ts";

/** A row of a register, with the name that stays when the row goes. */
export interface LinkedRow {
  readonly register: RegisterName;
  readonly id: string;
  readonly name: string;
}

/** How the answers of a kind point at rows of registers. */
interface Links<K extends ItemKindName> {
  pointsAt(definition: DefinitionOf<K>, value: ValueOf<K>, row: LinkedRow): boolean;
  /** The answer without links to the row, with its name in their place. */
  unlinked(definition: DefinitionOf<K>, value: ValueOf<K>, row: LinkedRow): ValueOf<K>;
  /** The answer with its links to the row leading to another row of the same register. */
  relinked(definition: DefinitionOf<K>, value: ValueOf<K>, row: LinkedRow, to: string): ValueOf<K>;
}

/** For kinds that hold no rows of registers. */
const NO_LINKS = {
  pointsAt: () => false,
  unlinked: <V>(_: unknown, value: V) => value,
  relinked: <V>(_: unknown, value: V) => value,
};

const refs: Links<"refs"> = {
  pointsAt: ({ source }, value, row) =>
    source.from === "register" &&
    source.register === row.register &&
    value.some((pick) => "row" in pick && pick.row === row.id),
  unlinked: (_, value, row) =>
    value.flatMap((pick) => {
      if (!("row" in pick) || pick.row !== row.id) return [pick];
      return row.name.trim() === "" ? [] : [{ id: pick.id, text: row.name }];
    }),
  // A row is picked once. A carried pick has its row's id, so that it is the same whenever it is derived.
  relinked: (_, value, row, to) => {
    const picked = value.some((pick) => "row" in pick && pick.row === to);
    const free = !value.some(({ id }) => id === to);
    return value.flatMap((pick) => {
      if (!("row" in pick) || pick.row !== row.id) return [pick];
      return picked ? [] : [{ id: pick.id === row.id && free ? to : pick.id, row: to }];
    });
  },
};

/** The columns of a row whose cells name the register's row. */
function linkingCells(columns: readonly ColumnDefinition[], cells: TableRow["cells"], row: LinkedRow) {
  return columns.filter((column) => {
    const stored = cells[column.id];
    if (column.cell !== "register" || stored === undefined) return false;
    const named = readRegisterCell(column.registers, stored);
    return named?.register === row.register && named.row === row.id;
  });
}

const table: Links<"table"> = {
  pointsAt: ({ columns }, value, row) =>
    value.some(({ cells }) => linkingCells(columns, cells, row).length > 0),
  unlinked: ({ columns }, value, row) =>
    value.map((line) => {
      const named = linkingCells(columns, line.cells, row).map(({ id }) => [id, row.name]);
      return named.length === 0 ? line : { ...line, cells: { ...line.cells, ...Object.fromEntries(named) } };
    }),
  relinked: ({ columns }, value, row, to) =>
    value.map((line) => {
      const named = linkingCells(columns, line.cells, row).map((column) => [
        column.id,
        column.cell === "register" ? registerCell(column.registers, { register: row.register, row: to }) : to,
      ]);
      return named.length === 0 ? line : { ...line, cells: { ...line.cells, ...Object.fromEntries(named) } };
    }),
};

/** The field of a block that links to a register, if any does. */
function blockField(register: RegisterName): "company" | "place" | undefined {
  if (register === "companies") return "company";
  return register === "places" ? "place" : undefined;
}

function withoutLink(block: TourBlock, field: "company" | "place", name: string): TourBlock {
  const { [field]: _, ...rest } = block;
  const title = block.title.includes(name.trim()) ? block.title : [name.trim(), block.title].join(" ").trim();
  return { ...rest, title };
}

const timetable: Links<"timetable"> = {
  pointsAt: (_, value, row) => {
    const field = blockField(row.register);
    return field !== undefined && value.some((block) => block[field] === row.id);
  },
  unlinked: (_, value, row) => {
    const field = blockField(row.register);
    if (field === undefined) return value;
    return value.map((block) => (block[field] === row.id ? withoutLink(block, field, row.name) : block));
  },
  relinked: (_, value, row, to) => {
    const field = blockField(row.register);
    if (field === undefined) return value;
    return value.map((block) => (block[field] === row.id ? { ...block, [field]: to } : block));
  },
};

const LINKS: { readonly [K in ItemKindName]: Links<K> } = {
  text: NO_LINKS,
  longText: NO_LINKS,
  list: NO_LINKS,
  one: NO_LINKS,
  many: NO_LINKS,
  dates: NO_LINKS,
  number: NO_LINKS,
  yesNo: NO_LINKS,
  check: NO_LINKS,
  table,
  refs,
  timetable,
};

interface AnyLinks {
  pointsAt(definition: ItemDefinition, value: AnswerValue, row: LinkedRow): boolean;
  unlinked(definition: ItemDefinition, value: AnswerValue, row: LinkedRow): AnswerValue;
  relinked(definition: ItemDefinition, value: AnswerValue, row: LinkedRow, to: string): AnswerValue;
}

const linksOf = (definition: ItemDefinition): AnyLinks => LINKS[definition.kind] as unknown as AnyLinks;

/** Whether an answer refers to the row. */
export const pointsAt = (definition: ItemDefinition, value: AnswerValue, row: LinkedRow): boolean =>
  linksOf(definition).pointsAt(definition, value, row);

/** The answer with the row's name as plain text wherever it referred to the row, so that nothing readable vanishes. */
export const unlinked = (definition: ItemDefinition, value: AnswerValue, row: LinkedRow): AnswerValue =>
  linksOf(definition).pointsAt(definition, value, row)
    ? linksOf(definition).unlinked(definition, value, row)
    : value;

/** The answer that refers to the row `to` of the same register wherever it referred to the row. */
export const relinked = (
  definition: ItemDefinition,
  value: AnswerValue,
  row: LinkedRow,
  to: string,
): AnswerValue =>
  linksOf(definition).pointsAt(definition, value, row)
    ? linksOf(definition).relinked(definition, value, row, to)
    : value;
