/** A backup, as its name tells. */
export interface BackupEntry {
  readonly id: string;
  /** ISO 8601 instant at which it was made, by this computer's clock. */
  readonly at: string;
  /** Of the project in it. */
  readonly revision: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many of the newest are kept however close together they are. */
const LAST = 10;
const DAYS = 30;

/** Newest first: by revision, for a clock can be wrong; then by instant. */
export function newestFirst(a: BackupEntry, b: BackupEntry): number {
  return b.revision - a.revision || b.at.localeCompare(a.at) || (a.id < b.id ? -1 : 1);
}

/** The newest of each span of time among those younger than `reach`. Everything in milliseconds. */
function newestOfEach(sorted: readonly BackupEntry[], now: number, span: number, reach: number): string[] {
  const newest = new Map<number, string>();
  for (const { id, at } of sorted) {
    const time = Date.parse(at);
    // One from the future (a clock that was wrong) is not old.
    if (now - time >= reach) continue;
    const bucket = Math.floor(time / span);
    if (!newest.has(bucket)) newest.set(bucket, id);
  }
  return [...newest.values()];
}

/**
 * Which backups stay: the last 10, the newest of every hour for a day and of every day for 30 days (UTC).
 * Ids, in no particular order.
 */
export function whichToKeep(backups: readonly BackupEntry[], now: Date): ReadonlySet<string> {
  const sorted = [...backups].sort(newestFirst);
  const time = now.getTime();
  return new Set([
    ...sorted.slice(0, LAST).map(({ id }) => id),
    ...newestOfEach(sorted, time, HOUR, DAY),
    ...newestOfEach(sorted, time, DAY, DAYS * DAY),
  ]);
}
