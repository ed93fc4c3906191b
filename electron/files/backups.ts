import { dirname, join } from "node:path";
import { type BackupEntry, newestFirst, whichToKeep } from "../../worksheets/project/which-to-keep.ts";
import { backupEntry, backupName } from "./backup-name.ts";
import { bytesAt, holds } from "./content-of.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { flushRename } from "./flush-rename.ts";
import { hashBytes } from "./hash-bytes.ts";
import { overwriteFile } from "./replace-file.ts";
import type { Retrying } from "./retry.ts";

/** Only the user may read what was saved. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

interface BackupParts {
  readonly fs: FileSystem;
  /** A folder of this user on this computer, never on a share. */
  readonly folder: string;
  readonly now: () => Date;
  readonly retrying?: Retrying;
}

export interface BackupContent {
  /** ISO 8601 instant at which it was saved, as far as known; by default now. */
  readonly at?: Date;
  readonly revision: number;
}

export interface AddedBackup {
  readonly id: string;
  /** The system said that it is on the disk. */
  readonly flushed: boolean;
}

/** What became of the backups of a project whose password changed. Ids. */
export interface ReplacedBackups {
  readonly replaced: readonly string[];
  /** Could not be opened or written: they are as they were. */
  readonly left: readonly string[];
}

/**
 * Earlier contents of files, one folder for each `key` (any text; it never becomes a path), bytes exactly as they
 * stood in the file. Calls are done one after the other. Every method rejects when the disk does.
 */
export function createBackups({ fs, folder, now, retrying }: BackupParts) {
  const writing = { fs, mode: PRIVATE_FILE, ...(retrying ? { retrying } : {}) };
  const folderOf = (key: string) => join(folder, hashBytes(new TextEncoder().encode(key)).slice(0, 32));
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };

  const entries = async (key: string): Promise<BackupEntry[]> => {
    const names = await fs.readdir(folderOf(key)).catch((error: unknown) => {
      if (errno(error) === "ENOENT") return [];
      throw error;
    });
    return names
      .map(backupEntry)
      .filter((entry) => entry !== undefined)
      .sort(newestFirst);
  };

  /** The id comes from elsewhere and must not name another path. */
  const pathOf = (key: string, id: string) =>
    backupEntry(id) === undefined ? undefined : join(folderOf(key), id);

  /** The same content kept before, e.g. by a save that then failed: repeated tries must not push others out. */
  const known = async (key: string, bytes: Uint8Array, revision: number): Promise<string | undefined> => {
    for (const entry of await entries(key))
      if (entry.revision === revision && (await holds(join(folderOf(key), entry.id), bytes, fs)) === true)
        return entry.id;
    return undefined;
  };

  const makeFolder = async (key: string): Promise<void> => {
    const made = await fs.mkdir(folderOf(key), { recursive: true, mode: PRIVATE_FOLDER });
    if (made === undefined) return;
    await flushRename(fs, folder);
    if (typeof made === "string") await flushRename(fs, dirname(made));
  };

  /** Removes what the rotation no longer holds. `added` was just verified, so one that is valid always stays. */
  const rotate = async (key: string, added: string): Promise<void> => {
    const all = await entries(key);
    const kept = whichToKeep(all, now());
    for (const { id } of all)
      if (!kept.has(id) && id !== added) await fs.rm(join(folderOf(key), id), { force: true });
  };

  return {
    /** Keeps a content. Older ones go only after it was written and read back, and never the last ten. */
    add: (key: string, bytes: Uint8Array, { at = now(), revision }: BackupContent): Promise<AddedBackup> =>
      inTurn(async () => {
        const before = await known(key, bytes, revision);
        if (before !== undefined)
          return { id: before, flushed: await flushRename(fs, join(folderOf(key), before)) };
        await makeFolder(key);
        const id = backupName(at, revision);
        const flushed = await overwriteFile(join(folderOf(key), id), bytes, writing);
        // The content is kept: that an old one could not be removed is no failure, the next rotation tries again.
        await rotate(key, id).catch(() => undefined);
        return { id, flushed };
      }),

    /** Newest first. */
    list: (key: string): Promise<readonly BackupEntry[]> => inTurn(() => entries(key)),

    /** Undefined when there is none of this id. */
    read: (key: string, id: string): Promise<Uint8Array | undefined> =>
      inTurn(async () => {
        const path = pathOf(key, id);
        return path === undefined ? undefined : bytesAt(path, fs);
      }),

    /**
     * Puts another form in place of every backup, e.g. sealed with a new password; each is whole at every moment.
     * `transform` answers undefined for what it cannot open.
     */
    replaceAll: (
      key: string,
      transform: (bytes: Uint8Array) => Promise<Uint8Array | undefined>,
    ): Promise<ReplacedBackups> =>
      inTurn(async () => {
        const replaced: string[] = [];
        const left: string[] = [];
        for (const { id } of await entries(key)) {
          const path = join(folderOf(key), id);
          const replace = async () => {
            const other = await transform(await fs.readFile(path));
            if (other === undefined) return false;
            await overwriteFile(path, other, writing);
            return true;
          };
          const done = await replace().catch(() => false);
          (done ? replaced : left).push(id);
        }
        return { replaced, left };
      }),
  };
}

export type Backups = ReturnType<typeof createBackups>;
