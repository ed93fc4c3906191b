import { itemDefinition } from "../../catalog/index.ts";
import type { ItemKindName } from "../../definition/item-definition.ts";
import { textSchema } from "../../items/limits.ts";
import { REGISTER_FIELDS } from "../register-fields.ts";
import type { ValueConflict } from "./merge-values.ts";
import type { AnswerPart, PlaceValue, ProjectPlace } from "./place.ts";

/** Whose version stands; `both`: one after the other. */
export type Decision = "mine" | "theirs" | "both";

/** Kinds whose whole answers can be put one after the other; those with rows are decided row by row. */
const IS_PROSE: { readonly [K in ItemKindName]: boolean } = {
  text: false,
  longText: true,
  list: false,
  one: false,
  many: false,
  dates: false,
  number: false,
  yesNo: false,
  check: false,
  table: false,
  refs: false,
  timetable: false,
};

/** What can be decided about a conflict. */
export function decisionsFor(place: ProjectPlace, conflict: ValueConflict): readonly Decision[] {
  const rows = conflict.at !== undefined && conflict.mine !== undefined && conflict.theirs !== undefined;
  return rows || joinedValue(place, conflict) !== undefined ? ["mine", "theirs", "both"] : ["mine", "theirs"];
}

/** Mine and theirs one after the other, where they are prose and both say something. */
export function joinedValue(place: ProjectPlace, { at, mine, theirs }: ValueConflict): PlaceValue {
  if (at !== undefined || !isProse(place)) return undefined;
  if (place.kind !== "answer") return joinedText(mine, theirs);
  const value = joinedText(
    (mine as AnswerPart | undefined)?.value,
    (theirs as AnswerPart | undefined)?.value,
  );
  return value === undefined ? undefined : { value };
}

function isProse(place: ProjectPlace): boolean {
  if (place.kind === "answer") return IS_PROSE[itemDefinition(place.ref.item).kind];
  if (place.kind === "field")
    return REGISTER_FIELDS[place.register].some(
      ({ key, field }) => key === place.field && field === "longText",
    );
  return place.kind === "note";
}

function joinedText(mine: unknown, theirs: unknown): string | undefined {
  if (typeof mine !== "string" || typeof theirs !== "string" || mine === "" || theirs === "")
    return undefined;
  const joined = `${mine}\n${theirs}`;
  return textSchema.safeParse(joined).success ? joined : undefined;
}
