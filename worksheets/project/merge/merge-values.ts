import { itemDefinition } from "../../catalog/index.ts";
import { assertNever } from "../../definition/assert-never.ts";
import type { ItemId } from "../../definition/item-definition.ts";
import { type AnswerValue, emptyValue, mergeAnswers } from "../../items/index.ts";
import { mergeSet, sameJson } from "../../items/merge.ts";
import { newCompany, newPlace, newTalent } from "../new-project.ts";
import type { AnswerPart, PlaceValue, ProjectPlace } from "./place.ts";

/** A line or row of an answer: an object with an id. */
export interface AnswerRow {
  readonly id: string;
}

/** Both sides changed the same thing differently. */
export interface ValueConflict {
  /** The line or row of the answer in question; undefined: `mine` and `theirs` are of the place's type. */
  readonly at?: string;
  readonly mine: PlaceValue | AnswerRow;
  readonly theirs: PlaceValue | AnswerRow;
}

export interface MergedValue {
  /** Mine where both cannot be had. */
  readonly value: PlaceValue;
  readonly conflicts: readonly ValueConflict[];
}

/** Three-way merge of what stands at one place of both sides. `base` is undefined when nothing is known of it. */
export function mergeValues(
  place: ProjectPlace,
  base: PlaceValue,
  mine: PlaceValue,
  theirs: PlaceValue,
): MergedValue {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return { value: mine, conflicts: [] };
  if (sameJson(base, mine)) return { value: theirs, conflicts: [] };
  switch (place.kind) {
    case "answer":
      return mergeAnswerParts(
        place.ref.item,
        (base ?? {}) as AnswerPart,
        (mine ?? {}) as AnswerPart,
        (theirs ?? {}) as AnswerPart,
      );
    case "field":
      return place.field === "roles"
        ? mergeRoles(
            base as readonly string[] | undefined,
            mine as readonly string[],
            theirs as readonly string[],
          )
        : mergeTexts(base ?? BLANK_FIELDS[place.field], mine, theirs);
    case "municipality":
    case "note":
    case "question":
      return mergeTexts(base, mine, theirs);
    case "seen":
    case "separated":
    case "confirmed":
    case "row":
    case "order":
      // Marks are there or not, so that two that differ from the base are equal; rows and orders are merged by register.
      return { value: mine, conflicts: [] };
    default:
      return assertNever(place);
  }
}

/** What a field holds before anybody has filled it; 区分 of a partner has no such value. */
const BLANK_FIELDS: Readonly<Record<string, PlaceValue>> = Object.fromEntries(
  [newCompany({ id: "", name: "" }), newTalent({ id: "", name: "" }), newPlace({ id: "", name: "" })].flatMap(
    (row) => Object.entries(row),
  ),
);

/** A text, mark or choice that is taken or left whole; where nothing was, the side that says something is taken. */
function mergeTexts(base: PlaceValue, mine: PlaceValue, theirs: PlaceValue): MergedValue {
  const isBlank = (value: PlaceValue) => value === undefined || value === "" || sameJson(value, base);
  const nothingWas = base === undefined || base === "" || base === "notAsked";
  if (nothingWas && isBlank(mine)) return { value: theirs, conflicts: [] };
  if (nothingWas && isBlank(theirs)) return { value: mine, conflicts: [] };
  return { value: mine, conflicts: [{ mine, theirs }] };
}

function mergeRoles(
  base: readonly string[] | undefined,
  mine: readonly string[],
  theirs: readonly string[],
): MergedValue {
  const roles = itemDefinition("b3.roles");
  const order = roles.kind === "many" ? roles.choices.map(({ id }) => id) : [];
  return { value: mergeSet(base ?? [], mine, theirs, order), conflicts: [] };
}

function mergeAnswerParts(item: ItemId, base: AnswerPart, mine: AnswerPart, theirs: AnswerPart): MergedValue {
  const [value, swapped] = [mergedPart(item, base, mine, theirs), mergedPart(item, base, theirs, mine)];
  const conflicts = value.conflicts.map(
    (conflict): ValueConflict =>
      conflict.at === undefined
        ? // Theirs is what the answer would be if theirs stood: the parts that do not conflict are in both.
          { mine: value.part, theirs: swapped.part }
        : {
            at: conflict.at,
            mine: conflict.mine as AnswerRow | undefined,
            theirs: conflict.theirs as AnswerRow | undefined,
          },
  );
  return { value: value.part, conflicts };
}

function mergedPart(item: ItemId, base: AnswerPart, mine: AnswerPart, theirs: AnswerPart) {
  const definition = itemDefinition(item);
  const empty = emptyValue(definition);
  const merged = mergeAnswers(definition, base.value ?? empty, mine.value ?? empty, theirs.value ?? empty);
  const whole = merged.conflicts.some(({ at }) => at === undefined);
  const value = unlessUntouched(merged.value, empty, mine, theirs);
  // An answer that somebody has written over is no illustration any more.
  const illustrative = whole ? mine.illustrative : mine.illustrative && theirs.illustrative;
  const part: AnswerPart | undefined =
    value === undefined && !illustrative
      ? undefined
      : { ...(value === undefined ? {} : { value }), ...(illustrative ? { illustrative } : {}) };
  return { part, conflicts: merged.conflicts };
}

/** An empty answer that neither side has given is none at all: then carried-over values may stand there. */
function unlessUntouched(
  value: AnswerValue,
  empty: AnswerValue,
  mine: AnswerPart,
  theirs: AnswerPart,
): AnswerValue | undefined {
  if (!sameJson(value, empty)) return value;
  const empties = [mine.value, theirs.value].filter((own) => own === undefined || sameJson(own, empty));
  return empties.length > 0 && empties.every((own) => own === undefined) ? undefined : value;
}
