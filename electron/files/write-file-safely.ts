import { join, parse } from "node:path";
import type { FileSystem } from "./file-system.ts";
import { REAL_FILE_SYSTEM } from "./real-file-system.ts";
import { isPassing } from "./retry.ts";
import { removeTemporary, type Temporary, writeTemporary } from "./temporary-file.ts";

/** How many names are tried. */
const MOST_NAMES = 9;

/**
 * Writes a whole file: a temporary one beside it, flushed and read back, then renamed over it, so that a good file is
 * never replaced by half of one. When the target is open elsewhere, as Word does it on Windows, the file gets another
 * name at once: nobody waits for Word to be closed.
 * Returns the path it was written to. Throws the operating system's error; the target is then as it was.
 */
export async function writeFileSafely(
  path: string,
  bytes: Uint8Array,
  fs: FileSystem = REAL_FILE_SYSTEM,
): Promise<string> {
  const temporary = await writeTemporary(fs, path, bytes);
  try {
    return await renameOrRenumber(fs, temporary, path);
  } catch (error) {
    await removeTemporary(fs, temporary.path);
    throw error;
  }
}

async function renameOrRenumber(fs: FileSystem, temporary: Temporary, path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let count = 1; ; count++) {
    const target = count === 1 ? path : join(dir, `${name}(${count})${ext}`);
    try {
      await fs.rename(temporary.path, target);
      return target;
    } catch (error) {
      if (!isPassing(error) || count >= MOST_NAMES) throw error;
    }
  }
}
