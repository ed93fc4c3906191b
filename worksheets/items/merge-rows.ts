import { type MergeConflict, type Merged, mergeWhole, sameJson } from "./merge.ts";

interface Row {
  readonly id: string;
}

/** Puts `added` rows behind the row they followed on their own side (or first), ties by id so that sides are equal. */
function insertAdded(
  order: readonly string[],
  side: readonly string[],
  added: ReadonlySet<string>,
  anchors: Map<string, string[]>,
): void {
  let anchor = "";
  for (const id of side) {
    if (added.has(id)) {
      const group = anchors.get(anchor) ?? [];
      if (!group.includes(id)) group.push(id);
      anchors.set(anchor, group);
    } else if (order.includes(id)) anchor = id;
  }
}

/** The order of the rows both sides know: the side that moved them wins, the first when both did. */
function commonOrder(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const both = new Set(base.filter((id) => mine.includes(id) && theirs.includes(id)));
  const within = (ids: readonly string[]) => ids.filter((id) => both.has(id));
  return mergeWhole(within(base), within(mine), within(theirs)).value;
}

/**
 * Three-way merge of rows with ids: a row removed on one side and untouched on the other goes; a row
 * changed on both sides conflicts (and `mine` stands); a row removed here and changed there stays and conflicts.
 */
export function mergeRows<R extends Row>(
  base: readonly R[],
  mine: readonly R[],
  theirs: readonly R[],
): Merged<readonly R[]> {
  if (sameJson(mine, theirs) || sameJson(base, theirs)) return { value: mine, conflicts: [] };
  if (sameJson(base, mine)) return { value: theirs, conflicts: [] };
  const conflicts: MergeConflict[] = [];
  const rows = new Map<string, R>();
  const byId = (list: readonly R[]) => new Map(list.map((row) => [row.id, row]));
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  for (const id of new Set([...inBase.keys(), ...inMine.keys(), ...inTheirs.keys()])) {
    const merged = mergeWhole(inBase.get(id), inMine.get(id), inTheirs.get(id));
    for (const conflict of merged.conflicts) conflicts.push({ ...conflict, at: id });
    const row = merged.value ?? (merged.conflicts.length > 0 ? inTheirs.get(id) : undefined);
    if (row) rows.set(id, row);
  }
  const ids = (list: readonly R[]) => list.map((row) => row.id);
  // Which side is mine must not decide the order: two people who merge with each other get the same rows.
  const sides = [ids(mine), ids(theirs)].sort((a, b) => (a.join() < b.join() ? -1 : 1));
  const [first = [], second = []] = sides;
  const order = commonOrder(ids(base), first, second).filter((id) => rows.has(id));
  const placed = new Set(order);
  const added = new Set([...rows.keys()].filter((id) => !placed.has(id)));
  const anchors = new Map<string, string[]>();
  insertAdded(order, first, added, anchors);
  insertAdded(order, second, added, anchors);
  const behind = (anchor: string) => mergeRuns(anchors.get(anchor) ?? [], first, second);
  const merged = [...behind(""), ...order.flatMap((id) => [id, ...behind(id)])];
  return { value: [...new Set(merged)].flatMap((id) => rows.get(id) ?? []), conflicts };
}

/** Rows added at one place: each side's run stays together; the run with the smaller first id comes first. */
function mergeRuns(group: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const runMine = mine.filter((id) => group.includes(id));
  const runTheirs = theirs.filter((id) => group.includes(id) && !runMine.includes(id));
  if (runTheirs.length === 0) return runMine;
  return (runMine[0] ?? "") < (runTheirs[0] ?? "") || runMine.length === 0
    ? [...runMine, ...runTheirs]
    : [...runTheirs, ...runMine];
}
