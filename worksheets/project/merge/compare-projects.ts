import { ALL_SHEETS } from "../../catalog/index.ts";
import { REGISTER_NAMES, type RegisterName } from "../../definition/register.ts";
import type { WorksheetDefinition } from "../../definition/worksheet-definition.ts";
import { sameJson } from "../../items/merge.ts";
import type { ItemRef, Project } from "../model.ts";
import { MUNICIPALITY_FIELDS, REGISTER_FIELDS, registerRows } from "../register-fields.ts";
import { rowsById } from "../rows-by-id.ts";
import { companyOfSheet, isOneSheetPerCompany, sheetKey } from "../sheet-key.ts";
import { idsOf, insertedBehind } from "./order.ts";
import { ENTRY_PARTS, type PlaceValue, type ProjectPlace, placeId } from "./place.ts";
import { valueAt } from "./place-value.ts";

/** One place at which two states of a project differ. */
export interface ProjectDifference {
  /** Stable for the place, whatever stands there. */
  readonly id: string;
  readonly place: ProjectPlace;
  readonly before: PlaceValue;
  readonly after: PlaceValue;
}

/**
 * Where two projects differ, in reading order: basic information, registers, then sheet by sheet. Ids and dates of
 * creation, and in which order sheets were confirmed, are not compared.
 */
export function compareProjects(before: Project, after: Project): readonly ProjectDifference[] {
  const places = [
    ...MUNICIPALITY_FIELDS.map(({ key }): ProjectPlace => ({ kind: "municipality", field: key })),
    ...REGISTER_NAMES.flatMap((register) => registerPlaces(before, after, register)),
    ...ALL_SHEETS.flatMap((worksheet) => worksheetPlaces(before, after, worksheet)),
  ];
  return places.flatMap((place) => {
    const [old, now] = [valueAt(before, place), valueAt(after, place)];
    return sameJson(old, now) ? [] : [{ id: placeId(place), place, before: old, after: now }];
  });
}

/** A difference that only says that somebody has opened a question: nothing to read or to decide. */
export function isSilent({ place }: ProjectDifference): boolean {
  return place.kind === "seen";
}

function registerPlaces(before: Project, after: Project, register: RegisterName): ProjectPlace[] {
  const [old, now] = [registerRows(before, register), registerRows(after, register)];
  if (old === now) return [];
  const [inOld, inNow] = [rowsById(old), rowsById(now)];
  const fields = [...REGISTER_FIELDS[register].map(({ key }) => key), "illustrative"];
  const rows = allIds(old, now).flatMap((row): ProjectPlace[] => {
    const [a, b] = [inOld.get(row), inNow.get(row)];
    if (a === b) return [];
    if (a === undefined || b === undefined) return [{ kind: "row", register, row }];
    return fields.map((field) => ({ kind: "field", register, row, field }));
  });
  const common = (ids: readonly string[]) => ids.filter((id) => inOld.has(id) && inNow.has(id));
  const moved = !sameJson(common(idsOf(old)), common(idsOf(now)));
  return moved ? [...rows, { kind: "order", register }] : rows;
}

/** The ids of both, in the order of the second; those it lacks stand where they stood. */
function allIds(old: readonly { id: string }[], now: readonly { id: string }[]): readonly string[] {
  const inNow = rowsById(now);
  const order = idsOf(old);
  return order
    .filter((id) => !inNow.has(id))
    .reduce<readonly string[]>((ids, id) => insertedBehind(ids, id, order), idsOf(now));
}

function worksheetPlaces(before: Project, after: Project, worksheet: WorksheetDefinition): ProjectPlace[] {
  const { id, sharedWith } = worksheet;
  const separated: ProjectPlace[] = sharedWith === undefined ? [] : [{ kind: "separated", worksheet: id }];
  if (worksheet.answeredPer === "project")
    return [...separated, ...entryPlaces(worksheet), { kind: "confirmed", sheet: id }];
  const old = rowsById(before.companies);
  const answers = before.companies === after.companies ? [] : after.companies;
  const ofCompanies = answers.flatMap((company) => {
    const other = old.get(company.id);
    return other === undefined || other.answers === company.answers ? [] : entryPlaces(worksheet, company.id);
  });
  if (!isOneSheetPerCompany(worksheet))
    return [...separated, ...ofCompanies, { kind: "confirmed", sheet: id }];
  const sheets = [...new Set([...before.confirmed, ...after.confirmed])].filter(
    (key) => key === sheetKey(id, companyOfSheet(key)),
  );
  const ranks = new Map(after.companies.map((company, rank) => [company.id, rank]));
  const rank = (sheet: string) => ranks.get(companyOfSheet(sheet) ?? "") ?? -1;
  const confirmed = sheets
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((sheet): ProjectPlace => ({ kind: "confirmed", sheet }));
  return [...separated, ...ofCompanies, ...confirmed];
}

function entryPlaces({ steps }: WorksheetDefinition, company?: string): ProjectPlace[] {
  return steps.flatMap(({ items }) =>
    items.flatMap(({ id: item }) => {
      const ref: ItemRef = company === undefined ? { item } : { item, company };
      return ENTRY_PARTS.map((kind): ProjectPlace => ({ kind, ref }));
    }),
  );
}
