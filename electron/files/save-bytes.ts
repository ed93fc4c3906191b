import { assertNever } from "../../worksheets/definition/assert-never.ts";
import { bytesAt } from "./content-of.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { writeTrouble } from "./file-trouble.ts";
import { hashBytes } from "./hash-bytes.ts";
import { type BeforeRename, type Replaced, replaceFile } from "./replace-file.ts";
import { type Retrying, retry } from "./retry.ts";

/** Every `reason` is a Japanese sentence. Only after "saved" may anything that protected the edits be given up. */
export type SavedBytes =
  /**
   * `hash`: SHA-256 of the file. `flushed`: the system said that it is on the disk. `backedUp`: what stood there
   * before is kept, or nothing did; false must not stop anybody from saving, but is said.
   */
  | { readonly kind: "saved"; readonly hash: string; readonly flushed: boolean; readonly backedUp: boolean }
  | { readonly kind: "changedElsewhere" }
  /** The file that was opened is not there any more. It is not made anew unasked. */
  | { readonly kind: "missing"; readonly reason: string }
  /** Somebody else took the file over. */
  | { readonly kind: "notOwner"; readonly reason: string }
  /** Another program held the file all the time; the target is as it was. Worth trying again in the background. */
  | { readonly kind: "busy"; readonly reason: string }
  /** The target is as it was. */
  | { readonly kind: "failed"; readonly reason: string }
  /**
   * The disk did not answer in the end: what was expected or the new file stands there, whole. `hash`: of the new
   * one, which the next save has to take for its own too.
   */
  | { readonly kind: "unknown"; readonly hash: string; readonly reason: string };

export interface SaveTarget {
  readonly path: string;
  /** SHA-256 of what must stand there, or "absent". */
  readonly expected: string;
}

export interface SaveBytesOptions extends SaveTarget {
  readonly fs: FileSystem;
  /** The file's new content, sealed or not. */
  readonly bytes: Uint8Array;
  /** Whether what is about to be written can be read again. */
  readonly check: (bytes: Uint8Array) => boolean | Promise<boolean>;
  /** Keeps what stands there now, exactly as it is. */
  readonly backUp?: (previous: Uint8Array) => Promise<unknown>;
  readonly beforeRename?: BeforeRename;
  readonly retrying?: Retrying;
}

const NOT_READABLE_AGAIN = "保存する内容に読み戻せない部分があるため、ファイルは変更していません。";
const READ_ONLY =
  "このファイルは読み取り専用です。変更していません。「名前を付けて保存」で別の名前で保存してください。";
const MISSING =
  "元のファイルが見つかりません。移動されたか削除されたようです。「名前を付けて保存」で保存してください。";
const NOT_OWNER =
  "このファイルは、ほかの人が編集を引き継ぎました。変更していません。「名前を付けて保存」で別の名前で保存してください。";

/** The rights of the file at a path; undefined where there is none. */
async function modeOf(fs: FileSystem, path: string): Promise<number | undefined> {
  try {
    return (await fs.stat(path)).mode & 0o777;
  } catch (error) {
    if (errno(error) === "ENOENT") return undefined;
    throw error;
  }
}

function inWords(replaced: Replaced, backedUp: boolean): SavedBytes {
  switch (replaced.kind) {
    case "replaced":
      return { kind: "saved", hash: replaced.hash, flushed: replaced.flushed, backedUp };
    case "changed":
      return { kind: "changedElsewhere" };
    case "missing":
      return { kind: "missing", reason: MISSING };
    case "notOwner":
      return { kind: "notOwner", reason: NOT_OWNER };
    case "busy":
      return { kind: "busy", reason: writeTrouble(replaced.error) };
    case "unknown":
      return { kind: "unknown", hash: replaced.hash, reason: writeTrouble(replaced.error) };
    default:
      return assertNever(replaced);
  }
}

async function save(options: SaveBytesOptions): Promise<SavedBytes> {
  const { fs, path, expected, bytes, check, backUp, beforeRename, retrying } = options;
  // What cannot be read again must not take the place of a good file.
  if (!(await check(bytes))) return { kind: "failed", reason: NOT_READABLE_AGAIN };
  const mode = await modeOf(fs, path);
  // A rename would replace a read-only file on POSIX, against the wish of whoever protected it.
  if (mode !== undefined && (mode & 0o222) === 0) return { kind: "failed", reason: READ_ONLY };
  const previous = await retry(() => bytesAt(path, fs), retrying);
  const found = previous === undefined ? "absent" : hashBytes(previous);
  if (found !== expected)
    return previous === undefined ? { kind: "missing", reason: MISSING } : { kind: "changedElsewhere" };
  // A local disk that is full must not keep anybody from saving to a share that is not.
  const backedUp =
    previous === undefined ||
    backUp === undefined ||
    (await backUp(previous).then(
      () => true,
      () => false,
    ));
  const replaced = await replaceFile(path, bytes, {
    fs,
    expected,
    found: previous,
    ...(mode === undefined ? {} : { mode }),
    ...(beforeRename ? { beforeRename } : {}),
    ...(retrying ? { retrying } : {}),
  });
  return inWords(replaced, backedUp);
}

/**
 * Puts bytes in place of what is expected at a path, or leaves that untouched (spec "Save, step by step"): can be
 * read again → target unchanged → backup → temporary file, flushed and read back → target unchanged and still ours →
 * rename → flushed → read back. Never rejects. One at a time for one path.
 */
export async function saveBytes(options: SaveBytesOptions): Promise<SavedBytes> {
  try {
    return await save(options);
  } catch (error) {
    return { kind: errno(error) === "EBUSY" ? "busy" : "failed", reason: writeTrouble(error) };
  }
}
