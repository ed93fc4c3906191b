import { randomBytes } from "node:crypto";
import { dirname, join } from "node:path";
import { briefly, type Wait } from "./briefly.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";

/** What a folder does not let be done with files; "full": the disk has no room; "unreachable": anything else. */
export type FolderRights = "all" | "noMake" | "noRename" | "noRemove" | "full" | "unreachable";
/** "readOnly": marked so, or its rights forbid writing. */
export type TargetRights = "writable" | "readOnly" | "missing" | "unreachable";

export interface Probed {
  readonly folder: FolderRights;
  readonly target: TargetRights;
  /** Names of probes the folder did not let be removed: at most one. */
  readonly left: readonly string[];
}

export interface ProbeOptions {
  readonly fs: FileSystem;
  /** The project file, which need not exist. */
  readonly path: string;
  readonly wait?: Wait;
}

const FORBIDDEN = new Set(["EACCES", "EPERM", "EROFS", "ENOTSUP"]);
const FULL = new Set(["ENOSPC", "EDQUOT"]);

function because(error: unknown, forbidden: FolderRights): FolderRights {
  const code = errno(error);
  return FORBIDDEN.has(code) ? forbidden : FULL.has(code) ? "full" : "unreachable";
}

async function probeTarget({ fs, path, wait }: ProbeOptions): Promise<TargetRights> {
  try {
    // The read-only mark of Windows and the rights of POSIX; the administrator could write in spite of them.
    if (((await fs.stat(path)).mode & 0o222) === 0) return "readOnly";
    const handle = await briefly(() => fs.open(path, "r+"), wait);
    await handle.close();
    return "writable";
  } catch (error) {
    const code = errno(error);
    if (code === "ENOENT") return "missing";
    // Open elsewhere for the moment: the save tries for longer.
    if (code === "EBUSY") return "writable";
    return FORBIDDEN.has(code) ? "readOnly" : "unreachable";
  }
}

async function probeFolderOf({ fs, path, wait }: ProbeOptions): Promise<Omit<Probed, "target">> {
  const name = () => `~co-lead-${randomBytes(8).toString("hex")}.tmp`;
  const [one, other] = [name(), name()];
  const at = (probe: string) => join(dirname(path), probe);
  const make = () =>
    briefly(async () => {
      const handle = await fs.open(at(one), "wx");
      await handle.close();
    }, wait);
  const rename = () => briefly(() => fs.rename(at(one), at(other)), wait);
  const left: string[] = [];
  const remove = async (probe: string): Promise<boolean> => {
    try {
      await briefly(() => fs.rm(at(probe), { force: true }), wait);
      return true;
    } catch {
      left.push(probe);
      return false;
    }
  };

  try {
    await make();
  } catch (error) {
    return { folder: because(error, "noMake"), left };
  }
  // To a free name first: a folder that keeps what is in it is left with one probe, not two.
  for (const again of [true, false]) {
    try {
      await rename();
      if (again) await make();
    } catch (error) {
      const folder = because(error, "noRename");
      await remove(one);
      if (!again) await remove(other);
      return { folder, left };
    }
  }
  return { folder: (await remove(other)) ? "all" : "noRemove", left };
}

/**
 * Finds out, by doing it with empty files of other names, whether the folder of a project file lets files be made,
 * renamed over others and removed, and whether the file itself may be written. Never rejects. On a share that hangs
 * it does not end: use `within`, after which the probe may still leave its file when the share comes back.
 */
export async function probeFolder(options: ProbeOptions): Promise<Probed> {
  const target = await probeTarget(options);
  return { target, ...(await probeFolderOf(options)) };
}
