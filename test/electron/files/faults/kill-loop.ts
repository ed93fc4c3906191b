import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build } from "esbuild";
import { createBackups } from "../../../../electron/files/backups.ts";
import { REAL_FILE_SYSTEM } from "../../../../electron/files/real-file-system.ts";
import { rescue } from "../../../../electron/files/rescue.ts";
import { TEMPORARY_NAME } from "../../../../electron/files/temporary-file.ts";
import { fileOf, openFile } from "./documents.ts";

interface KillLoop {
  readonly kills: number;
  readonly seed: number;
  /** Name of a planted saver, to see that the loop finds what it does. */
  readonly planted?: string;
}

export interface Killed {
  readonly kills: number;
  /** Saves that were acknowledged before a kill. */
  readonly saves: number;
  /** Kills that came between the beginning of a save and its acknowledgement. */
  readonly cutShort: number;
  /** What was lost or could not be opened; must be empty. */
  readonly broken: readonly string[];
}

/** Children at the same time: one starts while another is killed. */
const LANES = 3;
/** In milliseconds after the first save has begun. A save takes some five. */
const LONGEST_LIFE = 45;
/** Characters in the document: a save takes long enough to be hit everywhere. */
const SIZE = 6_000;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function bundled(folder: string): Promise<string> {
  const outfile = join(folder, "child.mjs");
  await build({
    entryPoints: [join(import.meta.dirname, "kill-child.ts")],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
  });
  return outfile;
}

/** Lets a child save, kills it, and returns what it said. */
async function killedOne(program: string, args: readonly string[], life: number): Promise<string> {
  const child: ChildProcess = spawn(process.execPath, [program, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let complaint = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  const closed = once(child, "close");
  if (child.stdout) await Promise.race([once(child.stdout, "data"), closed]);
  await setTimeout(life);
  child.kill("SIGKILL");
  await closed;
  if (complaint !== "") throw new Error(complaint);
  return said;
}

function lastOf(said: string, sign: string): number {
  const numbers = said.split("\n").filter((line) => line.startsWith(sign));
  return Number(numbers.at(-1)?.slice(1) ?? 0);
}

/** What is wrong in a folder after a kill. `acknowledged`, `begun`: revisions. `keeps`: makes backups. */
async function wrongIn(
  folder: string,
  acknowledged: number,
  begun: number,
  keeps: boolean,
): Promise<string[]> {
  const path = join(folder, "計画.colead");
  const backups = createBackups({
    fs: REAL_FILE_SYSTEM,
    folder: join(folder, "backups"),
    now: () => new Date(),
  });
  const found = await rescue({ fs: REAL_FILE_SYSTEM, path, open: openFile, backups, key: "計画" });
  const file = found.candidates.find(({ kind }) => kind === "file");
  const wrong: string[] = [];
  if (!file) return [`the file is ${found.target} after ${acknowledged}`];
  if (file.revision < acknowledged) wrong.push(`${file.revision} is there, ${acknowledged} was acknowledged`);
  if (file.revision > begun) wrong.push(`${file.revision} is there, ${begun} was begun`);
  const listed = await backups.list("計画");
  const sound = found.candidates.filter(({ kind }) => kind === "backup");
  if (sound.length !== listed.length) wrong.push(`${listed.length - sound.length} damaged backups`);
  // The save of a revision keeps the one before it.
  if (keeps && acknowledged > 1 && (sound[0]?.revision ?? 0) < acknowledged - 1)
    wrong.push("the newest backup is lost");
  for (const name of await readdir(folder)) if (TEMPORARY_NAME.test(name)) await rm(join(folder, name));
  return wrong;
}

/** Kills a saving process again and again, at moments of chance, and looks each time at what it left. */
export async function killLoop({ kills, seed, planted = "" }: KillLoop): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), "kill-"));
  const random = chance(seed);
  const broken: string[] = [];
  let done = 0;
  let saves = 0;
  let cutShort = 0;
  const lane = async (number: number, program: string) => {
    const own = join(folder, String(number));
    await mkdir(own);
    await writeFile(join(own, "計画.colead"), fileOf(1, SIZE));
    let acknowledged = 1;
    while (done < kills) {
      done += 1;
      const said = await killedOne(program, [own, planted], random() * LONGEST_LIFE);
      const before = acknowledged;
      acknowledged = Math.max(acknowledged, lastOf(said, "="));
      const begun = Math.max(acknowledged, lastOf(said, "+"));
      saves += Math.max(0, said.split("\n").filter((line) => line.startsWith("=")).length);
      if (begun > acknowledged) cutShort += 1;
      const wrong = await wrongIn(own, acknowledged, begun, planted === "");
      broken.push(...wrong.map((what) => `from ${before}: ${what}`));
      // Nothing can be opened and saved there any more.
      if (wrong.length > 0) return;
      // What was not acknowledged may be there all the same; from now on it counts.
      acknowledged = (await openedRevision(own)) ?? acknowledged;
    }
  };
  try {
    const program = await bundled(folder);
    await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number, program)));
    return { kills: done, saves, cutShort, broken };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function openedRevision(folder: string): Promise<number | undefined> {
  const bytes = await REAL_FILE_SYSTEM.readFile(join(folder, "計画.colead"));
  return (await openFile(bytes))?.revision;
}
