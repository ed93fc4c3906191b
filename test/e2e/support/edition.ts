import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rm, stat, utimes } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));
const FOLDER = join(REPOSITORY, "out/e2e");
const LOCK = join(FOLDER, "building");
/** What the browser edition is made of. */
const SOURCES = ["renderer", "worksheets", "build", "package-lock.json"];
/** A lock this old, in milliseconds, was left behind by a process that is gone. */
const FORGOTTEN = 60_000;

/** Changes whenever a source file does. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const add = async (path: string): Promise<void> => {
    const entry = await stat(path);
    if (entry.isDirectory()) for (const name of (await readdir(path)).sort()) await add(join(path, name));
    else hash.update(`${path} ${entry.size} ${entry.mtimeMs}\n`);
  };
  for (const source of SOURCES) await add(join(REPOSITORY, source));
  return hash.digest("hex").slice(0, 16);
}

/** Makes the lock's folder; false while another process has it. */
async function locked(): Promise<boolean> {
  try {
    await mkdir(LOCK);
    return true;
  } catch {
    const age = await stat(LOCK).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > FORGOTTEN) await rm(LOCK, { recursive: true, force: true });
    return false;
  }
}

async function build(file: string): Promise<void> {
  const script = fileURLToPath(new URL("./build-edition.ts", import.meta.url));
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const env = { ...inherited, NO_COLOR: "1" };
  await promisify(execFile)(process.execPath, ["--import", "tsx", script, file], { cwd: REPOSITORY, env });
}

/** An hour later nobody has an edition of other sources open any more. */
async function removeOld(): Promise<void> {
  for (const name of await readdir(FOLDER)) {
    const path = join(FOLDER, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (/^edition-/u.test(name) && Date.now() - mtimeMs > 3_600_000) await rm(path, { force: true });
  }
}

/**
 * The address of the browser edition of the sources as they stand, as a file. Built once for all test files, by the
 * first that asks; the others wait for it.
 */
export async function editionUrl(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, `edition-${await fingerprint()}.html`);
  while (!existsSync(file)) {
    if (!(await locked())) {
      await wait(250);
      continue;
    }
    try {
      if (!existsSync(file)) await build(file);
      await removeOld();
    } finally {
      await rm(LOCK, { recursive: true, force: true });
    }
  }
  const now = new Date();
  await utimes(file, now, now);
  return pathToFileURL(file).href;
}
