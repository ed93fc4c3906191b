import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Writes a file that nobody ever sees in part. */
export async function writeAtOnce(target: string, text: string): Promise<void> {
  const partial = `${target}.${process.pid}.part`;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(partial, text);
  await rename(partial, target);
}
