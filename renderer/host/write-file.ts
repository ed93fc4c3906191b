import type { FileHandle } from "./file-access.ts";
import { hashBytes } from "./hash-bytes.ts";

/**
 * Writes a file and reads it back. The browser writes beside the file and swaps it in on `close`, so that a failure
 * leaves the old file as it was. Rejects with the browser's DOMException, or when what is read differs.
 */
export async function writeVerified(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  const writable = await handle.createWritable();
  try {
    await writable.write(bytes.slice());
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  await writable.close();
  const written = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  if (hashBytes(written) !== hashBytes(bytes)) throw new DOMException("The file differs", "NotReadableError");
}

/** Whether a file may be written (or read), asking for it where the browser has to. */
export async function permitted(handle: FileHandle, mode: "read" | "readwrite"): Promise<boolean> {
  if ((await handle.queryPermission({ mode })) === "granted") return true;
  return (await handle.requestPermission({ mode })) === "granted";
}
