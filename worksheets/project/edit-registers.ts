import { itemDefinition } from "../catalog/index.ts";
import type { ItemDefinition } from "../definition/item-definition.ts";
import type { RegisterName } from "../definition/register.ts";
import type { AnswerValue } from "../items/index.ts";
import type { Answers, Entry, Project } from "./model.ts";
import { type RegisterRows, registerRows } from "./register-fields.ts";
import { type LinkedRow, relinked, unlinked } from "./register-links.ts";
import { rowsById } from "./rows-by-id.ts";
import { companyOfSheet } from "./sheet-key.ts";
import { wellFormedDeep } from "./well-formed-deep.ts";

/** What of a row can be edited as a field. A company's answers are edited as answers. */
export type RowPatch<R extends RegisterName> = Partial<Omit<RegisterRows[R], "id" | "answers">>;

/** Rows to add at the end of a register, and what to change of those it has, by their ids. */
export interface RowEdits<R extends RegisterName> {
  readonly added?: readonly RegisterRows[R][];
  readonly patches?: ReadonlyMap<string, RowPatch<R>>;
}

/**
 * Adds and changes many rows in one pass: one by one, thousands of them would copy the register as often. Rows that are
 * changed are the user's own thereby and no illustrations. Throws when a new row's id is taken, or a row is gone.
 */
export function editRows<R extends RegisterName>(
  project: Project,
  register: R,
  { added = [], patches = new Map() }: RowEdits<R>,
): Project {
  if (added.length === 0 && patches.size === 0) return project;
  const rows = registerRows(project, register);
  const known = rowsById(rows);
  for (const id of patches.keys()) if (!known.has(id)) throw new Error(`${register} has no ${id}`);
  const taken = new Set(known.keys());
  for (const { id } of added) {
    if (taken.has(id)) throw new Error(`${register} already has ${id}`);
    taken.add(id);
  }
  const updated = rows.map((row) => {
    const patch = patches.get(row.id);
    if (patch === undefined) return row;
    const { illustrative: _, ...own } = row;
    return { ...own, ...wellFormedDeep(patch) } as RegisterRows[R];
  });
  return withRows(project, register, [...updated, ...added.map(wellFormedDeep)]);
}

/** Adds a row at the end. Throws when its id is taken. */
export function addRow<R extends RegisterName>(project: Project, register: R, row: RegisterRows[R]): Project {
  return editRows(project, register, { added: [row] });
}

/** Changes fields of a row. Throws when the row is gone. */
export function updateRow<R extends RegisterName>(
  project: Project,
  register: R,
  id: string,
  patch: RowPatch<R>,
): Project {
  return editRows(project, register, { patches: new Map([[id, patch]]) });
}

/**
 * Puts a copy of a row behind it, called 「…（コピー）」. A company's answers are its own and are not copied, nor is
 * 参加の判断: nobody has asked the new one. Throws when the row is gone.
 */
export function duplicateRow(project: Project, register: RegisterName, id: string, copyId: string): Project {
  const rows = registerRows(project, register);
  const index = indexOf(rows, register, id);
  const row = rows[index] as RegisterRows[RegisterName];
  const own =
    "answers" in row ? { ...row, answers: {}, participation: "notAsked" as const, reason: "" } : row;
  const copy = { ...own, id: copyId, name: `${row.name}（コピー）` };
  return moveRow(addRow(project, register, copy), register, copyId, index + 1);
}

/** Moves a row to another position, from 0; beyond the ends it stops there. Throws when the row is gone. */
export function moveRow(project: Project, register: RegisterName, id: string, to: number): Project {
  const rows = registerRows(project, register);
  const from = indexOf(rows, register, id);
  const target = Math.max(0, Math.min(rows.length - 1, to));
  if (target === from) return project;
  const others = rows.filter((_, i) => i !== from);
  return withRows(project, register, [
    ...others.slice(0, target),
    ...rows.slice(from, from + 1),
    ...others.slice(target),
  ]);
}

/**
 * Removes a row. Whatever referred to it keeps its name as plain text; a company's own sheets go with it
 * (whereUsed says so beforehand). Throws when the row is gone.
 */
export function removeRow(project: Project, register: RegisterName, id: string): Project {
  const rows = registerRows(project, register);
  const name = rows[indexOf(rows, register, id)]?.name ?? "";
  const row: LinkedRow = { register, id, name };
  const rest = withRows(
    project,
    register,
    rows.filter((other) => other.id !== id),
  );
  return withoutSheetsOf(
    withLinks(rest, row, (definition, value) => unlinked(definition, value, row), name),
    row,
  );
}

/**
 * Lets whatever referred to a row that is no longer there refer to `to` instead, which is of the same register. What
 * was declared complete of the row's own sheets is declared no more.
 */
export function redirectRow(project: Project, row: LinkedRow, to: string): Project {
  return withoutSheetsOf(
    withLinks(project, row, (definition, value) => relinked(definition, value, row, to), to),
    row,
  );
}

/** Edits every answer that may refer to the row; `introducer` takes its place in どこからの紹介か. */
function withLinks(
  project: Project,
  { register, id }: LinkedRow,
  edit: (definition: ItemDefinition, value: AnswerValue) => AnswerValue,
  introducer: string,
): Project {
  return {
    ...project,
    answers: editedAnswers(project.answers, edit),
    companies: mapChanged(project.companies, (company) => {
      const answers = editedAnswers(company.answers, edit);
      const introduced = register === "partners" && company.introducedBy === id;
      if (answers === company.answers && !introduced) return company;
      return { ...company, answers, introducedBy: introduced ? introducer : company.introducedBy };
    }),
  };
}

function withoutSheetsOf(project: Project, { register, id }: LinkedRow): Project {
  if (register !== "companies") return project;
  return { ...project, confirmed: project.confirmed.filter((key) => companyOfSheet(key) !== id) };
}

function editedAnswers(
  answers: Answers,
  edit: (definition: ItemDefinition, value: AnswerValue) => AnswerValue,
): Answers {
  const entries = Object.entries(answers);
  const changed = mapChanged(entries, (pair): [string, Entry] => {
    const [item, entry] = pair;
    if (entry.value === undefined) return pair;
    const value = edit(itemDefinition(item), entry.value);
    return value === entry.value ? pair : [item, { ...entry, value }];
  });
  return changed === entries ? answers : Object.fromEntries(changed);
}

/** Like map, but gives the same array back when no element changed. */
function mapChanged<T>(elements: readonly T[], change: (element: T) => T): readonly T[] {
  const changed = elements.map(change);
  return changed.some((element, i) => element !== elements[i]) ? changed : elements;
}

function indexOf(rows: readonly { readonly id: string }[], register: RegisterName, id: string): number {
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) throw new Error(`${register} has no ${id}`);
  return index;
}

function withRows<R extends RegisterName>(
  project: Project,
  register: R,
  rows: readonly RegisterRows[R][],
): Project {
  return { ...project, [register]: rows };
}
