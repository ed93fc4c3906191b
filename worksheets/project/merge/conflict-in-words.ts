import { projectWith } from "./difference-in-words.ts";
import type { ProjectConflict, ProjectMerge } from "./merge-projects.ts";
import type { AnswerPart, PlaceValue } from "./place.ts";
import { placeInWords, valueInWords } from "./place-in-words.ts";

/** A conflict as it is shown: where, and what each side says as lines; [] when that side removed it. */
export interface ConflictInWords {
  readonly where: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** A conflict of `merge` in words. Of an answer with lines only the line in question is told. */
export function conflictInWords(merge: ProjectMerge, conflict: ProjectConflict): ConflictInWords {
  const { place, at, mine, theirs } = conflict;
  const shown = (value: unknown) => (at === undefined ? value : oneRow(value)) as PlaceValue;
  return {
    where: placeInWords(projectWith(place, merge.mine, merge.theirs), place),
    mine: valueInWords(merge.mine, place, shown(mine)),
    theirs: valueInWords(merge.theirs, place, shown(theirs)),
  };
}

function oneRow(row: unknown): AnswerPart | undefined {
  return row === undefined ? undefined : ({ value: [row] } as unknown as AnswerPart);
}
