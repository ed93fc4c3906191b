import type { SavedState } from "../../worksheets/project/lineage.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { ParseFailure } from "../../worksheets/project/parse-failure.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { describeSeal, type SealFailure } from "../../worksheets/project/sealed/describe-seal.ts";
import { isSealed, sealHeader } from "../../worksheets/project/sealed/seal-header.ts";
import type { Sealer } from "../../worksheets/project/sealed/sealer.ts";
import type { Keyring } from "./keyring.ts";

/** A project as a file's bytes hold it. */
export interface ProjectContent {
  readonly project: Project;
  readonly revision: number;
  readonly state: SavedState;
  /** What the bytes are sealed with. */
  readonly sealer: Sealer | undefined;
}

export type ReadContent =
  | ({ readonly kind: "read" } & ProjectContent)
  /** It needs a password that is not known yet. */
  | { readonly kind: "sealed" }
  | { readonly kind: "refused"; readonly failure: ParseFailure }
  /** `reason`: Japanese sentences on the seal. */
  | { readonly kind: "sealBroken"; readonly reason: string };

export function sealInWords(failure: SealFailure): string {
  const { what, safe, todo } = describeSeal(failure);
  return `${what}${safe}${todo}`;
}

function readPlain(bytes: Uint8Array, sealer: Sealer | undefined): ReadContent {
  const parsed = parseProjectFile(bytes);
  if (!parsed.ok) return { kind: "refused", failure: parsed.failure };
  const { project, revision, checksum, lineage } = parsed;
  return { kind: "read", project, revision, state: { checksum, lineage }, sealer };
}

/** Reads a project file's bytes, which may be sealed, with the passwords that are known. Never rejects. */
export async function readContent(bytes: Uint8Array, keyring: Keyring): Promise<ReadContent> {
  if (!isSealed(bytes)) return readPlain(bytes, undefined);
  const unsealed = await keyring.open(bytes);
  switch (unsealed.kind) {
    case "open":
      return readPlain(unsealed.bytes, unsealed.sealer);
    case "damaged":
      return { kind: "sealBroken", reason: sealInWords({ kind: "damaged" }) };
    case "refused":
      return { kind: "sealBroken", reason: sealInWords(unsealed.refusal) };
    case "otherKey": {
      // A newer version's seal, or one that is cut short: asking for a password would lead nowhere.
      const header = sealHeader(bytes);
      return header.ok ? { kind: "sealed" } : { kind: "sealBroken", reason: sealInWords(header.refusal) };
    }
  }
}
