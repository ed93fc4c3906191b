import { setTimeout } from "node:timers/promises";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { contentOf, holds } from "./content-of.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { flushRename } from "./flush-rename.ts";
import { REAL_FILE_SYSTEM } from "./real-file-system.ts";
import { isPassing, type Retrying, retry } from "./retry.ts";
import { removeTemporary, type Temporary, writeTemporary } from "./temporary-file.ts";

/** What has to be so at the last moment before a rename. */
export type BeforeRename = () => Promise<"go" | "notOwner">;

export type Replaced =
  /** `flushed`: the system said that file and name are on the disk, so that a power loss cannot take them. */
  | { readonly kind: "replaced"; readonly hash: string; readonly flushed: boolean }
  | { readonly kind: "changed" }
  | { readonly kind: "missing" }
  | { readonly kind: "notOwner" }
  /** The system refused the rename for as long as was tried; later it may work. `error`: its last answer. */
  | { readonly kind: "busy"; readonly error: unknown }
  /**
   * The rename was begun and nothing could be learnt of the target afterwards (a share that dropped): the old or the
   * new file stands there, whole. `hash`: SHA-256 of the new one.
   */
  | { readonly kind: "unknown"; readonly hash: string; readonly error: unknown };

export interface ReplaceOptions {
  readonly fs?: FileSystem;
  /**
   * What must stand at the path, looked at before writing and again before the rename: the SHA-256 of its content, or
   * "absent". Left out, anything is replaced.
   */
  readonly expected?: string;
  /** The content of `expected`, which was found at the path just now: nothing is looked at before writing then. */
  readonly found?: Uint8Array | undefined;
  /** Rights of the new file, by default the system's usual ones. */
  readonly mode?: number;
  readonly beforeRename?: BeforeRename;
  readonly retrying?: Retrying;
}

type Stopped = Exclude<Replaced, { readonly kind: "replaced" | "busy" | "unknown" }>;

/** How often, and with which pause in milliseconds, is looked at a target whose rename gave no clear answer. */
const LOOKS = 3;
const LOOK_PAUSE = 50;

async function different(
  fs: FileSystem,
  path: string,
  { expected, found }: Pick<ReplaceOptions, "expected" | "found">,
): Promise<Stopped | undefined> {
  if (expected === undefined) return undefined;
  if (found !== undefined) {
    const same = await holds(path, found, fs);
    return same === true ? undefined : { kind: same === "absent" ? "missing" : "changed" };
  }
  const content = await contentOf(path, fs);
  if (content === expected) return undefined;
  return { kind: content === "absent" ? "missing" : "changed" };
}

/** Whether a rename that was answered by an error has been done all the same. Undefined: it cannot be learnt. */
async function wasRenamed(
  fs: FileSystem,
  temporary: Temporary,
  path: string,
  wait: Retrying["wait"],
): Promise<boolean | undefined> {
  for (let look = 1; ; look++) {
    try {
      const isThere = await fs.stat(temporary.path).then(
        () => true,
        (error: unknown) => {
          if (errno(error) === "ENOENT") return false;
          throw error;
        },
      );
      // The target alone proves nothing: equal bytes may have stood there before.
      return !isThere && (await contentOf(path, fs)) === temporary.hash;
    } catch {
      if (look >= LOOKS) return undefined;
      await wait(LOOK_PAUSE);
    }
  }
}

async function renameOver(
  fs: FileSystem,
  temporary: Temporary,
  path: string,
  options: ReplaceOptions,
): Promise<Exclude<Replaced, { readonly kind: "replaced" }> | "renamed"> {
  const { beforeRename, retrying } = options;
  try {
    return await retry(async () => {
      const late = await different(fs, path, options);
      if (late) return late;
      if ((await beforeRename?.()) === "notOwner") return { kind: "notOwner" };
      try {
        await fs.rename(temporary.path, path);
        return "renamed";
      } catch (error) {
        // A server may have done what it reports as failed; trying again would then find a "changed" target.
        const done = await wasRenamed(fs, temporary, path, retrying?.wait ?? setTimeout);
        if (done === undefined) return { kind: "unknown", hash: temporary.hash, error };
        if (done) return "renamed";
        throw error;
      }
    }, retrying);
  } catch (error) {
    if (isPassing(error)) return { kind: "busy", error };
    throw error;
  }
}

/**
 * Puts a file in place of another so that at every moment the old or the new one stands there, whole: a temporary
 * file in the same folder, flushed and read back, then renamed. Rejects with the system's error; the target is then
 * as it was. The temporary file is gone in any case but "unknown".
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  options: ReplaceOptions = {},
): Promise<Replaced> {
  const { fs = REAL_FILE_SYSTEM, mode } = options;
  const early = options.found === undefined ? await different(fs, path, options) : undefined;
  if (early) return early;
  const temporary = await writeTemporary(fs, path, bytes, mode);
  const { hash } = temporary;
  let renamed: Awaited<ReturnType<typeof renameOver>>;
  try {
    renamed = await renameOver(fs, temporary, path, options);
  } catch (error) {
    await removeTemporary(fs, temporary.path);
    throw error;
  }
  if (renamed !== "renamed") {
    // It may be the only whole copy of the new bytes on the share: rescue finds it or proves it obsolete.
    if (renamed.kind !== "unknown") await removeTemporary(fs, temporary.path);
    return renamed;
  }
  const nameFlushed = await flushRename(fs, path);
  const stands = await holds(path, bytes, fs).catch((error: unknown) => ({ error }));
  if (typeof stands === "object") return { kind: "unknown", hash, error: stands.error };
  // Another PC was quicker to replace it than this one to look: what was written here is not what stands there.
  if (stands !== true) return { kind: stands === "absent" ? "missing" : "changed" };
  return { kind: "replaced", hash, flushed: temporary.flushed && nameFlushed };
}

/**
 * Puts a file in place of another, whatever it was: for files only this program writes. Rejects when it cannot be said
 * that the new one stands there. Returns whether it is on the disk.
 */
export async function overwriteFile(
  path: string,
  bytes: Uint8Array,
  options: Omit<ReplaceOptions, "expected" | "found" | "beforeRename"> = {},
): Promise<boolean> {
  const replaced = await replaceFile(path, bytes, options);
  switch (replaced.kind) {
    case "replaced":
      return replaced.flushed;
    case "busy":
    case "unknown":
      throw replaced.error;
    case "changed":
    case "missing":
    case "notOwner":
      throw new Error("Another program changed the file at the same moment");
    default:
      return assertNever(replaced);
  }
}
