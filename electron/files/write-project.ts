import type { Project } from "../../worksheets/project/model.ts";
import { isSealed } from "../../worksheets/project/sealed/seal-header.ts";
import type { Backups } from "./backups.ts";
import type { FileAccess } from "./file-access.ts";
import type { Lanes } from "./lanes.ts";
import type { Protection } from "./protection.ts";
import { readContent } from "./read-content.ts";
import type { SavedBytes } from "./save-bytes.ts";
import { saveProjectFile } from "./save-project.ts";

/** What is written, and over what. */
export interface Writing {
  readonly project: Project;
  readonly revision: number;
  readonly lineage: readonly string[];
  readonly path: string;
  /** See SaveTarget. */
  readonly expected: string;
  readonly access: FileAccess;
  readonly protection: Protection | undefined;
  /** What the content before is sealed with. */
  readonly before: Protection | undefined;
  /** Of what stands there. Undefined: it may be anything. "notKept": it is no version of the project. */
  readonly previousRevision: number | undefined | "notKept";
}

export interface Written {
  readonly saved: SavedBytes;
  /** The project's checksum in the file. */
  readonly checksum: string;
}

/** Stands at the beginning of every project file: see serializeProject. */
function checksumIn(plain: Uint8Array): string {
  const start = new TextDecoder().decode(plain.subarray(0, 400));
  return /"checksum": "(sha256:[0-9a-f]{64})"/u.exec(start)?.[1] ?? "";
}

/** What stood in a file goes into the backups in the form the project has from now on. */
async function asProtected(
  bytes: Uint8Array,
  before: Protection | undefined,
  after: Protection | undefined,
): Promise<Uint8Array | undefined> {
  if (before === after && isSealed(bytes) === (after !== undefined)) return bytes;
  const plain = isSealed(bytes) ? await before?.open(bytes) : bytes;
  if (plain === undefined) return undefined;
  return after ? after.seal(plain) : plain;
}

/** Keeps what stood at the path as a version of the project it is. */
async function backUp(
  backups: Backups,
  previous: Uint8Array,
  { project, path, ...writing }: Writing,
): Promise<void> {
  const { previousRevision } = writing;
  if (previousRevision === "notKept") return;
  const content = previousRevision === undefined ? await readContent(previous, writing.before) : undefined;
  if (content && (content.kind !== "read" || content.project.id !== project.id)) {
    const other = content.kind === "read" ? content : { project: { id: `file ${path}` }, revision: 0 };
    await backups.add(other.project.id, previous, { revision: other.revision });
    return;
  }
  const kept = await asProtected(previous, writing.before, writing.protection);
  const revision = content?.kind === "read" ? content.revision : (previousRevision ?? 0);
  // What cannot be opened is somebody's content as well.
  await backups.add(project.id, kept ?? previous, { revision });
}

/**
 * Writes a project over what is expected at a path, or leaves that untouched; what stood there is kept as a backup.
 * Never rejects.
 */
export async function writeProject(
  { backups, disk }: { readonly backups: Backups; readonly disk: Lanes },
  writing: Writing,
): Promise<Written> {
  const { project, path, expected, access, protection } = writing;
  let checksum = "";
  const saved = await saveProjectFile(
    project,
    writing.revision,
    { path, expected },
    {
      fs: disk(path),
      lineage: writing.lineage,
      seal: async (plain) => {
        checksum = checksumIn(plain);
        return protection ? protection.seal(plain) : plain;
      },
      unseal: async (bytes) => (protection ? protection.open(bytes) : bytes),
      backUp: (previous) => backUp(backups, previous, writing),
      beforeRename: access.beforeRename,
    },
  );
  return { saved, checksum };
}
