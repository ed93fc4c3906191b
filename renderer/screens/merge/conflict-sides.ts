import { conflictInWords } from "../../../worksheets/project/merge/conflict-in-words.ts";
import type { Decision } from "../../../worksheets/project/merge/joined-value.ts";
import type { ProjectConflict, ProjectMerge } from "../../../worksheets/project/merge/merge-projects.ts";
import type { AnswerPart, PlaceValue } from "../../../worksheets/project/merge/place.ts";
import { valueInWords } from "../../../worksheets/project/merge/place-in-words.ts";
import { valueAt } from "../../../worksheets/project/merge/place-value.ts";
import type { Project } from "../../../worksheets/project/model.ts";

/** A conflict as it is asked about. */
export interface ConflictSides {
  readonly where: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** What both come from; undefined when that is not known, [] for nothing. */
  readonly base: readonly string[] | undefined;
}

export function conflictSides(
  merge: ProjectMerge,
  conflict: ProjectConflict,
  base: Project | undefined,
): ConflictSides {
  const { place, at } = conflict;
  const words = conflictInWords(merge, conflict);
  if (base === undefined) return { ...words, base: undefined };
  const value = valueAt(base, place);
  return { ...words, base: valueInWords(base, place, at === undefined ? value : lineOf(value, at)) };
}

/** The answer with the line in question alone. */
function lineOf(value: PlaceValue, at: string): PlaceValue {
  const lines = (value as AnswerPart | undefined)?.value;
  if (!Array.isArray(lines)) return undefined;
  const line = (lines as readonly { readonly id?: unknown }[]).find(({ id }) => id === at);
  return line === undefined ? undefined : ({ value: [line] } as unknown as AnswerPart);
}

/** What choosing 「両方を残す」 means here. */
export function bothInWords({ at }: ProjectConflict): string {
  return at === undefined
    ? "自分の内容のあとに、相手の内容を続けます。"
    : "2つの行に分けて、どちらも残します。";
}

export const DECISION_WORDS: Readonly<Record<Decision, string>> = {
  mine: "自分の内容",
  theirs: "相手の内容",
  both: "両方を残す",
};
