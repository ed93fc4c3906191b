import { mkdir, mkdtemp, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { hashBytes } from "../../../electron/files/hash-bytes.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { type KnownStat, lookAtFile } from "../../../electron/files/watch-target.ts";

let folder = "";
let path = "";
let lastStat: KnownStat | undefined;
let reads = 0;

const fs: FileSystem = new Proxy(REAL_FILE_SYSTEM, {
  get: (target, name) => {
    if (name === "readFile") reads += 1;
    return Reflect.get(target, name);
  },
});
const knownHash = hashBytes(new TextEncoder().encode("一二三"));
const look = (thorough = false) => lookAtFile({ fs, path, knownHash, lastStat, thorough });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "look-"));
  path = join(folder, "計画.colead");
  await writeFile(path, "一二三");
  lastStat = await stat(path);
  reads = 0;
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a look at the file", () => {
  it("finds it the same without reading it", async () => {
    expect(await look()).toMatchObject({ kind: "same" });
    expect(reads).toBe(0);
  });

  it("finds it the same by its content when only its time has changed, and tells the time", async () => {
    const later = new Date(Date.now() + 60_000);
    await utimes(path, later, later);
    expect(await look()).toEqual({ kind: "same", stat: { size: 9, mtimeMs: (await stat(path)).mtimeMs } });
    expect(reads).toBe(1);
  });

  it("finds other content of the same size and another time", async () => {
    await writeFile(path, "一二四");
    await utimes(path, 1, 1);
    expect(await look()).toEqual({ kind: "changed" });
  });

  it("finds other content of the same size and time when it is thorough", async () => {
    const { atime, mtime } = await stat(path);
    await writeFile(path, "一二四");
    await utimes(path, atime, mtime);
    lastStat = await stat(path);
    expect(await look()).toMatchObject({ kind: "same" });
    expect(await look(true)).toEqual({ kind: "changed" });
  });

  it("does not read what has another size", async () => {
    await writeFile(path, "一二三四");
    expect(await look(true)).toEqual({ kind: "changed" });
    expect(reads).toBe(0);
  });

  it("goes by the content where no size and time are known", async () => {
    lastStat = undefined;
    expect(await look()).toMatchObject({ kind: "same" });
    await writeFile(path, "四");
    expect(await look()).toEqual({ kind: "changed" });
  });

  it("finds it missing when it was moved, and changed when a folder has its name", async () => {
    await rename(path, `${path}.old`);
    expect(await look()).toEqual({ kind: "missing" });
    await mkdir(path);
    expect(await look()).toEqual({ kind: "changed" });
  });

  it("finds it unreachable when the folder is not there or the disk does not answer", async () => {
    const failing = {
      ...REAL_FILE_SYSTEM,
      stat: () => Promise.reject(Object.assign(new Error(), { code: "EIO" })),
    };
    expect(await lookAtFile({ fs: failing, path, knownHash, lastStat })).toEqual({ kind: "unreachable" });
    await rm(folder, { recursive: true });
    expect(await look()).toEqual({ kind: "unreachable" });
  });
});
