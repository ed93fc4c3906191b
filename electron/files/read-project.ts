import { readFile, realpath, stat } from "node:fs/promises";
import { basename } from "node:path";
import { MAX_FILE_BYTES } from "../../worksheets/project/file-format.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { ParseFailure } from "../../worksheets/project/parse-failure.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { readTrouble } from "./file-trouble.ts";
import { hashBytes } from "./hash-bytes.ts";

/** A project file as found on the disk. */
export interface ProjectOnDisk {
  readonly project: Project;
  readonly revision: number;
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

/** Reads and judges a project file. Never rejects. */
export async function readProjectFile(chosen: string): Promise<ReadOutcome> {
  try {
    const path = await realpath(chosen);
    // A file that is far too large is judged by its size alone, before it fills the memory.
    const { size } = await stat(path);
    if (size > MAX_FILE_BYTES)
      return { kind: "refused", failure: { kind: "tooLarge", bytes: size, limit: MAX_FILE_BYTES } };
    const bytes = await readFile(path);
    const result = parseProjectFile(bytes);
    if (!result.ok) return { kind: "refused", failure: result.failure };
    return {
      kind: "read",
      project: result.project,
      revision: result.revision,
      path,
      hash: hashBytes(bytes),
    };
  } catch (error) {
    return { kind: "unreadable", reason: readTrouble(error, basename(chosen)) };
  }
}
