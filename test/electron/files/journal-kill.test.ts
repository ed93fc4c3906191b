import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allKept, journalsIn } from "./journal-support.ts";

const KILLS = 100;
/** At the same time. */
const LANES = 4;

let root = "";
let program = "";

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "journal-kill-"));
  program = join(root, "writer.mjs");
  const entry = new URL("journal-writer.ts", import.meta.url).pathname;
  await build({
    entryPoints: [entry],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    minify: true,
  });
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Starts a writer, kills it at some moment after so many acknowledgements, and gives the last one it made. */
function killed(folder: string, from: number, after: number, honesty: string): Promise<number> {
  const args = [program, folder, String(from), honesty];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (part: Buffer) => {
    said += part.toString();
    if (said.split("\n").length > after) setTimeout(() => child.kill("SIGKILL"), after % 3);
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve(Number(said.split("\n").at(-2))));
  });
}

interface Killing {
  /** How many acknowledged edits are not there any more. */
  readonly lost: number;
  readonly edits: number;
}

async function killing(folder: string, from: number, after: number, honesty = "honest"): Promise<Killing> {
  const acknowledged = await killed(folder, from, after, honesty);
  // Compaction may have left the beginning of a file behind.
  const kept = (await allKept(journalsIn(folder))).filter((one) => one.kind === "project");
  expect(kept).toHaveLength(1);
  const { name = "", lab } = kept[0]?.project.municipality ?? {};
  expect(lab).toBe(name.padStart(6, "0").repeat(10_000));
  return { lost: acknowledged - Number(name), edits: acknowledged - from };
}

describe("a process that is killed while it journals", () => {
  it("loses nothing it has acknowledged", async () => {
    const lanes = Array.from({ length: LANES }, async (_, lane) => {
      const found: Killing[] = [];
      for (let i = 0; i < KILLS / LANES; i += 1)
        found.push(await killing(join(root, `${lane}-${i}`), i * 1000, 1 + ((i + lane * 3) % 7)));
      return found;
    });
    const found = (await Promise.all(lanes)).flat();
    expect(found).toHaveLength(KILLS);
    // One more than was said may be on the disk.
    expect(found.filter(({ lost }) => lost !== 0 && lost !== -1)).toEqual([]);
    expect(found.reduce((sum, { edits }) => sum + edits, 0)).toBeGreaterThan(KILLS);
  });

  it("is caught when it acknowledges too early", async () => {
    let lost = 0;
    for (let i = 0; i < 30 && lost === 0; i += 1)
      lost = (await killing(join(root, `liar-${i}`), 0, 1 + (i % 7), "liar")).lost;
    expect(lost).toBeGreaterThan(0);
  });
});
