/** Two sides changed the same thing differently; `mine` stands in the merged value until the user decides. */
export interface MergeConflict {
  /** The line or row in question, or undefined for the whole answer. */
  readonly at?: string;
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface Merged<V> {
  readonly value: V;
  readonly conflicts: readonly MergeConflict[];
}

/** Deep equality of JSON values; the order of an object's keys does not matter. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  );
}

/** Three-way merge of a value that is taken or left whole. */
export function mergeWhole<V>(base: V, mine: V, theirs: V): Merged<V> {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return { value: mine, conflicts: [] };
  if (sameJson(base, mine)) return { value: theirs, conflicts: [] };
  return { value: mine, conflicts: [{ mine, theirs }] };
}

/** Three-way merge of a set: additions and removals of both sides hold; `order` sorts the result. */
export function mergeSet(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  order: readonly string[],
): string[] {
  const kept = (id: string) =>
    base.includes(id) ? mine.includes(id) && theirs.includes(id) : mine.includes(id) || theirs.includes(id);
  return order.filter(kept);
}
