import type { RegisterName } from "../../definition/register.ts";
import { MAX_ROWS, MAX_TEXT } from "../../items/limits.ts";
import { redirectRow } from "../edit-registers.ts";
import type { PlaceValue } from "../merge/place.ts";
import { valueInWords } from "../merge/place-in-words.ts";
import type { Project } from "../model.ts";
import { shownName } from "../ref-in-words.ts";
import { type RegisterField, registerRows } from "../register-fields.ts";
import { rowsById } from "../rows-by-id.ts";
import { joinedTexts, type UnitedPair, type UniteWays } from "./unite-way.ts";
import { type UnitedCompanies, unitedAnswers } from "./united-answers.ts";
import { bothOf, fieldsOf, isBlankField, isSameField, type StoredRow, unitedField } from "./united-fields.ts";

/** Two rows of one register, the one that stays first. */
export interface RowPair {
  readonly kept: StoredRow;
  readonly removed: StoredRow;
}

/** The two rows of a pair. Throws when one is gone, or both are one. */
export function rowsOfPair(project: Project, register: RegisterName, { kept, removed }: UnitedPair): RowPair {
  const rows = rowsById(registerRows(project, register) as unknown as readonly StoredRow[]);
  const [stays, goes] = [rows.get(kept), rows.get(removed)];
  if (!stays || !goes || kept === removed) throw new Error(`${register} has no two rows ${kept}, ${removed}`);
  return { kept: stays, removed: goes };
}

/**
 * Makes one row of two. What only one of them says stands; where they differ, `ways` decides, and without it both
 * stay: joined, or one with the other in メモ. Whatever referred to the removed row refers to the kept one.
 * Undefined: together the texts are longer than a file may hold.
 */
export function uniteRows(
  project: Project,
  register: RegisterName,
  pair: UnitedPair,
  ways: UniteWays,
  newId: () => string,
): Project | undefined {
  const { kept, removed } = rowsOfPair(project, register, pair);
  const fields = fieldsOf(register).map((field) => [
    field.key,
    unitedField(register, field, ways[field.key] ?? "both", kept[field.key], removed[field.key]),
  ]);
  const { illustrative, ...own } = { ...kept, ...Object.fromEntries(fields) } as StoredRow;
  const memo = notedFields(project, register, { kept, removed }, ways);
  const united: StoredRow = {
    ...own,
    ...(memo === "" ? {} : { memo: joinedTexts(String(own.memo ?? ""), memo, "\n") }),
    ...(illustrative && removed.illustrative ? { illustrative } : {}),
    ...(register === "companies"
      ? { answers: unitedAnswers(project, companiesOf(project, pair), ways, newId) }
      : {}),
  };
  if (!isStorable(united)) return undefined;
  const rows = (registerRows(project, register) as unknown as readonly StoredRow[])
    .filter(({ id }) => id !== removed.id)
    .map((row) => (row.id === kept.id ? united : row));
  const row = { register, id: removed.id, name: String(removed.name) };
  return redirectRow({ ...project, [register]: rows }, row, kept.id);
}

function companiesOf(project: Project, pair: UnitedPair): UnitedCompanies {
  const [kept, removed] = [pair.kept, pair.removed].map((id) => rowsById(project.companies).get(id));
  if (!kept || !removed) throw new Error(`No companies ${pair.kept}, ${pair.removed}`);
  return { kept, removed };
}

/** What the removed row said in fields that hold one thing only: a line each, 「まとめる前の企業名：㈱大善」. */
function notedFields(
  project: Project,
  register: RegisterName,
  { kept, removed }: RowPair,
  ways: UniteWays,
): string {
  const isNoted = (field: RegisterField) =>
    (ways[field.key] ?? "both") === "both" &&
    bothOf(register, field) === "noted" &&
    ![kept, removed].some((row) => isBlankField(field, row[field.key])) &&
    !isSameField(kept[field.key], removed[field.key]);
  return fieldsOf(register)
    .filter(isNoted)
    .map(
      (field) => `まとめる前の${field.label}：${fieldInWords(project, register, field, removed).join("、")}`,
    )
    .join("\n");
}

/** A field as it is read: names instead of ids. */
export function fieldInWords(
  project: Project,
  register: RegisterName,
  { key }: RegisterField,
  row: StoredRow,
): readonly string[] {
  return valueInWords(
    project,
    { kind: "field", register, row: row.id, field: key },
    row[key] as PlaceValue,
  ).map((line) => (key === "name" ? shownName(line) : line));
}

/** Whether every text and every list is as short as a file asks for. */
function isStorable(part: unknown): boolean {
  if (typeof part === "string") return part.length <= MAX_TEXT;
  if (typeof part !== "object" || part === null) return true;
  if (Array.isArray(part) && part.length > MAX_ROWS) return false;
  return Object.values(part).every(isStorable);
}
