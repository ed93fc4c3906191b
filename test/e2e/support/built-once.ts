import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDER = join(REPOSITORY, "out/e2e");
/** A lock this old, in milliseconds, was left behind by a process that is gone. */
const FORGOTTEN = 60_000;

/** Something that is built from sources, for all test files at once. */
export interface Built {
  /** The first part of its name. */
  readonly name: string;
  /** The last part of its name; none for a folder. */
  readonly ending: string;
  /** What it is made of, relative to the repository. */
  readonly sources: readonly string[];
  /** The script that builds it, relative to the repository; it is given the path to build to, and writes it at once. */
  readonly script: string;
}

/** Changes whenever a source file does. */
async function fingerprint(sources: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  const add = async (path: string): Promise<void> => {
    const entry = await stat(path);
    if (entry.isDirectory()) for (const name of (await readdir(path)).sort()) await add(join(path, name));
    else hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`);
  };
  for (const source of sources) await add(join(REPOSITORY, source));
  return hash.digest("hex").slice(0, 16);
}

/** Makes the lock's folder; false while another process has it. */
async function locked(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch {
    const age = await stat(lock).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > FORGOTTEN) await rm(lock, { recursive: true, force: true });
    return false;
  }
}

/** Runs the script in a process of its own: under vitest, NODE_ENV would make another build than the one handed out. */
async function build(script: string, target: string): Promise<void> {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const env = { ...inherited, NO_COLOR: "1" };
  const args = ["--import", "tsx", join(REPOSITORY, script), target];
  await promisify(execFile)(process.execPath, args, { cwd: REPOSITORY, env });
}

/** An hour later nobody has a build of other sources open any more. */
async function removeOld(prefix: string): Promise<void> {
  for (const name of await readdir(FOLDER)) {
    const path = join(FOLDER, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (name.startsWith(prefix) && Date.now() - mtimeMs > 3_600_000)
      await rm(path, { recursive: true, force: true });
  }
}

/**
 * The path of a build of the sources as they stand. Built once for all test files, by the first that asks; the others
 * wait for it.
 */
export async function builtOnce({ name, ending, sources, script }: Built): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const lock = join(FOLDER, `building-${name}`);
  const path = join(FOLDER, `${name}-${await fingerprint(sources)}${ending}`);
  while (!existsSync(path)) {
    if (!(await locked(lock))) {
      await wait(250);
      continue;
    }
    try {
      if (!existsSync(path)) await build(script, path);
      await removeOld(`${name}-`);
    } finally {
      await rm(lock, { recursive: true, force: true });
    }
  }
  const now = new Date();
  await utimes(path, now, now);
  return path;
}
