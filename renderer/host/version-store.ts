import { type SavedState, sharedAncestor } from "../../worksheets/project/lineage.ts";
import { isSealed } from "../../worksheets/project/sealed/seal-header.ts";
import type { Sealer } from "../../worksheets/project/sealed/sealer.ts";
import { type BackupEntry, newestFirst, whichToKeep } from "../../worksheets/project/which-to-keep.ts";
import type { FileHandle } from "./file-access.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { Keyring } from "./keyring.ts";
import type { LocalStore, StoreChange } from "./local-store.ts";
import { type ProjectContent, readContent } from "./read-content.ts";
import { isHandle } from "./recents.ts";

/** A version of a project's file, as listed. */
export interface VersionRow extends BackupEntry {
  readonly projectId: string;
  /** The name of the file it stood in. */
  readonly fileName: string;
  readonly handle: FileHandle | undefined;
  /** Of its bytes. */
  readonly hash: string;
  /** Whether its bytes are. */
  readonly sealed: boolean;
}

interface VersionStoreParts {
  readonly store: LocalStore;
  readonly keyring: Keyring;
  readonly now: () => Date;
}

/** How many old versions make room for a new one at the most. */
const MOST_REMOVED = 20;
/** The envelope comes first in a project file and its own checksum first of all, within so many bytes. */
const ENVELOPE_BYTES = 4096;

function versionRow(row: unknown): VersionRow | undefined {
  if (typeof row !== "object" || row === null) return undefined;
  const { id, at, revision, projectId, fileName, handle, hash, sealed } = row as Readonly<
    Record<string, unknown>
  >;
  if (typeof id !== "string" || typeof at !== "string" || typeof projectId !== "string") return undefined;
  if (typeof fileName !== "string" || typeof hash !== "string" || !Number.isSafeInteger(revision))
    return undefined;
  return {
    id,
    at,
    revision: Number(revision),
    projectId,
    fileName,
    hash,
    sealed: sealed === true,
    handle: isHandle(handle) ? handle : undefined,
  };
}

const removal = ({ id }: BackupEntry): StoreChange[] => [
  { table: "versions", key: id },
  { table: "contents", key: id },
];

const isFull = (error: unknown) => error instanceof DOMException && error.name === "QuotaExceededError";

/** Earlier contents of project files in the browser's storage, byte for byte. Methods reject when the storage does. */
export function createVersionStore({ store, keyring, now }: VersionStoreParts) {
  const all = async (): Promise<readonly VersionRow[]> =>
    (await store.all("versions"))
      .map(versionRow)
      .filter((row) => row !== undefined)
      .sort(newestFirst);

  const read = async ({ id, hash }: Pick<VersionRow, "id" | "hash">): Promise<Uint8Array | undefined> => {
    const bytes = await store.get("contents", id);
    return bytes instanceof Uint8Array && hashBytes(bytes) === hash ? bytes : undefined;
  };

  /** Puts it in, where the room is used up in place of the oldest of all. */
  const put = async (changes: readonly StoreChange[]): Promise<void> => {
    for (let removed = 0; ; removed++) {
      try {
        return await store.change(changes);
      } catch (error) {
        const oldest = [...(await all())].sort((a, b) => a.at.localeCompare(b.at))[0];
        if (!isFull(error) || !oldest || removed === MOST_REMOVED) throw error;
        await store.change(removal(oldest));
      }
    }
  };

  const of = async (projectId: string): Promise<readonly VersionRow[]> =>
    (await all()).filter((row) => row.projectId === projectId);

  return {
    /** Newest first. */
    of,

    /** Keeps a content, once; what the rotation no longer holds goes. */
    async keep(bytes: Uint8Array, about: Omit<VersionRow, "id" | "hash" | "sealed">): Promise<void> {
      const hash = hashBytes(bytes);
      if ((await of(about.projectId)).some((row) => row.hash === hash)) return;
      const id = crypto.randomUUID();
      await put([
        { table: "versions", key: id, row: { ...about, id, hash, sealed: isSealed(bytes) } },
        { table: "contents", key: id, row: bytes.slice() },
      ]);
      const rows = await of(about.projectId);
      const kept = whichToKeep(rows, now());
      await store.change(rows.filter((row) => !kept.has(row.id) && row.id !== id).flatMap(removal));
    },

    /** Undefined when there is none of this id, or it is not what was kept. */
    async bytes(id: string): Promise<Uint8Array | undefined> {
      const row = versionRow(await store.get("versions", id));
      return row && read(row);
    },

    /** Those of a file that cannot be opened: by the file itself where the browser gives access, else by its name. */
    async ofFile(name: string, handle: FileHandle | undefined): Promise<readonly VersionRow[]> {
      const rows = await all();
      const isSame = async (row: VersionRow) =>
        handle && row.handle
          ? row.handle.isSameEntry(handle)
          : row.fileName.normalize("NFC") === name.normalize("NFC");
      for (const row of rows)
        if (await isSame(row)) return rows.filter((one) => one.projectId === row.projectId);
      return [];
    },

    /** The newest state that two copies both come from, as far as it is kept here. */
    async sharedBase(
      projectId: string,
      mine: SavedState,
      theirs: SavedState,
    ): Promise<ProjectContent | undefined> {
      const checksum = sharedAncestor(mine, theirs);
      if (checksum === undefined) return undefined;
      for (const row of await of(projectId)) {
        const bytes = await read(row);
        if (!bytes || !mayHave(bytes, checksum)) continue;
        const content = await readContent(bytes, keyring);
        if (content.kind === "read" && content.state.checksum === checksum) return content;
      }
      return undefined;
    },

    /** Puts a project's versions under its password, or from under it; what cannot be opened stays. */
    async reseal(projectId: string, which: "all" | "open" = "all"): Promise<void> {
      const sealer = keyring.of(projectId);
      for (const row of (await of(projectId)).filter(({ sealed }) => which === "all" || !sealed)) {
        const bytes = await read(row);
        const open = bytes && (await unsealed(bytes, keyring));
        if (!open) continue;
        if (open.sealer === sealer) continue;
        const content = sealer ? await sealer.seal(open.bytes) : open.bytes;
        await put([
          {
            table: "versions",
            key: row.id,
            row: { ...row, hash: hashBytes(content), sealed: sealer !== undefined },
          },
          { table: "contents", key: row.id, row: content.slice() },
        ]);
      }
    },
  };
}

export type VersionStore = ReturnType<typeof createVersionStore>;

async function unsealed(
  bytes: Uint8Array,
  keyring: Keyring,
): Promise<{ readonly bytes: Uint8Array; readonly sealer: Sealer | undefined } | undefined> {
  if (!isSealed(bytes)) return { bytes, sealer: undefined };
  const opened = await keyring.open(bytes);
  return opened.kind === "open" ? opened : undefined;
}

/** Whether bytes can be the file with this checksum, at a glance: opening each version takes long. */
function mayHave(bytes: Uint8Array, checksum: string): boolean {
  return isSealed(bytes) || new TextDecoder().decode(bytes.subarray(0, ENVELOPE_BYTES)).includes(checksum);
}
