import type { Project } from "./model.ts";
import { isPlainObject } from "./plain-json.ts";
import { type DeltaPath, type DeltaStep, MAX_STEPS, type ProjectDelta } from "./project-delta.ts";
import { textStep } from "./text-step.ts";

/**
 * What changed from one state of a project to the next. Parts that are the same reference are skipped, so that its
 * cost is that of the change. Neither state is changed; the delta shares parts of `after`.
 */
export function deltaBetween(before: Project, after: Project): ProjectDelta {
  const steps: DeltaStep[] = [];
  compare(before, after, [], steps);
  return steps.length <= MAX_STEPS ? steps : wholeParts(before, after);
}

/** The parts of the project that differ, each as a whole. */
function wholeParts(before: Project, after: Project): ProjectDelta {
  return (Object.keys(after) as (keyof Project)[])
    .filter((part) => before[part] !== after[part])
    .map((part) => ({ path: [part], value: after[part] }));
}

function compare(before: unknown, after: unknown, path: DeltaPath, steps: DeltaStep[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareLists(before, after, path, steps);
  else if (isPlainObject(before) && isPlainObject(after)) compareObjects(before, after, path, steps);
  else steps.push(textStep(before, after, path) ?? { path, value: after });
}

type JsonObject = Readonly<Record<string, unknown>>;

function compareObjects(before: JsonObject, after: JsonObject, path: DeltaPath, steps: DeltaStep[]): void {
  for (const key of Object.keys(before))
    if (before[key] !== undefined && own(after, key) === undefined) steps.push({ path: [...path, key] });
  for (const key of Object.keys(after)) {
    const value = after[key];
    if (value === undefined) continue;
    const old = own(before, key);
    if (old === undefined) steps.push({ path: [...path, key], value });
    else compare(old, value, [...path, key], steps);
  }
}

function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** What stays at both ends of a list is compared element by element, what lies between is replaced. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  path: DeltaPath,
  steps: DeltaStep[],
): void {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && sameElement(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && sameElement(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const moved = movedElement(old, fresh);
  if (moved !== undefined) {
    const [from, to] = moved;
    steps.push({ path, at: head + from, remove: 1, insert: [] });
    steps.push({ path, at: head + to, remove: 0, insert: [fresh[to]] });
    // The element that moved has been told as a whole.
    compareAll(old.toSpliced(from, 1).toSpliced(to, 0, fresh[to]), fresh, head, path, steps);
  } else if (old.length + fresh.length > 0) steps.push({ path, at: head, remove: old.length, insert: fresh });
  compareAll(before.slice(0, head), after.slice(0, head), 0, path, steps);
  const end = after.length - tail;
  compareAll(before.slice(before.length - tail), after.slice(end), end, path, steps);
}

/** Compares elements that stand at the same position by now; `offset` is that of the first in the list. */
function compareAll(
  before: readonly unknown[],
  after: readonly unknown[],
  offset: number,
  path: DeltaPath,
  steps: DeltaStep[],
): void {
  after.forEach((element, index) => {
    compare(before[index], element, [...path, offset + index], steps);
  });
}

/**
 * From where to where the one element went that makes the difference between two lists, when there is one: rows are
 * dragged far, and those in between need not be told again. The lists differ at both ends.
 */
function movedElement(
  old: readonly unknown[],
  fresh: readonly unknown[],
): readonly [number, number] | undefined {
  const last = old.length - 1;
  if (last < 1 || old.length !== fresh.length) return undefined;
  if (old.slice(1).every((element, i) => sameElement(element, fresh[i])) && sameElement(old[0], fresh[last]))
    return [0, last];
  if (
    old.slice(0, -1).every((element, i) => sameElement(element, fresh[i + 1])) &&
    sameElement(old[last], fresh[0])
  )
    return [last, 0];
  return undefined;
}

/** Whether two elements are states of the same row, or the same text. */
function sameElement(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (isPlainObject(a) && isPlainObject(b)) {
    const id = own(a, "id");
    return typeof id === "string" && id === own(b, "id");
  }
  return false;
}
