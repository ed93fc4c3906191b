import { itemDefinition } from "../catalog/index.ts";
import { assertNever } from "../definition/assert-never.ts";
import type { Choice } from "../definition/choice.ts";
import type { RegisterName } from "../definition/register.ts";
import type { RowPatch } from "../project/edit-registers.ts";
import { groupedBy } from "../project/grouped-by.ts";
import type { Partner, Project } from "../project/model.ts";
import { REGISTER_FIELDS, type RegisterField, type RegisterRows } from "../project/register-fields.ts";
import { rowsById } from "../project/rows-by-id.ts";
import { companyNameKey, isSameName } from "../project/same-name.ts";
import { comparableLabel } from "../text/comparable.ts";
import { readMark } from "../text/read-mark.ts";
import { saysTheSame } from "./cell-text.ts";
import { type ExchangeCell, type ExchangeColumn, ID_COLUMN, MARK } from "./exchange-column.ts";

/** A column of a register: the field it is of, and the choice where a field of several choices has a column for each. */
export interface RegisterColumn extends ExchangeColumn {
  /** The row's field; undefined: the id. */
  readonly field: string | undefined;
  /** The id of the choice that is marked here. */
  readonly choice?: string;
}

/** The choices of a field; a talent's 人材像 are those of B-3 STEP5. */
export function choicesOf({ key, field, choices }: RegisterField): readonly Choice[] {
  if (field !== "many") return choices ?? [];
  const roles = key === "roles" ? itemDefinition("b3.roles") : undefined;
  return roles?.kind === "many" ? roles.choices : [];
}

function fieldsOf(register: RegisterName): readonly RegisterField[] {
  return REGISTER_FIELDS[register];
}

function fieldNamed(register: RegisterName, key: string): RegisterField | undefined {
  return fieldsOf(register).find((field) => field.key === key);
}

function columnsOf(field: RegisterField): readonly RegisterColumn[] {
  const { key, label } = field;
  switch (field.field) {
    case "text":
    case "longText":
      return [{ id: key, heading: label, holds: "text", field: key }];
    case "one": {
      const labels = choicesOf(field).map((choice) => choice.label);
      return [{ id: key, heading: label, holds: "text", choices: labels, field: key }];
    }
    // One datum per cell (総務省の表記方法): a column per choice rather than several labels in one cell.
    case "many":
      return choicesOf(field).map((choice) => ({
        id: `${key}/${choice.id}`,
        heading: `${label}：${choice.label}`,
        holds: "mark",
        choices: [MARK],
        field: key,
        choice: choice.id,
      }));
    default:
      return assertNever(field.field);
  }
}

const known = new Map<RegisterName, readonly RegisterColumn[]>();

/** The columns of a register in the order they are written: the id, then the fields in their order. */
export function registerColumns(register: RegisterName): readonly RegisterColumn[] {
  const made = known.get(register) ?? [
    { ...ID_COLUMN, field: undefined },
    ...fieldsOf(register).flatMap(columnsOf),
  ];
  known.set(register, made);
  return made;
}

type Stored = Readonly<Record<string, unknown>> & { readonly id: string };

/** A row of a register as cells, one per column. What is stored as an id stands there in words. */
export function registerCells<R extends RegisterName>(
  project: Project,
  register: R,
  row: RegisterRows[R],
): readonly ExchangeCell[] {
  const stored = row as unknown as Stored;
  return registerColumns(register).map((column) => cellOf(project, register, column, stored));
}

function cellOf(
  project: Project,
  register: RegisterName,
  { field, choice }: RegisterColumn,
  row: Stored,
): ExchangeCell {
  if (field === undefined) return row.id;
  const value = row[field];
  if (choice !== undefined) return (value as readonly string[]).includes(choice) ? MARK : "";
  const text = String(value ?? "");
  if (field === "introducedBy") return rowsById(project.partners).get(text)?.name ?? text;
  const choices = fieldNamed(register, field)?.choices;
  return choices?.find(({ id }) => id === text)?.label ?? text;
}

/** A cell that cannot be taken over: it names none of the choices, or is no mark. */
export interface UnreadCell {
  /** The column's id. */
  readonly column: string;
  readonly text: string;
  /** What could stand there. */
  readonly expected: readonly string[];
}

/**
 * Reads cells, by their columns' ids, as what they change in a row. `current`: the row they are about; a cell that says
 * what was written for it changes nothing, even where two partners have one name. Columns that are not there change
 * nothing, and neither do empty cells of a single choice, which has no empty value.
 */
export function readRegisterCells<R extends RegisterName>(
  project: Project,
  register: R,
  cells: ReadonlyMap<string, ExchangeCell>,
  current?: RegisterRows[R],
): { readonly patch: RowPatch<R>; readonly unread: readonly UnreadCell[] } {
  const written = current && registerCells(project, register, current);
  const patch: Record<string, unknown> = {};
  const unread: UnreadCell[] = [];
  registerColumns(register).forEach((column, index) => {
    const cell = cells.get(column.id);
    const { id, field } = column;
    if (field === undefined || cell === undefined) return;
    if (written && saysTheSame(cell, written[index] ?? "")) return;
    const text = String(cell);
    const before = patch[field] ?? (current as Stored | undefined)?.[field];
    const read = readCell(project, register, { ...column, field }, text, before);
    if (read.kind === "value") patch[field] = read.value;
    if (read.kind === "unread") unread.push({ column: id, text, expected: read.expected });
  });
  return { patch: patch as RowPatch<R>, unread };
}

type ReadCell =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "nothing" }
  | { readonly kind: "unread"; readonly expected: readonly string[] };

/** `before`: what the field holds so far; the other choices of it stay. */
function readCell(
  project: Project,
  register: RegisterName,
  { field, choice }: RegisterColumn & { readonly field: string },
  text: string,
  before: unknown,
): ReadCell {
  if (choice !== undefined) {
    const mark = text.trim() === "" ? "no" : readMark(text);
    if (mark === undefined) return { kind: "unread", expected: [MARK, "（空欄）"] };
    const chosen = (before ?? []) as readonly string[];
    return { kind: "value", value: withChoice(register, field, chosen, choice, mark === "yes") };
  }
  if (field === "introducedBy") return { kind: "value", value: partnerNamed(project, text) ?? text };
  const choices = fieldNamed(register, field)?.choices;
  if (choices === undefined) return { kind: "value", value: text };
  if (text.trim() === "") return { kind: "nothing" };
  const wanted = comparableLabel(text);
  const found = choices.find(({ id, label }) => id === text || comparableLabel(label) === wanted);
  return found
    ? { kind: "value", value: found.id }
    : { kind: "unread", expected: choices.map(({ label }) => label) };
}

/** The chosen ids with or without one of them, in the order of the form. */
function withChoice(
  register: RegisterName,
  field: string,
  before: readonly string[],
  choice: string,
  chosen: boolean,
): readonly string[] {
  const definition = fieldNamed(register, field);
  const ids = definition ? choicesOf(definition).map(({ id }) => id) : [];
  return ids.filter((id) => (id === choice ? chosen : before.includes(id)));
}

/** The one partner of this name; undefined when there is none, or more than one. */
function partnerNamed({ partners }: Project, name: string): string | undefined {
  const { exact, alike } = partnersByName(partners);
  const same =
    exact.get(name) ?? (alike.get(companyNameKey(name)) ?? []).filter((one) => isSameName(one.name, name));
  return same.length === 1 ? same[0]?.id : undefined;
}

interface PartnersByName {
  readonly exact: ReadonlyMap<string, readonly Partner[]>;
  /** By companyNameKey: those a name can mean are among them. */
  readonly alike: ReadonlyMap<string, readonly Partner[]>;
}

function partnersBy(partners: readonly Partner[], keyOf: (partner: Partner) => string) {
  const groups = groupedBy(partners, keyOf);
  return new Map(groups.flatMap((group) => group.slice(0, 1).map((first) => [keyOf(first), group] as const)));
}

const named = new WeakMap<readonly Partner[], PartnersByName>();

/** Remembered per array, as rowsById is: thousands of rows may name one. */
function partnersByName(partners: readonly Partner[]): PartnersByName {
  const found = named.get(partners) ?? {
    exact: partnersBy(partners, ({ name }) => name),
    alike: partnersBy(partners, ({ name }) => companyNameKey(name)),
  };
  named.set(partners, found);
  return found;
}
