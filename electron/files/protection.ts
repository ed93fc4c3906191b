import { describeSeal, type SealFailure } from "../../worksheets/project/sealed/describe-seal.ts";
import { createSealer, openSealed, type Sealer } from "../../worksheets/project/sealed/sealer.ts";
import type { Protect } from "./journal-content.ts";
import { nodeSealCrypto } from "./node-seal-crypto.ts";

/** What a project's password does for everything that is written of it. */
export interface Protection {
  seal(bytes: Uint8Array): Promise<Uint8Array>;
  /** What was sealed; undefined: another password, or changed. */
  open(bytes: Uint8Array): Promise<Uint8Array | undefined>;
  /** The same for journals, whose records never open as a file. */
  readonly journal: Protect;
}

export type Unlocked =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly protection: Protection }
  | { readonly kind: "wrongPassword" }
  /** `reason`: Japanese sentences. */
  | { readonly kind: "failed"; readonly reason: string };

const JOURNAL = new TextEncoder().encode("co-lead-journal");

function protectionWith(sealer: Sealer): Protection {
  const opened = async (bytes: Uint8Array, context?: Uint8Array) => {
    const unsealed = await sealer.open(bytes, context);
    return unsealed.kind === "open" ? unsealed.bytes : undefined;
  };
  return {
    seal: (bytes) => sealer.seal(bytes),
    open: (bytes) => opened(bytes),
    journal: {
      seal: (bytes) => sealer.seal(bytes, JOURNAL),
      open: (bytes) => opened(bytes, JOURNAL),
    },
  };
}

/** A new password. Rejects when the memory for its key cannot be had. */
export async function newProtection(password: string): Promise<Protection> {
  return protectionWith(await createSealer(nodeSealCrypto, password));
}

function inWords(failure: SealFailure): string {
  const { what, safe, todo } = describeSeal(failure);
  return `${what}${safe}${todo}`;
}

async function unlocked(bytes: Uint8Array, password: string, context?: Uint8Array): Promise<Unlocked> {
  const opened = await openSealed(nodeSealCrypto, bytes, password, context);
  switch (opened.kind) {
    case "open":
      return { kind: "open", bytes: opened.bytes, protection: protectionWith(opened.sealer) };
    case "wrongPassword":
      return { kind: "wrongPassword" };
    case "refused":
      return { kind: "failed", reason: inWords(opened.refusal) };
    case "damaged":
    case "noMemory":
      return { kind: "failed", reason: inWords(opened) };
  }
}

/** Opens a sealed file. Never rejects. */
export function unlockFile(bytes: Uint8Array, password: string): Promise<Unlocked> {
  return unlocked(bytes, password);
}

/** Opens what a journal begins with. Never rejects. */
export function unlockJournal(bytes: Uint8Array, password: string): Promise<Unlocked> {
  return unlocked(bytes, password, JOURNAL);
}
