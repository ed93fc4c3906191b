import { itemDefinition } from "../../catalog/index.ts";
import { REGISTER_NAMES, type RegisterName } from "../../definition/register.ts";
import type { AnswerValue } from "../../items/index.ts";
import type { Answers, Project } from "../model.ts";
import { registerRows } from "../register-fields.ts";
import { type LinkedRow, unlinked } from "../register-links.ts";
import { rowsById } from "../rows-by-id.ts";
import type { ProjectDifference } from "./compare-projects.ts";
import type { AnswerPart, PlaceValue, ProjectPlace, RowValue } from "./place.ts";
import { withValueAt } from "./place-value.ts";

/**
 * Brings one difference's `after` into a project: 「この回答だけ取り込む」. `source` is the project `after` comes from;
 * what the taken answer refers to and this project lacks is put down by its name there.
 * A field or an answer of a row that this project does not have changes nothing.
 */
export function takeDifference(project: Project, difference: ProjectDifference, source: Project): Project {
  return takeAll(project, [difference], source);
}

/** Brings all of them in. Answers may refer to rows that come with them. */
export function takeAll(
  project: Project,
  differences: readonly ProjectDifference[],
  source: Project,
): Project {
  const coming = new Set(
    differences.flatMap(({ place }) => (place.kind === "row" ? [rowKey(place.register, place.row)] : [])),
  );
  const missing = missingRows(project, source).filter(
    ({ register, id }) => !coming.has(rowKey(register, id)),
  );
  // Rows first: what is removed leaves its name in the answers, which the answers that are taken then replace.
  const rows = differences.filter(({ place }) => place.kind === "row");
  const others = differences.filter(({ place }) => place.kind !== "row");
  return [...rows, ...others].reduce(
    (taken, { place, after }) => withValueAt(taken, place, readable(place, after, missing)),
    project,
  );
}

function rowKey(register: RegisterName, id: string): string {
  return `${register} ${id}`;
}

/** The rows that only the source has. */
function missingRows(project: Project, source: Project): readonly LinkedRow[] {
  return REGISTER_NAMES.flatMap((register) => {
    const [here, there] = [registerRows(project, register), registerRows(source, register)];
    if (here === there) return [];
    const known = rowsById<{ readonly id: string }>(here);
    return there.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ register, id, name }));
  });
}

function readable(place: ProjectPlace, value: PlaceValue, missing: readonly LinkedRow[]): PlaceValue {
  if (value === undefined || missing.length === 0) return value;
  if (place.kind === "answer") {
    const part = value as AnswerPart;
    return part.value === undefined ? part : { ...part, value: named(place.ref.item, part.value, missing) };
  }
  if (place.kind === "field" && place.register === "companies" && place.field === "introducedBy")
    return partnerName(value as string, missing);
  if (place.kind === "row" && place.register === "companies") {
    const { row, order } = value as RowValue;
    if (!("answers" in row)) return value;
    const answers: Answers = Object.fromEntries(
      Object.entries(row.answers).map(([item, entry]) => [
        item,
        entry.value === undefined ? entry : { ...entry, value: named(item, entry.value, missing) },
      ]),
    );
    return { row: { ...row, introducedBy: partnerName(row.introducedBy, missing), answers }, order };
  }
  return value;
}

function named(item: string, value: AnswerValue, missing: readonly LinkedRow[]): AnswerValue {
  return missing.reduce((text, row) => unlinked(itemDefinition(item), text, row), value);
}

function partnerName(introducedBy: string, missing: readonly LinkedRow[]): string {
  return (
    missing.find(({ register, id }) => register === "partners" && id === introducedBy)?.name ?? introducedBy
  );
}
