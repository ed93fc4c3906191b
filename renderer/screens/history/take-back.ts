import {
  compareProjects,
  isSilent,
  type ProjectDifference,
} from "../../../worksheets/project/merge/compare-projects.ts";
import { takeAll, takeDifference } from "../../../worksheets/project/merge/take-difference.ts";
import type { Project } from "../../../worksheets/project/model.ts";

/** What was changed after a version, without what nobody can see. */
export function changedSince(version: Project, now: Project): readonly ProjectDifference[] {
  return compareProjects(version, now).filter((difference) => !isSilent(difference));
}

function reversed(difference: ProjectDifference): ProjectDifference {
  return { ...difference, before: difference.after, after: difference.before };
}

/** The project with one place as it was in the version; `difference` is one of `changedSince`. */
export function takenBack(now: Project, version: Project, difference: ProjectDifference): Project {
  return takeDifference(now, reversed(difference), version);
}

/** The project with everything as it was in the version. It stays the project it is. */
export function allTakenBack(now: Project, version: Project): Project {
  return version.id === now.id ? version : takeAll(now, compareProjects(version, now).map(reversed), version);
}
