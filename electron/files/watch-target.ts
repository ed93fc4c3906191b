import { dirname } from "node:path";
import { errno } from "./errno.ts";
import type { FileStat, FileSystem } from "./file-system.ts";
import { hashBytes } from "./hash-bytes.ts";

/** What is remembered of a file, to see cheaply that it did not change. */
export type KnownStat = Pick<FileStat, "size" | "mtimeMs">;

export type Look =
  /** `stat`: to be remembered for the next look. */
  | { readonly kind: "same"; readonly stat: KnownStat }
  /** Other content, or something that is not a file. */
  | { readonly kind: "changed" }
  /** The folder is there, the file is not: moved, renamed or deleted. */
  | { readonly kind: "missing" }
  | { readonly kind: "unreachable" };

export interface LookOptions {
  readonly fs: FileSystem;
  readonly path: string;
  /** SHA-256 of the content last read or written here. */
  readonly knownHash: string;
  /** The file's at that time or at a later look; undefined: not known. */
  readonly lastStat: KnownStat | undefined;
  /** Reads the content even when size and time are the same, which they can be after a change. */
  readonly thorough?: boolean;
}

/** Tries to read a file that somebody is writing. */
const TRIES = 3;

const sameStat = (one: KnownStat, other: KnownStat) =>
  one.size === other.size && one.mtimeMs === other.mtimeMs;

/** How a file stands against what is known of it: by its content, not by its time. Never rejects. */
export async function lookAtFile(options: LookOptions): Promise<Look> {
  const { fs, path } = options;
  try {
    return await lookAtContent(options);
  } catch (error) {
    const code = errno(error);
    if (code !== "ENOENT" && code !== "ENOTDIR") return { kind: "unreachable" };
    // A share that is not there has no file either; that is no reason to say it was deleted.
    return fs.stat(dirname(path)).then(
      () => ({ kind: "missing" }),
      () => ({ kind: "unreachable" }),
    );
  }
}

async function lookAtContent({ fs, path, knownHash, lastStat, thorough }: LookOptions): Promise<Look> {
  let before = await fs.stat(path);
  for (let left = TRIES; left > 0; left--) {
    if (!before.isFile()) return { kind: "changed" };
    if (lastStat) {
      // Other content for sure; and what took its place may be too large to be read.
      if (before.size !== lastStat.size) return { kind: "changed" };
      if (!thorough && sameStat(before, lastStat)) return { kind: "same", stat: statOf(before) };
    }
    const same = hashBytes(await fs.readFile(path)) === knownHash;
    const after = await fs.stat(path);
    if (sameStat(before, after)) return same ? { kind: "same", stat: statOf(after) } : { kind: "changed" };
    before = after;
  }
  // Somebody goes on writing it.
  return { kind: "changed" };
}

const statOf = ({ size, mtimeMs }: FileStat): KnownStat => ({ size, mtimeMs });
