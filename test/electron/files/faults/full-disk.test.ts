import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createBackups } from "../../../../electron/files/backups.ts";
import type { FileSystem } from "../../../../electron/files/file-system.ts";
import { hashBytes } from "../../../../electron/files/hash-bytes.ts";
import { REAL_FILE_SYSTEM } from "../../../../electron/files/real-file-system.ts";
import { type SavedBytes, saveBytes } from "../../../../electron/files/save-bytes.ts";
import { fileOf, openFile } from "./documents.ts";
import { FaultyFileSystem } from "./faulty-file-system.ts";
import { MemoryDisk } from "./memory-disk.ts";
import { PROFILES } from "./profiles.ts";
import { SHARE } from "./scenarios.ts";

const PAGE = 4096;
/** Of 40 pages, so that the disk fills up at each of them, and some disks are large enough. */
const OLD = fileOf(1, 50_000);
const NEW = fileOf(2, 54_000);
/** Fits where a backup of the old one does not. */
const SHORTER = fileOf(2, 3_000);
const SIZES = Array.from({ length: 96 }, (_, pages) => pages);

let folder = "";
let mountable = false;

function mount(place: string, bytes: number): boolean {
  return spawnSync("mount", ["-t", "tmpfs", "-o", `size=${bytes}`, "tmpfs", place]).status === 0;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "full-"));
  mountable = process.platform === "linux" && mount(folder, PAGE);
  if (mountable) spawnSync("umount", [folder]);
  console.log(`Full disks: ${mountable ? "tmpfs" : "the fault file system (no tmpfs can be mounted)"}`);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A disk with the old file and so many free pages. `work` gets the folder on it. */
async function onDisk<T>(free: number, work: (fs: FileSystem, place: string) => Promise<T>): Promise<T> {
  if (!mountable) {
    const [profile] = PROFILES;
    if (!profile) throw new Error("No profile");
    const disk = new MemoryDisk(profile, new Map([[`${SHARE}/a.colead`, OLD]]));
    disk.room = free * PAGE;
    return work(new FaultyFileSystem(disk), SHARE);
  }
  // A page for the folder itself.
  if (!mount(folder, (Math.ceil(OLD.length / PAGE) + free) * PAGE)) throw new Error("Not mounted");
  try {
    await writeFile(join(folder, "a.colead"), OLD);
    return await work(REAL_FILE_SYSTEM, folder);
  } finally {
    spawnSync("umount", [folder]);
  }
}

interface Found {
  readonly outcome: SavedBytes;
  readonly revision: number | undefined;
  readonly names: readonly string[];
}

/** Saves over the old file; `backups`: on the same disk. */
async function saved(fs: FileSystem, place: string, bytes: Uint8Array, backups: boolean): Promise<Found> {
  const path = join(place, "a.colead");
  const kept = createBackups({ fs, folder: join(place, "backups"), now: () => new Date() });
  const outcome = await saveBytes({
    fs,
    path,
    expected: hashBytes(OLD),
    bytes,
    check: () => true,
    ...(backups ? { backUp: (previous) => kept.add("a", previous, { revision: 1 }) } : {}),
  });
  const revision = (await openFile(await fs.readFile(path)))?.revision;
  return { outcome, revision, names: (await fs.readdir(place)).filter((name) => name !== "backups") };
}

describe("a disk that fills up", () => {
  it(`holds the old or the new file, whole, at each of ${SIZES.length} sizes`, async () => {
    const kinds = new Map<string, number>();
    for (const free of SIZES) {
      const { outcome, revision, names } = await onDisk(free, (fs, place) => saved(fs, place, NEW, false));
      kinds.set(outcome.kind, (kinds.get(outcome.kind) ?? 0) + 1);
      expect([free, outcome.kind, revision]).toEqual([free, outcome.kind, outcome.kind === "saved" ? 2 : 1]);
      if (outcome.kind !== "saved")
        expect(outcome).toMatchObject({ reason: expect.stringContaining("空き") });
      // What was cut short must not keep the disk full.
      expect(names).toEqual(["a.colead"]);
    }
    // Or the sizes were chosen badly.
    expect([...kinds.keys()].sort()).toEqual(["failed", "saved"]);
  });

  it("saves without a backup, and says so, where there is room for the file alone", async () => {
    const outcomes = new Set<string>();
    for (const free of SIZES) {
      const { outcome, revision } = await onDisk(free, (fs, place) => saved(fs, place, SHORTER, true));
      expect(revision).toBe(outcome.kind === "saved" ? 2 : 1);
      outcomes.add(outcome.kind === "saved" ? `saved, backed up: ${outcome.backedUp}` : outcome.kind);
    }
    expect([...outcomes].sort()).toEqual(["failed", "saved, backed up: false", "saved, backed up: true"]);
  });

  it.runIf(process.platform === "linux")("is left as it was where no further file can be made", async () => {
    if (!mountable) return;
    const made = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m,nr_inodes=2", "tmpfs", folder]);
    expect(made.status).toBe(0);
    try {
      await writeFile(join(folder, "a.colead"), OLD);
      const { outcome, revision } = await saved(REAL_FILE_SYSTEM, folder, NEW, false);
      expect(outcome).toMatchObject({ kind: "failed", reason: expect.stringContaining("空き") });
      expect(revision).toBe(1);
      expect(await readdir(folder)).toEqual(["a.colead"]);
    } finally {
      spawnSync("umount", [folder]);
    }
  });
});
