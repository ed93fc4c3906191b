import { mergeSet, sameJson } from "../../items/merge.ts";
import type { Answers, Project } from "../model.ts";
import { newProject } from "../new-project.ts";
import { type InvalidProject, validateProject } from "../validate-project.ts";
import { alignRows, type Sides, withMergedOrders } from "./align-rows.ts";
import { compareProjects, type ProjectDifference } from "./compare-projects.ts";
import { type Decision, decisionsFor } from "./joined-value.ts";
import { mergeValues, type ValueConflict } from "./merge-values.ts";
import { type ProjectPlace, placeId } from "./place.ts";
import { valueAt, withValueAt } from "./place-value.ts";

/** A place that both sides changed differently. At a `row` one of them is undefined: that side removed the row. */
export interface ProjectConflict extends ValueConflict {
  /** Stable for the place, and the line or row in it. */
  readonly id: string;
  readonly place: ProjectPlace;
  /** What can be decided. */
  readonly choices: readonly Decision[];
}

export interface ProjectMerge {
  /** Mine stands in conflicts; a row or line that one side removed and the other changed is still there. */
  readonly project: Project;
  readonly mine: Project;
  readonly theirs: Project;
  readonly conflicts: readonly ProjectConflict[];
  /** What differs from mine because it came from theirs. */
  readonly taken: readonly ProjectDifference[];
  /** By the conflict's id; see decide.ts. */
  readonly decisions: Readonly<Record<string, Decision>>;
}

export type MergeResult =
  | { readonly kind: "merged"; readonly merge: ProjectMerge }
  /** The two are not copies of one project. */
  | { readonly kind: "otherProject" }
  /** Together they are more than a file holds. */
  | { readonly kind: "invalid"; readonly failure: InvalidProject };

export interface MergeInput {
  /** The last state both come from; undefined when it is not known. */
  readonly base?: Project | undefined;
  readonly mine: Project;
  readonly theirs: Project;
}

/**
 * Three-way merge of two copies, item by item. Without a base: what only one side has is taken, and what both have
 * answered differently is a conflict. `allowOther` merges copies of different projects; the result is then mine's.
 */
export function mergeProjects(
  { base, mine, theirs }: MergeInput,
  { allowOther = false }: { readonly allowOther?: boolean } = {},
): MergeResult {
  if (mine.id !== theirs.id && !allowOther) return { kind: "otherProject" };
  const other = { ...theirs, id: mine.id };
  const merged =
    oneSided(base, mine, other) ?? mergeSides({ base: base ?? newProject(mine.id, ""), mine, theirs: other });
  const valid = validateProject(merged.project);
  if (!valid.ok) return { kind: "invalid", failure: valid.failure };
  const taken = compareProjects(mine, merged.project);
  return { kind: "merged", merge: { ...merged, mine, theirs, taken, decisions: {} } };
}

type Outcome = Pick<ProjectMerge, "project" | "conflicts">;

/** The merge when at least one side has changed nothing. */
function oneSided(base: Project | undefined, mine: Project, theirs: Project): Outcome | undefined {
  if (sameJson(mine, theirs)) return { project: mine, conflicts: [] };
  if (base === undefined) return undefined;
  const known = { ...base, id: mine.id };
  if (sameJson(known, theirs)) return { project: mine, conflicts: [] };
  return sameJson(known, mine) ? { project: theirs, conflicts: [] } : undefined;
}

function mergeSides(given: Sides): Outcome {
  const { sides, conflicts: rows } = alignRows(given);
  const { base, mine, theirs } = sides;
  const conflicts = rows.map(({ place, mine: own, theirs: other }) =>
    conflictAt(place, { mine: own, theirs: other }),
  );
  let project = mine;
  for (const { place, before, after } of compareProjects(mine, theirs)) {
    if (place.kind === "row") project = before === undefined ? withValueAt(project, place, after) : project;
    // These are sets and sequences, which are merged as such below.
    else if (place.kind !== "order" && place.kind !== "confirmed" && place.kind !== "separated") {
      const merged = mergeValues(place, valueAt(base, place), before, after);
      conflicts.push(...merged.conflicts.map((conflict) => conflictAt(place, conflict)));
      if (!sameJson(merged.value, before)) project = withValueAt(project, place, merged.value);
    }
  }
  const ordered = withMergedOrders(project, sides);
  const merged: Project = {
    ...ordered,
    createdAt: earlier(base.createdAt, mine.createdAt, theirs.createdAt),
    separated: members(base.separated, mine.separated, theirs.separated),
    confirmed: members(base.confirmed, mine.confirmed, theirs.confirmed),
  };
  return { project: withoutEmptyEntries(merged), conflicts };
}

function conflictAt(place: ProjectPlace, conflict: ValueConflict): ProjectConflict {
  const id = conflict.at === undefined ? placeId(place) : `${placeId(place)}#${conflict.at}`;
  return { ...conflict, id, place, choices: decisionsFor(place, conflict) };
}

/** The side that changed it; the earlier one when both did, so that it does not matter which is mine. */
function earlier(base: string, mine: string, theirs: string): string {
  if (base === mine) return theirs;
  if (base === theirs) return mine;
  return mine < theirs ? mine : theirs;
}

function members<T extends string>(
  base: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): readonly T[] {
  if (sameJson(base, mine)) return theirs;
  if (sameJson(base, theirs) || sameJson(mine, theirs)) return mine;
  const all = [...new Set([...mine, ...theirs])].sort();
  const kept = new Set<string>(mergeSet(base, mine, theirs, all));
  return all.filter((member) => kept.has(member));
}

/** An entry in which nothing is kept says the same as none. */
function withoutEmptyEntries(project: Project): Project {
  const kept = (answers: Answers): Answers =>
    Object.values(answers).some((entry) => Object.keys(entry).length === 0)
      ? Object.fromEntries(Object.entries(answers).filter(([, entry]) => Object.keys(entry).length > 0))
      : answers;
  return {
    ...project,
    answers: kept(project.answers),
    companies: project.companies.map((company) => ({ ...company, answers: kept(company.answers) })),
  };
}
