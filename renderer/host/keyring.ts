import type { SealCrypto } from "../../worksheets/project/sealed/seal-crypto.ts";
import {
  createSealer,
  type OpenedSeal,
  openSealed,
  type Sealer,
  type Unsealed,
} from "../../worksheets/project/sealed/sealer.ts";

/** Opened with a key that is known. */
export type KnownUnsealed =
  | { readonly kind: "open"; readonly bytes: Uint8Array; readonly sealer: Sealer }
  | Exclude<Unsealed, { readonly kind: "open" }>;

/**
 * The keys of the passwords given since the page was opened, and which project is protected by which. They stay until
 * the page is closed: a project that is left may still have an edit to be kept.
 */
export function createKeyring(crypto: SealCrypto | undefined) {
  const known: Sealer[] = [];
  const ofProject = new Map<string, Sealer>();

  return {
    /** Whether this browser can encrypt. */
    usable: crypto !== undefined,

    of: (projectId: string | undefined): Sealer | undefined =>
      projectId === undefined ? undefined : ofProject.get(projectId),

    protect(projectId: string, sealer: Sealer | undefined): void {
      if (sealer) ofProject.set(projectId, sealer);
      else ofProject.delete(projectId);
    },

    /** Opens sealed bytes with the keys that are known; "otherKey": none of them is the one. */
    async open(bytes: Uint8Array, context?: Uint8Array): Promise<KnownUnsealed> {
      for (const sealer of known) {
        const unsealed = await sealer.open(bytes, context);
        if (unsealed.kind === "open") return { ...unsealed, sealer };
        if (unsealed.kind !== "otherKey") return unsealed;
      }
      return { kind: "otherKey" };
    },

    /** Opens sealed bytes with a password, whose key is known from then on. */
    async unlock(bytes: Uint8Array, password: string, context?: Uint8Array): Promise<OpenedSeal> {
      if (!crypto) return { kind: "noMemory" };
      const opened = await openSealed(crypto, bytes, password, context);
      if (opened.kind === "open") known.push(opened.sealer);
      return opened;
    },

    /** A key for a new password. Rejects when the memory for it cannot be had. */
    async create(password: string): Promise<Sealer> {
      if (!crypto) throw new Error("This browser cannot encrypt");
      const sealer = await createSealer(crypto, password);
      known.push(sealer);
      return sealer;
    },
  };
}

export type Keyring = ReturnType<typeof createKeyring>;
