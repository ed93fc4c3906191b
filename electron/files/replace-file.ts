import { randomBytes } from "node:crypto";
import { type FileHandle, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { errno } from "./errno.ts";
import { hashBytes } from "./hash-bytes.ts";
import { retry } from "./retry.ts";

/** Answers of file systems that cannot flush at all. */
const NO_SYNC: ReadonlySet<string> = new Set(["EINVAL", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"]);
/** A folder cannot be flushed on every file system; the rename itself has been done. */
const NO_FOLDER_SYNC: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EISDIR", "EINVAL", "ENOTSUP"]);

/** `flushed`: the system said that the bytes are on the disk, so that a power loss cannot take them. */
export type Replaced =
  | { readonly kind: "replaced"; readonly flushed: boolean }
  | { readonly kind: "changed" }
  | { readonly kind: "missing" };

export interface ReplaceOptions {
  /**
   * What must stand at the path, looked at before writing and again before the rename: the SHA-256 of its content, or
   * "absent". Left out, anything is replaced.
   */
  readonly expected?: string;
  /** Rights of the new file, by default the system's usual ones. */
  readonly mode?: number;
}

/** The SHA-256 of a file's content, "absent" where there is none. Not size and time: they can stay the same. */
export async function contentOf(path: string): Promise<string> {
  try {
    return hashBytes(await readFile(path));
  } catch (error) {
    if (errno(error) === "ENOENT") return "absent";
    throw error;
  }
}

async function different(path: string, expected: string | undefined): Promise<Replaced | undefined> {
  if (expected === undefined) return undefined;
  const found = await contentOf(path);
  if (found === expected) return undefined;
  return { kind: found === "absent" ? "missing" : "changed" };
}

async function flush(handle: FileHandle): Promise<boolean> {
  try {
    await handle.sync();
    return true;
  } catch (error) {
    if (NO_SYNC.has(errno(error))) return false;
    throw error;
  }
}

async function writeNew(path: string, bytes: Uint8Array, mode = 0o666): Promise<boolean> {
  const handle = await open(path, "wx", mode);
  try {
    // FileHandle.writeFile goes on after a short write, which fs.write leaves to its caller.
    await handle.writeFile(bytes);
    return await flush(handle);
  } finally {
    await handle.close();
  }
}

async function flushFolder(folder: string): Promise<boolean> {
  // Windows has no handle to a folder that could be flushed; NTFS journals the rename.
  if (process.platform === "win32") return true;
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return true;
  } catch (error) {
    return NO_FOLDER_SYNC.has(errno(error));
  }
}

async function verify(path: string, hash: string): Promise<void> {
  if ((await contentOf(path)) !== hash) throw new Error("What was read back differs from what was written");
}

/**
 * Puts a file in place of another so that at every moment the old or the new one stands there, whole: a temporary
 * file in the same folder, flushed and read back, then renamed. Rejects with the system's error; the target is then
 * as it was and the temporary file is gone.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  { expected, mode }: ReplaceOptions = {},
): Promise<Replaced> {
  const early = await different(path, expected);
  if (early) return early;
  const folder = dirname(path);
  const temporary = join(folder, `~co-lead-${randomBytes(8).toString("hex")}.tmp`);
  const hash = hashBytes(bytes);
  try {
    const fileFlushed = await writeNew(temporary, bytes, mode);
    await verify(temporary, hash);
    const late = await retry(async () => {
      const changed = await different(path, expected);
      if (!changed) await rename(temporary, path);
      return changed;
    });
    if (late) {
      await rm(temporary, { force: true });
      return late;
    }
    const folderFlushed = await flushFolder(folder);
    await verify(path, hash);
    return { kind: "replaced", flushed: fileFlushed && folderFlushed };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
