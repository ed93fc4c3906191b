import { type Backups, createBackups } from "../../../../electron/files/backups.ts";
import { hashBytes } from "../../../../electron/files/hash-bytes.ts";
import { readBytes } from "../../../../electron/files/read-bytes.ts";
import { removeObsolete, rescue } from "../../../../electron/files/rescue.ts";
import type { Retrying } from "../../../../electron/files/retry.ts";
import type { SaveBytesOptions, SavedBytes } from "../../../../electron/files/save-bytes.ts";
import { fileOf, openFile, sealed } from "./documents.ts";
import type { FaultyFileSystem } from "./faulty-file-system.ts";
import { keepEdits } from "./journal-scenario.ts";
import { type Image, MemoryDisk } from "./memory-disk.ts";
import type { Profile } from "./profiles.ts";

export const SHARE = "/share/課";
export const TARGET = `${SHARE}/計画.colead`;
export const LOCAL = "/local/backups";
export const KEY = "計画";

export type Saver = (options: SaveBytesOptions) => Promise<SavedBytes>;

/** What a scenario has to promise at this moment; the explorer holds every crash against it. */
export interface Promises {
  /** Revision last acknowledged as saved; 0: none, the target may be missing. */
  saved: number;
  /** The same, acknowledged as being on the disk. */
  flushed: number;
  /** Revision of a backup that was acknowledged. */
  backedUp: number;
  /** Number of the edit last acknowledged as kept in the journal. */
  kept: number;
  /** The same, acknowledged as being on the disk. */
  keptFlushed: number;
}

export function noPromises(): Promises {
  return { saved: 0, flushed: 0, backedUp: 0, kept: 0, keptFlushed: 0 };
}

export interface World {
  readonly fs: FaultyFileSystem;
  readonly retrying: Retrying;
  readonly save: Saver;
  readonly promises: Promises;
  /** Characters in the documents. */
  readonly size: number;
}

export interface Scenario {
  readonly name: string;
  /** Revision of the target at the beginning; 0: there is none. */
  readonly begins: number;
  /** Further files there are. */
  readonly files?: (size: number) => Image;
  /** Returns the outcome of its last save. */
  readonly run: (world: World) => Promise<SavedBytes | undefined>;
}

/** Long after everything a scenario finds. */
const NOW = new Date("2026-04-10T03:00:00.000Z");

/** A clock that moves while somebody waits. */
export function instantly(): Retrying {
  let time = 0;
  return {
    now: () => time,
    wait: async (milliseconds) => {
      time += milliseconds;
    },
    random: () => 0.5,
  };
}

export function backupsOf(fs: FaultyFileSystem): Backups {
  return createBackups({ fs, folder: LOCAL, now: () => NOW, retrying: instantly() });
}

/** Saves one revision over another and writes down what was acknowledged. `from`: revision of `expected`. */
async function saveRevision(
  { fs, retrying, save, promises, size }: World,
  revision: number,
  expected: string,
  from: number,
): Promise<SavedBytes> {
  const backups = backupsOf(fs);
  const outcome = await save({
    fs,
    path: TARGET,
    expected,
    bytes: fileOf(revision, size),
    check: async (bytes) => (await openFile(bytes)) !== undefined,
    backUp: async (previous) => {
      const { flushed } = await backups.add(KEY, previous, { revision: from });
      if (flushed) promises.backedUp = Math.max(promises.backedUp, from);
    },
    retrying,
  });
  if (outcome.kind === "saved") {
    promises.saved = revision;
    if (outcome.flushed) promises.flushed = revision;
  }
  return outcome;
}

async function openAndSave(world: World, revisions: readonly number[]): Promise<SavedBytes | undefined> {
  const read = await readBytes(TARGET, world.fs);
  if (read.kind !== "read") return undefined;
  let expected = read.hash;
  let from = (await openFile(read.bytes))?.revision ?? 0;
  let outcome: SavedBytes | undefined;
  for (const revision of revisions) {
    outcome = await saveRevision(world, revision, expected, from);
    if (outcome.kind !== "saved") return outcome;
    expected = outcome.hash;
    from = revision;
  }
  return outcome;
}

function backupFolder(): string {
  return `${LOCAL}/${hashBytes(new TextEncoder().encode(KEY)).slice(0, 32)}`;
}

function backupFiles(count: number, size: number): Image {
  const files = new Map<string, Uint8Array>();
  for (let revision = 1; revision <= count; revision++) {
    const month = String(1 + (revision % 2)).padStart(2, "0");
    const day = String(revision).padStart(2, "0");
    const chance = String(revision).padStart(16, "0");
    files.set(
      `${backupFolder()}/2026-${month}-${day}T010203.004Z-r${revision}-${chance}.colead-backup`,
      fileOf(revision, size),
    );
  }
  return files;
}

export const SCENARIOS: readonly Scenario[] = [
  {
    name: "open, save twice",
    begins: 1,
    run: (world) => openAndSave(world, [2, 3]),
  },
  {
    name: "first save",
    begins: 0,
    run: (world) => saveRevision(world, 1, "absent", 0),
  },
  {
    name: "save with a full rotation",
    begins: 13,
    files: (size) => backupFiles(12, size),
    run: (world) => openAndSave(world, [14]),
  },
  {
    name: "password changed",
    begins: 4,
    files: (size) => backupFiles(3, size),
    run: async ({ fs, promises }) => {
      promises.backedUp = 3;
      // Rejects where the list cannot be had; then nothing may have changed.
      await backupsOf(fs)
        .replaceAll(KEY, async (bytes) => sealed(bytes))
        .catch(() => undefined);
      return undefined;
    },
  },
  {
    name: "rescue, then save",
    begins: 5,
    files: (size) =>
      new Map([
        ...backupFiles(3, size),
        [`${SHARE}/~co-lead-${"a".repeat(16)}.tmp`, fileOf(4, size)],
        [`${SHARE}/~co-lead-${"b".repeat(16)}.tmp`, fileOf(6, size).subarray(0, 700)],
        [`${SHARE}/~co-lead-${"c".repeat(16)}.tmp`, fileOf(6, size)],
      ]),
    run: async (world) => {
      const found = await rescue({
        fs: world.fs,
        path: TARGET,
        open: openFile,
        backups: backupsOf(world.fs),
        key: KEY,
      }).catch(() => undefined);
      if (found) await removeObsolete(world.fs, found, NOW.getTime());
      return openAndSave(world, [7]);
    },
  },
  { name: "edits kept in a journal", begins: 1, run: keepEdits },
];

/** The disks at the beginning of a scenario. */
export function diskOf(profile: Profile, { begins, files }: Scenario, size: number): MemoryDisk {
  const disk = new MemoryDisk(profile, files?.(size), [SHARE, LOCAL]);
  if (begins > 0) disk.put(TARGET, fileOf(begins, size));
  return disk;
}
