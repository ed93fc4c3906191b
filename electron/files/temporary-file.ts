import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { holds } from "./content-of.ts";
import { errno } from "./errno.ts";
import type { FileHandle, FileSystem } from "./file-system.ts";
import { hashBytes } from "./hash-bytes.ts";

/** What our temporary files are called: not hidden, sorted to the end, never the name of a document. */
export const TEMPORARY_NAME = /^~co-lead-[0-9a-f]{16}\.tmp$/u;

/** Answers of file systems that cannot flush at all. */
const NO_SYNC: ReadonlySet<string> = new Set(["EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);

/** Flushes an open file. False: the file system cannot. Rejects when it can and did not. */
export async function flush(handle: FileHandle): Promise<boolean> {
  try {
    await handle.sync();
    return true;
  } catch (error) {
    if (NO_SYNC.has(errno(error))) return false;
    throw error;
  }
}

async function writeNew(fs: FileSystem, path: string, bytes: Uint8Array, mode: number): Promise<boolean> {
  const handle = await fs.open(path, "wx", mode);
  try {
    // FileHandle.writeFile goes on after a short write, which fs.write leaves to its caller.
    await handle.writeFile(bytes);
    return await flush(handle);
  } finally {
    await handle.close();
  }
}

export interface Temporary {
  readonly path: string;
  /** The system said that the bytes are on the disk. */
  readonly flushed: boolean;
  /** SHA-256 of its content, as read back. */
  readonly hash: string;
}

/**
 * Writes a new file beside `path`, flushes it, and reads it back. Rejects with the system's error; nothing is left
 * behind then, where the disk allows it. A flush that failed is never repeated on the same file: the system may have
 * dropped the pages and answer the second time that all is well.
 */
export async function writeTemporary(
  fs: FileSystem,
  path: string,
  bytes: Uint8Array,
  mode = 0o666,
): Promise<Temporary> {
  const temporary = join(dirname(path), `~co-lead-${randomBytes(8).toString("hex")}.tmp`);
  const hash = hashBytes(bytes);
  try {
    const flushed = await writeNew(fs, temporary, bytes, mode);
    if ((await holds(temporary, bytes, fs)) !== true)
      throw new Error("What was read back differs from what was written");
    return { path: temporary, flushed, hash };
  } catch (error) {
    await removeTemporary(fs, temporary);
    throw error;
  }
}

/** Takes a temporary file away. Never rejects: what stays is looked at by the next rescue. */
export async function removeTemporary(fs: FileSystem, temporary: string): Promise<void> {
  await fs.rm(temporary, { force: true }).catch(() => undefined);
}
