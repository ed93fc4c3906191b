import type { Project } from "../model.ts";
import type { ProjectDifference } from "./compare-projects.ts";
import type { ProjectPlace } from "./place.ts";
import { placeInWords, valueInWords } from "./place-in-words.ts";
import { valueAt } from "./place-value.ts";

/** A difference as it is shown: where, and what stands there on either side as lines; [] for nothing. */
export interface DifferenceInWords {
  readonly where: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** `before` and `after` are the projects that were compared: each side's names are its own. */
export function differenceInWords(
  difference: ProjectDifference,
  before: Project,
  after: Project,
): DifferenceInWords {
  const { place } = difference;
  return {
    where: placeInWords(projectWith(place, after, before), place),
    before: valueInWords(before, place, difference.before),
    after: valueInWords(after, place, difference.after),
  };
}

/** The first of two projects, or the other when only that has the row or company which a place is named after. */
export function projectWith(place: ProjectPlace, first: Project, other: Project): Project {
  if (place.kind === "row") return valueAt(first, place) === undefined ? other : first;
  return first;
}
