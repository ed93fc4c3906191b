import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join, parse } from "node:path";

/** Codes that mean "somebody has the target open", as Word does on Windows. */
const IN_USE = new Set(["EBUSY", "EPERM", "EACCES"]);

/**
 * Writes a whole file: a temporary one beside it, flushed, then renamed over it, so that a good file is never
 * replaced by half of one. When the target is open elsewhere, the file gets another name.
 * Returns the path it was written to. Throws the operating system's error; the target is then as it was.
 */
export async function writeFileSafely(path: string, bytes: Uint8Array): Promise<string> {
  const temporary = join(dirname(path), `~${randomBytes(6).toString("hex")}.tmp`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return await renameOrRenumber(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function renameOrRenumber(temporary: string, path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let count = 1; ; count++) {
    const target = count === 1 ? path : join(dir, `${name}(${count})${ext}`);
    try {
      await rename(temporary, target);
      return target;
    } catch (error) {
      const inUse = IN_USE.has(String((error as NodeJS.ErrnoException).code));
      if (!inUse || count >= 9) throw error;
    }
  }
}
