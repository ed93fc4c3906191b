import { stat } from "node:fs/promises";
import type { Project } from "../../worksheets/project/model.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { errno } from "./errno.ts";
import { writeTrouble } from "./file-trouble.ts";
import { hashBytes } from "./hash-bytes.ts";
import { replaceFile } from "./replace-file.ts";

export type SavedFile =
  /** `hash`: SHA-256 of the file. `flushed`: the system said that it is on the disk. */
  | { readonly kind: "saved"; readonly hash: string; readonly flushed: boolean }
  | { readonly kind: "changedElsewhere" }
  /** `reason`: a Japanese sentence. The target is as it was. */
  | { readonly kind: "failed"; readonly reason: string };

export interface SaveTarget {
  readonly path: string;
  /** SHA-256 of what must stand there, or "absent". */
  readonly expected: string;
}

const NOT_READABLE_AGAIN = "保存する内容に読み戻せない部分があるため、ファイルは変更していません。";
const READ_ONLY =
  "このファイルは読み取り専用です。変更していません。「名前を付けて保存」で別の名前で保存してください。";
const MISSING =
  "元のファイルが見つかりません。移動されたか削除されたようです。「名前を付けて保存」で保存してください。";

/** The rights of the file at a path; undefined where there is none. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if (errno(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes a project over what is expected at a path, or leaves that untouched. Never rejects. */
export async function saveProjectFile(
  project: Project,
  revision: number,
  { path, expected }: SaveTarget,
): Promise<SavedFile> {
  try {
    const bytes = serializeProject(project, revision);
    // What cannot be read again must not take the place of a good file.
    if (!parseProjectFile(bytes).ok) return { kind: "failed", reason: NOT_READABLE_AGAIN };
    const mode = await modeOf(path);
    // A rename would replace a read-only file on POSIX, against the wish of whoever protected it.
    if (mode !== undefined && (mode & 0o222) === 0) return { kind: "failed", reason: READ_ONLY };
    const replaced = await replaceFile(path, bytes, { expected, ...(mode === undefined ? {} : { mode }) });
    switch (replaced.kind) {
      case "replaced":
        return { kind: "saved", hash: hashBytes(bytes), flushed: replaced.flushed };
      case "changed":
        return { kind: "changedElsewhere" };
      case "missing":
        return { kind: "failed", reason: MISSING };
    }
  } catch (error) {
    return { kind: "failed", reason: writeTrouble(error) };
  }
}
