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

/**
 * Whether a file holds exactly these bytes; "absent" where there is none. Cheaper than a hash, and says more. Rejects
 * with any other error of the system.
 */
export async function holds(
  path: string,
  bytes: Uint8Array,
  fs: FileSystem = REAL_FILE_SYSTEM,
): Promise<boolean | "absent"> {
  const found = await bytesAt(path, fs);
  return found === undefined ? "absent" : Buffer.compare(found, bytes) === 0;
}
