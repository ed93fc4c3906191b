/** The ids of rows, in their order. */
export function idsOf(rows: readonly { readonly id: string }[]): readonly string[] {
  return rows.map(({ id }) => id);
}

/** `ids` and `id` behind the nearest of those before it in `order`, or first. */
export function insertedBehind(
  ids: readonly string[],
  id: string,
  order: readonly string[],
): readonly string[] {
  const present = new Set(ids);
  const before = order.slice(0, Math.max(0, order.indexOf(id)));
  const anchor = before.findLast((other) => present.has(other));
  const at = anchor === undefined ? 0 : ids.indexOf(anchor) + 1;
  return [...ids.slice(0, at), id, ...ids.slice(at)];
}

/** The same ids as `order` has them; those it does not name stay behind the one they follow now, or first. */
export function reordered(ids: readonly string[], order: readonly string[]): readonly string[] {
  const [present, named] = [new Set(ids), new Set(order)];
  const followers = new Map<string | undefined, string[]>();
  let anchor: string | undefined;
  for (const id of ids) {
    if (named.has(id)) anchor = id;
    else followers.set(anchor, [...(followers.get(anchor) ?? []), id]);
  }
  const sorted = order.filter((id) => present.has(id));
  return [...(followers.get(undefined) ?? []), ...sorted.flatMap((id) => [id, ...(followers.get(id) ?? [])])];
}
