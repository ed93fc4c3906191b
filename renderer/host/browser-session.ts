import type { SavedState } from "../../worksheets/project/lineage.ts";
import type { FileRights } from "../../worksheets/project/open-file.ts";
import type { SealCrypto } from "../../worksheets/project/sealed/seal-crypto.ts";
import { createDraftStore } from "./draft-store.ts";
import type { FileAccess, FileHandle } from "./file-access.ts";
import { createKeyring } from "./keyring.ts";
import type { LocalStore } from "./local-store.ts";
import { createProjectLock } from "./project-lock.ts";
import type { TabLocks } from "./tab-locks.ts";
import { createVersionStore } from "./version-store.ts";

/** What the browser host uses of the browser. */
export interface BrowserParts {
  readonly files: FileAccess;
  readonly store: LocalStore;
  /** Undefined where the browser has no locks. */
  readonly locks: TabLocks | undefined;
  /** Undefined where the browser cannot encrypt. */
  readonly crypto: SealCrypto | undefined;
  readonly now: () => Date;
  /** Whether the user has just pressed something, so that a dialog may be opened. */
  readonly justPressed: () => boolean;
  readonly showTitle: (title: string, unsaved: boolean) => void;
}

/** The file the project on the screen came from. */
export interface OpenFile {
  readonly projectId: string;
  readonly revision: number;
  readonly name: string;
  readonly handle: FileHandle | undefined;
  /** Of the file's bytes as they are known here: what may be written over. */
  readonly hash: string;
  /** Of the content the edits here were made on. */
  readonly state: SavedState;
  /** The bytes of `state`; undefined when they are not at hand. */
  readonly bytes: Uint8Array | undefined;
  /** Of another content of the file, which was merged in since. */
  readonly merged?: SavedState;
}

/** What the parts of the browser host share: the open file, and what stands for it in this browser. */
export function createBrowserSession(parts: BrowserParts) {
  const { store, locks, crypto, now } = parts;
  const keyring = createKeyring(crypto);
  const versions = createVersionStore({ store, keyring, now });
  const listeners = new Set<(rights: FileRights) => void>();
  let open: OpenFile | undefined;
  let left: OpenFile | undefined;
  let projectId: string | undefined;
  let storeFails = false;
  let versionsFail = false;
  let last: Promise<unknown> = Promise.resolve();

  const rights = async (): Promise<FileRights> => {
    // What has no file yet, or not any more, can be saved under a name of its own.
    const holding = open ? lock.holding() : "mine";
    if (holding === "inUse")
      return { kind: "readOnly", reason: { kind: "inUse", owner: undefined, here: true } };
    if (holding === "takenOver") return { kind: "readOnly", reason: { kind: "takenOver", owner: undefined } };
    const permission = await open?.handle?.queryPermission({ mode: "readwrite" }).catch(() => "prompt");
    return permission === "denied" ? { kind: "readOnly", reason: { kind: "file" } } : { kind: "write" };
  };
  const tellRights = async (): Promise<FileRights> => {
    const told = await rights();
    for (const listener of listeners) listener(told);
    return told;
  };
  const lock = createProjectLock(locks, () => void tellRights());

  return {
    ...parts,
    keyring,
    lock,
    drafts: createDraftStore({ store, keyring, locks, tab: globalThis.crypto.randomUUID() }),
    versions,
    rights,
    tellRights,

    /** The same, after looking whether the other tab is gone. */
    async rightsNow(): Promise<FileRights> {
      if (open) await lock.hold(open.projectId, true);
      return rights();
    },

    onRights(listener: (told: FileRights) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    open: (): OpenFile | undefined => open,

    /** The open file of this project. */
    openOf: (id: string): OpenFile | undefined => (open?.projectId === id ? open : undefined),

    /** The same of the project that was left last: its last edit may be kept only after that. */
    lastFileOf: (id: string): OpenFile | undefined => [open, left].find((file) => file?.projectId === id),

    /** The project on the screen, as far as it has been heard of. */
    projectId: (): string | undefined => projectId,

    /** From now on this project is on the screen, with this file. `anew`: it was just opened. */
    async become(id: string, file: OpenFile | undefined, anew = false): Promise<void> {
      if (open && open.projectId !== id) left = open;
      projectId = id;
      open = file;
      await lock.hold(id, anew);
    },

    leave(): void {
      left = open ?? left;
      open = undefined;
      projectId = undefined;
      void lock.release();
    },

    /** Saves and what else changes the file's place come one after the other. */
    inTurn<T>(work: () => Promise<T>): Promise<T> {
      const done = last.then(work);
      last = done.catch(() => undefined);
      return done;
    },

    /** The rest of the app works without the store; that it is missing is said in `limits`. */
    async fromStore<T>(work: Promise<T>, otherwise: T): Promise<T> {
      try {
        const result = await work;
        storeFails = false;
        return result;
      } catch {
        storeFails = true;
        return otherwise;
      }
    },

    /** The same for what must be said where it is asked for. */
    async strictly<T>(work: Promise<T>): Promise<T> {
      try {
        const result = await work;
        storeFails = false;
        return result;
      } catch (error) {
        storeFails = true;
        throw error;
      }
    },

    /** The same for versions: a save goes on without them. */
    async keepVersion(
      bytes: Uint8Array,
      { projectId: id, name, handle }: OpenFile,
      at: Date,
      revision: number,
    ) {
      try {
        await versions.keep(bytes, {
          projectId: id,
          fileName: name,
          handle,
          at: at.toISOString(),
          revision,
        });
        versionsFail = false;
      } catch {
        versionsFail = true;
      }
    },

    storeFails: () => storeFails,
    versionsFail: () => versionsFail,
  };
}

export type BrowserSession = ReturnType<typeof createBrowserSession>;
