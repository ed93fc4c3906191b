import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { expect } from "vitest";
import type { UserFile } from "./app-driver.ts";

/** Waits for a file to be other than it was; a save replaces it at once. */
export async function changedFile(path: string, before: Uint8Array | undefined): Promise<UserFile> {
  let bytes: Uint8Array | undefined;
  await expect
    .poll(
      async () => {
        bytes = await readFile(path).catch(() => undefined);
        return bytes !== undefined && (before === undefined || Buffer.compare(before, bytes) !== 0);
      },
      { timeout: 10_000, message: `${path} is written` },
    )
    .toBe(true);
  if (!bytes) throw new Error(`${path} is gone`);
  return { name: basename(path), bytes };
}

/** Waits for so many documents in a folder. */
export async function documentsIn(folder: string, count: number): Promise<readonly UserFile[]> {
  const names = async () => (await readdir(folder)).filter((name) => /\.(?:docx|pdf)$/u.test(name)).sort();
  await expect.poll(async () => (await names()).length, { timeout: 60_000 }).toBe(count);
  return Promise.all(
    (await names()).map(async (name) => ({
      name,
      bytes: new Uint8Array(await readFile(join(folder, name))),
    })),
  );
}

/** The only project file in a folder; undefined while there is none. */
export async function projectIn(folder: string): Promise<string | undefined> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".colead"));
  if (names.length > 1) throw new Error(`More than one project was saved: ${names.join(", ")}`);
  return names[0] === undefined ? undefined : join(folder, names[0]);
}
