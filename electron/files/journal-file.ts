import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { FileHandle, FileSystem } from "./file-system.ts";
import { flushRename } from "./flush-rename.ts";
import { hashBytes } from "./hash-bytes.ts";
import { NO_RECORD, writeRecord } from "./journal-record.ts";
import { flush } from "./temporary-file.ts";

const ENDING = ".journal";
const NAME = /^[0-9a-f]{32}-[0-9a-f]{16}\.journal$/u;

/** Only the user may read what is not saved yet. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** A journal's file while it is written. Methods reject with the system's error; it must then not be written again. */
export interface JournalFile {
  readonly name: string;
  /** Length of what the file began with, in bytes. */
  readonly begun: number;
  /** Length by now, in bytes. */
  size(): number;
  /**
   * Whether the file is there and as long as what was written, which the system may have cut without saying so, or
   * somebody may have removed. Never rejects.
   */
  stands(): Promise<boolean>;
  /** Adds a record and flushes it; whether the system said that it is on the disk. */
  append(payload: Uint8Array): Promise<boolean>;
  close(): Promise<void>;
}

/** How the names of all journals of a project begin. The id comes from anybody's file: it must not name a path. */
export function journalKey(projectId: string): string {
  return hashBytes(new TextEncoder().encode(projectId)).slice(0, 32);
}

/** Whether a file's name is that of a journal. */
export function isJournalName(name: string): boolean {
  return NAME.test(name);
}

/** A name no journal has had. */
export function newJournalName(projectId: string): string {
  return `${journalKey(projectId)}-${randomBytes(8).toString("hex")}${ENDING}`;
}

/** A new journal with its first records, flushed. Rejects with the system's error; a part of it may stay. */
export async function createJournalFile(
  fs: FileSystem,
  folder: string,
  name: string,
  payloads: readonly Uint8Array[],
): Promise<{ readonly file: JournalFile; readonly flushed: boolean }> {
  await fs.mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const path = join(folder, name);
  const handle = await fs.open(path, "wx", PRIVATE_FILE);
  try {
    let last = NO_RECORD;
    let size = 0;
    for (const payload of payloads) {
      const record = writeRecord(payload, last);
      await handle.writeFile(record.bytes);
      last = record.hash;
      size += record.bytes.length;
    }
    const flushed = await flush(handle);
    // The old file is removed once this one is there: its name must be on the disk before.
    if (flushed && !(await flushRename(fs, path))) throw new Error("The folder was not flushed");
    const file = openFile(fs, handle, { name, path, size, last });
    if (!(await file.stands())) throw new Error("Not as long as what was written");
    return { file, flushed };
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
}

interface Written {
  readonly name: string;
  readonly path: string;
  readonly size: number;
  readonly last: Uint8Array;
}

function openFile(fs: FileSystem, handle: FileHandle, { name, path, ...written }: Written): JournalFile {
  let { size, last } = written;
  return {
    name,
    begun: size,
    size: () => size,
    stands: () =>
      fs.stat(path).then(
        (found) => found.size === size,
        () => false,
      ),
    append: async (payload) => {
      const record = writeRecord(payload, last);
      // FileHandle.writeFile goes on where the last one ended, and after a short write.
      await handle.writeFile(record.bytes);
      last = record.hash;
      size += record.bytes.length;
      return flush(handle);
    },
    close: () => handle.close(),
  };
}
