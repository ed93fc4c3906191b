import type { FileHandle } from "./file-access.ts";

export async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/**
 * Writes a file and reads it back. The browser writes beside the file and swaps it in on `close`, so that a failure
 * leaves the old file as it was; so does `mayReplace`, asked just before that, when it answers no. Rejects with the
 * browser's DOMException, or when what is read differs. Says whether it was written.
 */
export async function writeVerified(
  handle: FileHandle,
  bytes: Uint8Array,
  mayReplace: () => Promise<boolean> = async () => true,
): Promise<boolean> {
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes.slice());
    if (!(await mayReplace())) {
      await writable.abort();
      return false;
    }
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await writable.close();
  if (!sameBytes(await bytesOf(await handle.getFile()), bytes))
    throw new DOMException("The file differs", "NotReadableError");
  return true;
}

/** Whether a file may be written (or read); `ask`: asking for it where the browser has to. */
export async function permitted(
  handle: FileHandle,
  mode: "read" | "readwrite",
  ask: boolean,
): Promise<boolean> {
  if ((await handle.queryPermission({ mode })) === "granted") return true;
  return ask && (await handle.requestPermission({ mode })) === "granted";
}
