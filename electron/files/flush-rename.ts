import { dirname } from "node:path";
import { errno } from "./errno.ts";
import type { FileSystem, OpenFlags } from "./file-system.ts";

/** `cannot`: this file system has no such thing. `failed`: it has, and did not say that it is on the disk. */
type Flush = "flushed" | "cannot" | "failed";

/** Answers of file systems that cannot flush at all, and of Windows, which has no handle to a folder for it. */
const NO_FOLDER: ReadonlySet<string> = new Set([
  "EPERM",
  "EISDIR",
  "EINVAL",
  "ENOSYS",
  "ENOTSUP",
  "EOPNOTSUPP",
]);
/** The file has been flushed under its old name, so that one that may not be opened again is no loss by itself. */
const NO_FILE: ReadonlySet<string> = new Set([...NO_FOLDER, "EACCES", "EBUSY"]);

async function flushed(
  fs: FileSystem,
  path: string,
  flags: OpenFlags,
  unable: ReadonlySet<string>,
): Promise<Flush> {
  try {
    const handle = await fs.open(path, flags);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return "flushed";
  } catch (error) {
    return unable.has(errno(error)) ? "cannot" : "failed";
  }
}

/**
 * Makes a rename to `path` durable: the file is flushed under its new name, which makes NTFS write its journal up to
 * the rename, and the folder, which POSIX asks for. The same as PostgreSQL's durable_rename
 * (src/backend/storage/file/fd.c). False: the system did not say that it is on the disk. Never rejects, for the
 * rename itself has been done.
 */
export async function flushRename(fs: FileSystem, path: string): Promise<boolean> {
  const file = await flushed(fs, path, "r+", NO_FILE);
  const folder = await flushed(fs, dirname(path), "r", NO_FOLDER);
  return folder === "cannot" ? file === "flushed" : folder === "flushed" && file !== "failed";
}
