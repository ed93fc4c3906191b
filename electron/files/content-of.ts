import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { hashBytes } from "./hash-bytes.ts";
import { REAL_FILE_SYSTEM } from "./real-file-system.ts";

/** The content of a file; undefined where there is none. Rejects with any other error of the system. */
export async function bytesAt(
  path: string,
  fs: FileSystem = REAL_FILE_SYSTEM,
): Promise<Uint8Array | undefined> {
  try {
    return await fs.readFile(path);
  } catch (error) {
    if (errno(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** The SHA-256 of a file's content, "absent" where there is none. Not size and time: they can stay the same. */
export async function contentOf(path: string, fs: FileSystem = REAL_FILE_SYSTEM): Promise<string> {
  const bytes = await bytesAt(path, fs);
  return bytes === undefined ? "absent" : hashBytes(bytes);
}
