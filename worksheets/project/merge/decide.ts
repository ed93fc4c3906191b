import type { AnswerValue } from "../../items/index.ts";
import { wellFormed } from "../../text/well-formed.ts";
import type { Project } from "../model.ts";
import { type Decision, joinedValue } from "./joined-value.ts";
import type { ProjectConflict, ProjectMerge } from "./merge-projects.ts";
import type { AnswerRow } from "./merge-values.ts";
import type { AnswerPart, PlaceValue } from "./place.ts";
import { valueAt, withValueAt } from "./place-value.ts";

/** The merge with one conflict decided, or decided anew. Throws on an id or a choice the merge does not offer. */
export function decide(merge: ProjectMerge, conflictId: string, decision: Decision): ProjectMerge {
  const conflict = merge.conflicts.find(({ id }) => id === conflictId);
  if (!conflict?.choices.includes(decision)) throw new Error(`No ${decision} for ${conflictId}`);
  return { ...merge, decisions: { ...merge.decisions, [conflictId]: decision } };
}

/** The conflicts nobody has decided yet. */
export function undecided({ conflicts, decisions }: ProjectMerge): readonly ProjectConflict[] {
  return conflicts.filter(({ id }) => decisions[id] === undefined);
}

/** The merged project as it has been decided; what is undecided stays as in `ProjectMerge.project`. */
export function decidedProject({ project, conflicts, decisions }: ProjectMerge): Project {
  // Removed rows last: what refers to them, decided before, then keeps their names.
  const inTurn = [...conflicts].sort(
    (a, b) => Number(a.place.kind === "row") - Number(b.place.kind === "row"),
  );
  return inTurn.reduce((decided, conflict) => {
    const decision = decisions[conflict.id];
    return decision === undefined ? decided : applied(decided, conflict, decision);
  }, project);
}

function applied(project: Project, conflict: ProjectConflict, decision: Decision): Project {
  const { place, at, mine, theirs } = conflict;
  const chosen = decision === "mine" ? mine : theirs;
  // The row of the side that kept it is in the merged project already, together with what else was merged.
  if (place.kind === "row") return chosen === undefined ? withValueAt(project, place, undefined) : project;
  if (at === undefined) {
    const value = decision === "both" ? joinedValue(place, conflict) : (chosen as PlaceValue);
    return withValueAt(project, place, value);
  }
  const part = (valueAt(project, place) ?? {}) as AnswerPart;
  const rows = Array.isArray(part.value) ? (part.value as readonly AnswerRow[]) : [];
  const wanted = (decision === "both" ? [mine, theirs] : [chosen]) as readonly (AnswerRow | undefined)[];
  const value = withRows(
    rows,
    at,
    wanted.filter((row) => row !== undefined),
  ) as unknown as AnswerValue;
  return withValueAt(project, place, { ...part, value });
}

/** The rows with `wanted` in the place of the row `at`; the first keeps its id, the others get one of their own. */
function withRows(
  rows: readonly AnswerRow[],
  at: string,
  wanted: readonly AnswerRow[],
): readonly AnswerRow[] {
  const taken = new Set(rows.map(({ id }) => id));
  const named = wanted.map((row, index) => (index === 0 ? row : { ...row, id: freshId(at, taken) }));
  return taken.has(at) ? rows.flatMap((row) => (row.id === at ? named : [row])) : [...rows, ...named];
}

/** An id of at most 20 characters that none of the rows has. */
function freshId(id: string, taken: ReadonlySet<string>): string {
  let n = 2;
  const numbered = () => wellFormed(`${n}~${id}`.slice(0, 20));
  while (taken.has(numbered())) n += 1;
  return numbered();
}
