import { dirname } from "node:path";
import { errno } from "./errno.ts";
import type { FileSystem, OpenFlags } from "./file-system.ts";

/** `cannot`: this file system has no such thing. `failed`: it has, and did not say that it is on the disk. */
type Flush = "flushed" | "cannot" | "failed";

/** Windows has no handle to a folder that could be flushed; some shares refuse it, or flushing altogether. */
const CANNOT: ReadonlySet<string> = new Set([
  "EPERM",
  "EACCES",
  "EISDIR",
  "EINVAL",
  "ENOSYS",
  "ENOTSUP",
  "EOPNOTSUPP",
]);

async function flushed(fs: FileSystem, path: string, flags: OpenFlags): Promise<Flush> {
  try {
    const handle = await fs.open(path, flags);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
    return "flushed";
  } catch (error) {
    return CANNOT.has(errno(error)) ? "cannot" : "failed";
  }
}

/**
 * Makes a rename to `path` durable: the file is flushed under its new name, which makes NTFS write its journal up to
 * the rename, and the folder, which POSIX asks for. The same as PostgreSQL's durable_rename
 * (src/backend/storage/file/fd.c). False: the system did not say that it is on the disk. Never rejects, for the
 * rename itself has been done.
 */
export async function flushRename(fs: FileSystem, path: string): Promise<boolean> {
  const file = await flushed(fs, path, "r+");
  const folder = await flushed(fs, dirname(path), "r");
  return folder === "cannot" ? file === "flushed" : folder === "flushed" && file !== "failed";
}
