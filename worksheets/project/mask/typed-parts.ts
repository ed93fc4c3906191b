import { itemDefinition } from "../../catalog/index.ts";
import { assertNever } from "../../definition/assert-never.ts";
import type { ColumnDefinition } from "../../definition/column-definition.ts";
import type { DefinitionOf, ItemDefinition, ItemId, ItemKindName } from "../../definition/item-definition.ts";
import type { Personal } from "../../definition/personal.ts";
import type { RegisterName } from "../../definition/register.ts";
import type { AnswerValue, ValueOf } from "../../items/index.ts";
import { MAX_TEXT } from "../../items/limits.ts";
import { readRegisterCell } from "../../items/register-cell.ts";
import { BLOCK_TEXTS } from "../../items/timetable.ts";
import type { Project } from "../model.ts";
import { registerRows } from "../register-fields.ts";
import { rowsById } from "../rows-by-id.ts";
import { personalOfName } from "./personal-of-name.ts";

/** A text that somebody typed as part of an answer. */
export interface TypedPart {
  readonly text: string;
  readonly personal: Personal;
  /** How long a text may stand there, in UTF-16 units. */
  readonly limit: number;
  /** The column of a table or the text of a tour's block that it is. */
  readonly field?: TypedField;
}

export interface TypedField {
  readonly key: string;
  readonly label: string;
}

/** Gives a typed text as it shall be. */
export type ChangeText = (part: TypedPart) => string;

/** Dates, times and numbers are kept as typed too, but short. */
const SHORT = 100;

type Change = (text: string, personal?: Personal, limit?: number, field?: TypedField) => string;
type HasRow = (register: RegisterName, id: string) => boolean;

/** How the typed texts of each kind are changed; what is chosen or referred to stays. */
type Changers = {
  readonly [K in ItemKindName]: (
    value: ValueOf<K>,
    change: Change,
    definition: DefinitionOf<K>,
    hasRow: HasRow,
  ) => ValueOf<K>;
};

const CHANGERS: Changers = {
  text: (value, change, { personal }) => change(value, personal),
  longText: (value, change, { personal }) => change(value, personal),
  list: (value, change, { personal }) =>
    value.map((line) =>
      changed(line, { text: (text) => change(text, personal), category: (text) => change(text) }),
    ),
  one: (value, change) => changed(value, { text: (text) => change(text) }),
  many: (value, change) => changed(value, { text: (text) => change(text) }),
  dates: (value, change) => {
    const short: Change = (text) => change(text, "none", SHORT);
    return value.map((candidate) =>
      changed(candidate, {
        start: short,
        end: short,
        from: short,
        to: short,
        memo: (text) => change(text, "note", 2000),
      }),
    );
  },
  number: (value, change) => change(value, "none", SHORT),
  yesNo: (value) => value,
  check: (value) => value,
  table: (value, change, { columns }, hasRow) =>
    value.map((row) => ({
      ...row,
      cells: changed(
        row.cells,
        Object.fromEntries(columns.map((column) => [column.id, cellChange(column, change, hasRow)])),
      ),
    })),
  refs: (value, change, { source }) =>
    value.map((pick) =>
      "text" in pick
        ? {
            ...pick,
            text: change(pick.text, source.from === "register" ? personalOfName(source.register) : "none"),
          }
        : pick,
    ),
  timetable: (value, change) => {
    const short: Change = (text) => change(text, "none", SHORT);
    return value.map((block) =>
      changed(block, {
        start: short,
        end: short,
        title: (text) => change(text),
        ...Object.fromEntries(
          BLOCK_TEXTS.map(({ key, label, personal }) => [
            key,
            (text: string) => change(text, personal, MAX_TEXT, { key, label }),
          ]),
        ),
      }),
    );
  },
};

function cellChange(column: ColumnDefinition, change: Change, hasRow: HasRow): (text: string) => string {
  const cell = (text: string, personal?: Personal) =>
    change(text, personal, MAX_TEXT, { key: column.id, label: column.label });
  switch (column.cell) {
    case "text":
      return (text) => cell(text, column.personal);
    case "one":
      return (text) => (column.choices.some(({ id }) => id === text) ? text : cell(text));
    case "register":
      return (text) => {
        const named = readRegisterCell(column.registers, text);
        if (named && hasRow(named.register, named.row)) return text;
        return cell(text, personalOfName(column.registers[0]));
      };
    case "number":
    case "date":
    case "time":
      return (text) => cell(text);
    default:
      return assertNever(column);
  }
}

/** The row with the texts of some keys changed; keys it lacks stay absent. */
function changed<Row extends object>(
  row: Row,
  changes: { readonly [K in keyof Row]?: (text: string) => string },
): Row {
  const texts = Object.entries(row).flatMap(([key, text]) => {
    const change = changes[key as keyof Row];
    return change === undefined || typeof text !== "string" ? [] : [[key, change(text)] as const];
  });
  return { ...row, ...Object.fromEntries(texts) };
}

/** An answer whose typed texts are changed. Throws on an item the catalog does not have. */
export function withTexts(
  project: Project,
  item: ItemId,
  value: AnswerValue,
  change: ChangeText,
): AnswerValue {
  const definition = itemDefinition(item);
  // The one place where the type of value and definition is taken on trust.
  const changer = CHANGERS[definition.kind] as unknown as (
    value: AnswerValue,
    change: Change,
    definition: ItemDefinition,
    hasRow: HasRow,
  ) => AnswerValue;
  return changer(
    value,
    (text, personal = "none", limit = MAX_TEXT, field) =>
      change({ text, personal, limit, ...(field ? { field } : {}) }),
    definition,
    (register, id) => rowsById(registerRows(project, register)).has(id),
  );
}

/** The typed texts of an answer. */
export function typedParts(project: Project, item: ItemId, value: AnswerValue): readonly TypedPart[] {
  const parts: TypedPart[] = [];
  withTexts(project, item, value, (part) => {
    parts.push(part);
    return part.text;
  });
  return parts;
}
