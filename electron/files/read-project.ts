import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { ParseFailure } from "../../worksheets/project/parse-failure.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import type { FileSystem } from "./file-system.ts";
import { readBytes } from "./read-bytes.ts";
import { REAL_FILE_SYSTEM } from "./real-file-system.ts";

/** A project file as found on the disk. */
export interface ProjectOnDisk {
  readonly project: Project;
  readonly revision: number;
  /** The file's own, and those of the saves it came from: see nextLineage. */
  readonly checksum: string;
  readonly lineage: readonly string[];
  /** The file itself, links followed: a save must not put a file in place of a link. */
  readonly path: string;
  /** SHA-256 of the bytes that were read. */
  readonly hash: string;
}

export type ReadOutcome =
  | ({ readonly kind: "read" } & ProjectOnDisk)
  | { readonly kind: "refused"; readonly failure: ParseFailure }
  /** `reason`: a Japanese sentence. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** Reads and judges a project file without a password. Never rejects. */
export async function readProjectFile(
  chosen: string,
  fs: FileSystem = REAL_FILE_SYSTEM,
): Promise<ReadOutcome> {
  const read = await readBytes(chosen, fs);
  switch (read.kind) {
    case "read": {
      const { path, hash } = read;
      const result = parseProjectFile(read.bytes);
      if (!result.ok) return { kind: "refused", failure: result.failure };
      const { project, revision, checksum, lineage } = result;
      return { kind: "read", project, revision, checksum, lineage, path, hash };
    }
    case "tooLarge":
      return { kind: "refused", failure: read };
    case "unreadable":
      return read;
    default:
      return assertNever(read);
  }
}
