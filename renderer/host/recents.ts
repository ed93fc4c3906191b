import type { FileHandle } from "./file-access.ts";
import type { RecentFile } from "./host.ts";
import type { LocalStore } from "./local-store.ts";

const MOST_RECENTS = 12;

interface StoredRecent extends RecentFile {
  readonly handle: FileHandle;
}

/** Whether a value from the store is a file's handle. */
export function isHandle(value: unknown): value is FileHandle {
  return typeof value === "object" && value !== null && "getFile" in value;
}

function isStored(row: unknown): row is StoredRecent {
  if (typeof row !== "object" || row === null) return false;
  const { id, name, subject, at, handle } = row as Readonly<Record<string, unknown>>;
  return [id, name, subject, at].every((text) => typeof text === "string") && isHandle(handle);
}

async function stored(store: LocalStore): Promise<readonly StoredRecent[]> {
  const rows = (await store.all("recents")).filter(isStored);
  return rows.sort((a, b) => b.at.localeCompare(a.at));
}

/** The files opened or saved last, newest first. */
export async function readRecents(store: LocalStore): Promise<readonly RecentFile[]> {
  return (await stored(store)).map(({ id, name, subject, at }) => ({ id, name, subject, at }));
}

export async function recentHandle(store: LocalStore, id: string): Promise<FileHandle | undefined> {
  const row = await store.get("recents", id);
  return isStored(row) ? row.handle : undefined;
}

export function forgetRecent(store: LocalStore, id: string): Promise<void> {
  return store.change([{ table: "recents", key: id }]);
}

/** Puts a file first among the recent ones; the same file is listed once. */
export async function rememberRecent(
  store: LocalStore,
  handle: FileHandle,
  subject: string,
  at: string,
): Promise<void> {
  const rows = await stored(store);
  let id: string = crypto.randomUUID();
  for (const row of rows) if (await row.handle.isSameEntry(handle)) id = row.id;
  const others = rows.filter((row) => row.id !== id);
  await store.change([
    { table: "recents", key: id, row: { id, name: handle.name, subject, at, handle } },
    ...others.slice(MOST_RECENTS - 1).map((row) => ({ table: "recents" as const, key: row.id })),
  ]);
}
