interface Row {
  readonly id: string;
}

/** The rows with one moved by `by` places (negative: up); the same array when it cannot move that way. */
export function moved<R extends Row>(rows: readonly R[], id: string, by: number): readonly R[] {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + by;
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length || by === 0) return rows;
  const others = rows.filter((_, i) => i !== from);
  return [...others.slice(0, to), row, ...others.slice(to)];
}

export function without<R extends Row>(rows: readonly R[], id: string): readonly R[] {
  return rows.filter((row) => row.id !== id);
}

/** `added` below the row with this id; at the end when there is none. */
export function insertedAfter<R extends Row>(
  rows: readonly R[],
  id: string | undefined,
  added: readonly R[],
): readonly R[] {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? [...rows, ...added] : [...rows.slice(0, at + 1), ...added, ...rows.slice(at + 1)];
}

export function changed<R extends Row>(rows: readonly R[], id: string, change: (row: R) => R): readonly R[] {
  return rows.map((row) => (row.id === id ? change(row) : row));
}

/** Where the focus goes when a row is removed: the row before it, else the one after it. */
export function neighbourOf(rows: readonly Row[], id: string): string | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? undefined : (rows[at - 1] ?? rows[at + 1])?.id;
}
