import { isSilent, type ProjectDifference } from "../../worksheets/project/merge/compare-projects.ts";
import { decidedProject } from "../../worksheets/project/merge/decide.ts";
import type { Decision } from "../../worksheets/project/merge/joined-value.ts";
import {
  type MergeResult,
  mergeProjects,
  type ProjectConflict,
  type ProjectMerge,
} from "../../worksheets/project/merge/merge-projects.ts";
import { placeId } from "../../worksheets/project/merge/place.ts";
import { takeAll } from "../../worksheets/project/merge/take-difference.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { type ProjectResult, validateProject } from "../../worksheets/project/validate-project.ts";
import { decisionOf, type MergeChoices } from "./merge-choices.ts";
import type { MergeSource } from "./merge-source.ts";

/** The open project merged with the other state; nothing is decided in it. */
export function mergeWith(
  { base, theirs }: MergeSource,
  mine: Project,
  options: { readonly allowOther: boolean },
): MergeResult {
  return mergeProjects({ base, mine, theirs }, options);
}

/**
 * What is taken from the other side and can be left out. Where a whole answer or row is decided about, that is told as
 * the conflict; where only a line of an answer is, its other lines are taken here.
 */
export function takenToShow({ taken, conflicts }: ProjectMerge): readonly ProjectDifference[] {
  const decidedAbout = new Set(
    conflicts.flatMap(({ place, at }) => (at === undefined ? [placeId(place)] : [])),
  );
  return taken.filter((difference) => !isSilent(difference) && !decidedAbout.has(difference.id));
}

/** The conflicts nobody has decided yet. */
export function undecidedConflicts(merge: ProjectMerge, choices: MergeChoices): readonly ProjectConflict[] {
  return merge.conflicts.filter((conflict) => decisionOf(choices, conflict) === undefined);
}

/** The merge as the user wants it: what is left out is as in mine, then the conflicts as decided. */
export function chosenProject(merge: ProjectMerge, choices: MergeChoices): ProjectResult {
  const leftOut = new Set(choices.leftOut);
  const back = takenToShow(merge)
    .filter(({ id }) => leftOut.has(id))
    .map((difference) => ({ ...difference, before: difference.after, after: difference.before }));
  const project = takeAll(merge.project, back, merge.mine);
  const decisions = Object.fromEntries(
    merge.conflicts.flatMap((conflict): [string, Decision][] => {
      const decision = decisionOf(choices, conflict);
      return decision === undefined ? [] : [[conflict.id, decision]];
    }),
  );
  const chosen = decidedProject({ ...merge, project, decisions });
  const valid = validateProject(chosen);
  // Not the validated copy: what did not change stays the same object, so that a step of undo costs little.
  return valid.ok ? { ok: true, project: chosen } : valid;
}
