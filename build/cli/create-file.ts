import { mkdir, open, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a new file, flushed; never over one that is there. Half a file is removed again. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const handle = await open(path, "wx");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}
