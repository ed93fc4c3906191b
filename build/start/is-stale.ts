import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { REPOSITORY } from "../vite/renderer-config.ts";

/** What the app is made of. */
const SOURCES = ["renderer", "worksheets", "electron", "build", "package.json", "package-lock.json"];

/** When anything at or below a path last changed, in milliseconds; 0 where there is nothing. */
async function changedAt(path: string): Promise<number> {
  const own = await stat(path).catch(() => undefined);
  if (!own?.isDirectory()) return own?.mtimeMs ?? 0;
  const below = await Promise.all((await readdir(path)).map((name) => changedAt(join(path, name))));
  return Math.max(own.mtimeMs, ...below);
}

/** Whether a file that was built is missing or older than the sources. */
export async function isStale(built: string): Promise<boolean> {
  const changed = await Promise.all(SOURCES.map((name) => changedAt(join(REPOSITORY, name))));
  return (await changedAt(built)) <= Math.max(...changed);
}
