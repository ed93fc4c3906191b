import type { RegisterName } from "../../definition/register.ts";
import { sameJson } from "../../items/merge.ts";
import type { Project } from "../../project/model.ts";
import {
  REGISTER_FIELDS,
  type RegisterField,
  type RegisterRows,
  registerRows,
} from "../../project/register-fields.ts";
import { rowsById } from "../../project/rows-by-id.ts";
import { xmlSafe } from "../../text/well-formed.ts";
import { type ExchangeCell, MARK } from "../exchange-column.ts";
import { readRegisterCells, registerColumns } from "../register-columns.ts";
import type { FieldChange } from "./import-plan.ts";
import type { ImportSetting } from "./import-setting.ts";
import { importTarget } from "./import-target.ts";
import type { ImportedRow } from "./imported-row.ts";
import { lostInSaving } from "./lost-in-saving.ts";
import { tidied } from "./read-cell.ts";

/** A register's row by its fields. */
export type FieldsOfRow = Readonly<Record<string, unknown>>;

/** The values a sheet's row has for a new row of the register, or for `before`. Fields it says nothing of are absent. */
export function fieldValues(
  project: Project,
  register: RegisterName,
  row: ImportedRow,
  before: RegisterRows[RegisterName] | undefined,
): ReadonlyMap<string, unknown> {
  const cells = new Map<string, ExchangeCell>();
  for (const { field, id, choice } of registerColumns(register)) {
    const said = field === undefined ? undefined : row.values.get(field);
    if (field === undefined || said === undefined) continue;
    if (said.kind === "added") cells.set(id, withLines(before && fieldsOf(before)[field], said.lines));
    else if (said.kind === "text") cells.set(id, said.text);
    else if (choice !== undefined) cells.set(id, said.ids.includes(choice) ? MARK : "");
    else cells.set(id, said.ids[0] ?? "");
  }
  return new Map(Object.entries(readRegisterCells(project, register, cells, before).patch));
}

/** The text with the lines it does not have yet. */
function withLines(before: unknown, lines: readonly string[]): string {
  const text = typeof before === "string" ? before : "";
  const has = new Set(text.split("\n").map((line) => line.trim()));
  const added = lines.flatMap((line) => line.split("\n")).filter((line) => !has.has(line.trim()));
  return [text, ...added].filter((line) => line !== "").join("\n");
}

const isEmpty = (value: unknown): boolean => value === "" || (Array.isArray(value) && value.length === 0);

/** What the values change of a row of the register. Empty values change nothing, unless they are to erase. */
export function fieldChanges(
  project: Project,
  register: RegisterName,
  before: FieldsOfRow,
  values: ReadonlyMap<string, unknown>,
  setting: ImportSetting,
  kept: readonly string[],
): readonly FieldChange[] {
  return (REGISTER_FIELDS[register] as readonly RegisterField[]).flatMap((field): readonly FieldChange[] => {
    const { key, label } = field;
    const value = values.get(key);
    if (!values.has(key) || sameJson(value, before[key])) return [];
    // A row without a name could not be found again.
    if (isEmpty(value) && (!setting.emptyErases || key === "name")) return [];
    const words = inWords(project, register, field, before[key]);
    const after = inWords(project, register, field, value);
    if (isUntouched(asImported(words, key, setting), asImported(after, key, setting))) return [];
    return [
      {
        field: key,
        label,
        before: words,
        after,
        value,
        kept: kept.includes(key),
      },
    ];
  });
}

function isUntouched(before: string, after: string): boolean {
  return before === after || lostInSaving(before, after);
}

/**
 * What comes back of a text that was exported and not touched: blanks around it and what XML cannot carry
 * are lost on the way, and two partners may have one name. That is no change.
 */
function asImported(words: string, field: string, setting: ImportSetting): string {
  return tidied(xmlSafe(words).text, field, setting);
}

/** A field's value as shown: labels of choices, the name of a partner. */
export function inWords(
  project: Project,
  register: RegisterName,
  field: RegisterField,
  value: unknown,
): string {
  const choices =
    field.field === "one" || field.field === "many" ? importTarget(register, field.key).choices : [];
  const label = (id: unknown) => choices.find((choice) => choice.id === id)?.label ?? "";
  if (field.field === "many") return (Array.isArray(value) ? value : []).map(label).join("、");
  if (field.field === "one") return label(value);
  const text = typeof value === "string" ? value : "";
  return field.key === "introducedBy"
    ? (rowsById(registerRows(project, "partners")).get(text)?.name ?? text)
    : text;
}

/** A row of a register by its fields. */
export function fieldsOf(row: RegisterRows[RegisterName]): FieldsOfRow {
  return row as unknown as FieldsOfRow;
}
