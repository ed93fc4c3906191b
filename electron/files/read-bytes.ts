import { basename } from "node:path";
import { MAX_FILE_BYTES } from "../../worksheets/project/file-format.ts";
import type { FileSystem } from "./file-system.ts";
import { readTrouble } from "./file-trouble.ts";
import { hashBytes } from "./hash-bytes.ts";
import { REAL_FILE_SYSTEM } from "./real-file-system.ts";

export type ReadBytes =
  | {
      readonly kind: "read";
      /** The file itself, links followed: a save must not put a file in place of a link. */
      readonly path: string;
      readonly bytes: Uint8Array;
      /** SHA-256 of the bytes. */
      readonly hash: string;
    }
  /** In bytes. */
  | { readonly kind: "tooLarge"; readonly bytes: number; readonly limit: number }
  /** `reason`: a Japanese sentence. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads a file that is to be a project, sealed or not. Never rejects. */
export async function readBytes(chosen: string, fs: FileSystem = REAL_FILE_SYSTEM): Promise<ReadBytes> {
  try {
    const path = await fs.realpath(chosen);
    // A file that is far too large is judged by its size alone, before it fills the memory.
    const { size } = await fs.stat(path);
    if (size > MAX_FILE_BYTES) return { kind: "tooLarge", bytes: size, limit: MAX_FILE_BYTES };
    const bytes = await fs.readFile(path);
    return { kind: "read", path, bytes, hash: hashBytes(bytes) };
  } catch (error) {
    return { kind: "unreadable", reason: readTrouble(error, basename(chosen)) };
  }
}
