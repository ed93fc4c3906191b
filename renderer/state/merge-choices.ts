import { sameJson } from "../../worksheets/items/merge.ts";
import type { Decision } from "../../worksheets/project/merge/joined-value.ts";
import type { ProjectConflict } from "../../worksheets/project/merge/merge-projects.ts";

/** A decision, and what stood on either side as it was made. */
interface MadeDecision {
  readonly decision: Decision;
  readonly conflict: ProjectConflict;
}

/** What the user has decided about a merge. It outlives the merge, which is made anew when the project changes. */
export interface MergeChoices {
  /** By the conflict's id. */
  readonly decided: Readonly<Record<string, MadeDecision>>;
  /** Ids of differences that are not taken. */
  readonly leftOut: readonly string[];
}

export const NO_CHOICES: MergeChoices = { decided: {}, leftOut: [] };

/** With conflicts decided, or decided anew; those that do not offer it stay as they are. */
export function withDecision(
  choices: MergeChoices,
  conflicts: readonly ProjectConflict[],
  decision: Decision,
): MergeChoices {
  const made = conflicts
    .filter((conflict) => conflict.choices.includes(decision))
    .map((conflict) => [conflict.id, { decision, conflict }] as const);
  return { ...choices, decided: { ...choices.decided, ...Object.fromEntries(made) } };
}

/** With differences left out or taken. */
export function withLeftOut(choices: MergeChoices, ids: readonly string[], leftOut: boolean): MergeChoices {
  const others = choices.leftOut.filter((id) => !ids.includes(id));
  return { ...choices, leftOut: leftOut ? [...others, ...ids] : others };
}

/** The decision about a conflict; undefined when none was made, or either side has changed since. */
export function decisionOf({ decided }: MergeChoices, conflict: ProjectConflict): Decision | undefined {
  const made = Object.hasOwn(decided, conflict.id) ? decided[conflict.id] : undefined;
  if (made === undefined || !conflict.choices.includes(made.decision)) return undefined;
  const { mine, theirs } = made.conflict;
  return sameJson(mine, conflict.mine) && sameJson(theirs, conflict.theirs) ? made.decision : undefined;
}
