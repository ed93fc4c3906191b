import type { SavedState } from "../../worksheets/project/lineage.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { ParseFailure } from "../../worksheets/project/parse-failure.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { isSealed } from "../../worksheets/project/sealed/seal-header.ts";
import type { Protection } from "./protection.ts";

/** A project as a file's bytes hold it. */
export interface ProjectContent {
  readonly project: Project;
  readonly revision: number;
  readonly state: SavedState;
  /** What its bytes are sealed with. */
  readonly protection: Protection | undefined;
}

export type ReadContent =
  | ({ readonly kind: "read" } & ProjectContent)
  /** It needs a password, or another one than `protection` has. */
  | { readonly kind: "sealed" }
  | { readonly kind: "refused"; readonly failure: ParseFailure };

/** A project file whose bytes are not sealed, or not any more. Never throws. */
export function readPlain(bytes: Uint8Array, protection?: Protection): ReadContent {
  const parsed = parseProjectFile(bytes);
  if (!parsed.ok) return { kind: "refused", failure: parsed.failure };
  const { project, revision, checksum, lineage } = parsed;
  return { kind: "read", project, revision, state: { checksum, lineage }, protection };
}

/** A project file's bytes, which may be sealed with a password that is already known. Never rejects. */
export async function readContent(bytes: Uint8Array, protection?: Protection): Promise<ReadContent> {
  if (!isSealed(bytes)) return readPlain(bytes);
  const opened = await protection?.open(bytes);
  return opened === undefined ? { kind: "sealed" } : readPlain(opened, protection);
}
