import type { Project } from "../../worksheets/project/model.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import type { FileSystem } from "./file-system.ts";
import { writeTrouble } from "./file-trouble.ts";
import { REAL_FILE_SYSTEM } from "./real-file-system.ts";
import type { BeforeRename } from "./replace-file.ts";
import type { Retrying } from "./retry.ts";
import { type SavedBytes, type SaveTarget, saveBytes } from "./save-bytes.ts";

export interface SaveProjectOptions {
  readonly fs?: FileSystem;
  /** Checksums of the saves before, newest first: see nextLineage. */
  readonly lineage?: readonly string[];
  /** Makes of a project file what is written: its sealed form where it has a password. */
  readonly seal?: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** The way back, so that what is about to be written is known to open. Goes together with `seal`. */
  readonly unseal?: (bytes: Uint8Array) => Promise<Uint8Array | undefined>;
  /** Keeps what stands there now, exactly as it is. */
  readonly backUp?: (previous: Uint8Array) => Promise<unknown>;
  readonly beforeRename?: BeforeRename;
  readonly retrying?: Retrying;
}

/** Writes a project over what is expected at a path, or leaves that untouched: see saveBytes. Never rejects. */
export async function saveProjectFile(
  project: Project,
  revision: number,
  { path, expected }: SaveTarget,
  options: SaveProjectOptions = {},
): Promise<SavedBytes> {
  const { fs = REAL_FILE_SYSTEM, lineage = [], seal, unseal, ...rest } = options;
  try {
    const plain = serializeProject(project, revision, lineage);
    const bytes = seal ? await seal(plain) : plain;
    const check = async (written: Uint8Array) => {
      const content = unseal ? await unseal(written) : written;
      return content !== undefined && parseProjectFile(content).ok;
    };
    return await saveBytes({ ...rest, fs, path, expected, bytes, check });
  } catch (error) {
    return { kind: "failed", reason: writeTrouble(error) };
  }
}
