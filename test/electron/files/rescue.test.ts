import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createBackups } from "../../../electron/files/backups.ts";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { removeObsolete, rescue } from "../../../electron/files/rescue.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { fileOf, openFile, PROJECT_ID, projectOf } from "./faults/documents.ts";

const SIZE = 50;
const TEMPORARIES = ["a", "b", "c", "d"].map((digit) => `~co-lead-${digit.repeat(16)}.tmp`);
const [A = "", B = "", C = "", D = ""] = TEMPORARIES;
const HOUR = 3_600_000;

let folder = "";
let path = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rescue-"));
  path = join(folder, "計画.colead");
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const backups = () =>
  createBackups({ fs: REAL_FILE_SYSTEM, folder: join(folder, "b"), now: () => new Date() });
const put = (name: string, bytes: Uint8Array) => writeFile(join(folder, name), bytes);
const look = (fs: FileSystem = REAL_FILE_SYSTEM, wanted = path) =>
  rescue({ fs, path: wanted, open: openFile, backups: backups(), key: "k" });
const found = async () => (await look()).candidates.map(({ kind, revision }) => `${kind} ${revision}`);

/** The same with another id: another project's file. */
const another = (revision: number) =>
  serializeProject({ ...projectOf(revision, SIZE), id: "6f9a1c52-0000-4000-8000-000000000009" }, revision);

describe("rescue", () => {
  it("finds the file, what is unfinished beside it, and backups, the highest revision first", async () => {
    await put("計画.colead", fileOf(5, SIZE));
    await put(A, fileOf(6, SIZE));
    await put(B, fileOf(5, SIZE));
    await backups().add("k", fileOf(4, SIZE), { revision: 4 });
    const rescued = await look();
    expect(rescued.target).toBe("sound");
    expect(await found()).toEqual(["unfinished 6", "file 5", "unfinished 5", "backup 4"]);
    expect(rescued.candidates.every(({ project }) => project === PROJECT_ID)).toBe(true);
  });

  it("offers the newest sound backup for every way a file is cut short or changed by a bit", async () => {
    await backups().add("k", fileOf(3, SIZE), { revision: 3 });
    await backups().add("k", fileOf(4, SIZE), { revision: 4 });
    await backups().add("k", fileOf(5, SIZE).subarray(0, 100), { revision: 5 });
    const golden = fileOf(5, SIZE);
    for (let at = 0; at < golden.length; at += 7) {
      const flipped = golden.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      for (const damaged of [golden.subarray(0, at), flipped]) {
        await put("計画.colead", damaged);
        const rescued = await look();
        expect([at, rescued.target]).toEqual([at, "damaged"]);
        expect(rescued.candidates.map(({ revision }) => revision)).toEqual([4, 3]);
      }
    }
  });

  it("says that a file is missing, and finds what was in it", async () => {
    await backups().add("k", fileOf(4, SIZE), { revision: 4 });
    await put(A, fileOf(5, SIZE));
    expect((await look()).target).toBe("missing");
    expect(await found()).toEqual(["unfinished 5", "backup 4"]);
  });

  it("still has the backups of this computer when the share does not answer", async () => {
    await backups().add("k", fileOf(4, SIZE), { revision: 4 });
    const down = async () => Promise.reject(Object.assign(new Error("down"), { code: "EHOSTDOWN" }));
    const rescued = await look({ ...REAL_FILE_SYSTEM, readFile: down, readdir: down });
    expect(rescued.target).toBe("unreachable");
    expect(rescued.candidates.map(({ revision }) => revision)).toEqual([4]);
  });

  it("leaves out other projects' unfinished files and names that are not ours", async () => {
    await put("計画.colead", fileOf(5, SIZE));
    await put(A, another(9));
    for (const name of [`._${A}`, `~$${A}`, "~co-lead-xyz.tmp", `${A}.bak`]) await put(name, fileOf(9, SIZE));
    expect(await found()).toEqual(["file 5"]);
  });

  it("finds a name that the disk spells in another Unicode form", async () => {
    await put("がっこう.colead".normalize("NFD"), fileOf(5, SIZE));
    const rescued = await look(REAL_FILE_SYSTEM, join(folder, "がっこう.colead".normalize("NFC")));
    expect(rescued.target).toBe("sound");
    expect(rescued.path).toBe(join(folder, "がっこう.colead".normalize("NFD")));
  });
});

describe("removeObsolete", () => {
  const old = async (name: string) => {
    const time = new Date(Date.now() - 3 * HOUR);
    await utimes(join(folder, name), time, time);
  };
  const names = async () => (await readdir(folder)).filter((name) => name !== "b").sort();

  it("takes away what the file proves obsolete: the same bytes, or an earlier revision", async () => {
    await put("計画.colead", fileOf(5, SIZE));
    for (const [name, bytes] of [
      [A, fileOf(5, SIZE)],
      [B, fileOf(4, SIZE)],
      [C, fileOf(6, SIZE)],
      [D, fileOf(4, SIZE).subarray(0, 60)],
    ] as const) {
      await put(name, bytes);
      await old(name);
    }
    const rescued = await look();
    expect(rescued.unreadable).toEqual([D]);
    expect([...(await removeObsolete(REAL_FILE_SYSTEM, rescued, Date.now()))].sort()).toEqual([A, B]);
    expect(await names()).toEqual([C, D, "計画.colead"].sort());
  });

  it("takes away nothing that another PC may just be writing, and nothing beside a damaged file", async () => {
    await put("計画.colead", fileOf(5, SIZE));
    await put(A, fileOf(4, SIZE));
    expect(await removeObsolete(REAL_FILE_SYSTEM, await look(), Date.now())).toEqual([]);
    await put("計画.colead", fileOf(5, SIZE).subarray(1));
    await old(A);
    expect(await removeObsolete(REAL_FILE_SYSTEM, await look(), Date.now())).toEqual([]);
    expect(await names()).toEqual([A, "計画.colead"].sort());
  });
});
