import { nextLineage } from "../../worksheets/project/lineage.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { projectSubject } from "../../worksheets/project/project-subject.ts";
import type { Sealer } from "../../worksheets/project/sealed/sealer.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import type { BrowserSession, OpenFile } from "./browser-session.ts";
import { type FileHandle, PROJECT_FILE } from "./file-access.ts";
import type { CopyOutcome } from "./file-guard.ts";
import { fileTrouble } from "./file-trouble.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { Host, SaveOutcome } from "./host.ts";
import { rememberRecent } from "./recents.ts";
import { bytesOf, permitted, sameBytes, writeVerified } from "./write-file.ts";

export type SaveOptions = Parameters<Host["saveProject"]>[1];

/** Where a save goes. `expected`: hash of what may be replaced there. */
type Target =
  | { readonly kind: "file"; readonly handle: FileHandle; readonly expected: string | undefined }
  | { readonly kind: "download"; readonly name: string }
  | { readonly kind: "none" };

/** A save that was written, or why it was not. */
interface Prepared {
  readonly bytes: Uint8Array;
  readonly file: Omit<OpenFile, "name" | "handle">;
}

const NOT_READABLE = "保存する内容に読み戻せない部分があるため、ファイルは変更していません。";
const SAME_FILE = "開いているファイルと同じファイルが選ばれました。コピーには、別の名前を付けてください。";

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : "");

/** Saving to files by the browser's access to them, or as downloads. */
export function createSaving(session: BrowserSession) {
  const { files, drafts, keyring, lock, now } = session;

  const nextRevision = async ({ id }: Project): Promise<number> => {
    const kept = await session.fromStore(drafts.of(id), []);
    return Math.max(session.openOf(id)?.revision ?? 0, ...kept.map(({ revision }) => revision)) + 1;
  };

  /** The bytes of a save; undefined when they could not be read again. */
  const prepared = async (project: Project, sealer: Sealer | undefined): Promise<Prepared | undefined> => {
    const revision = await nextRevision(project);
    const own = session.openOf(project.id);
    const plain = serializeProject(project, revision, own ? nextLineage(own.state, own.merged) : []);
    const bytes = sealer ? await sealer.seal(plain) : plain;
    const unsealed = sealer && (await sealer.open(bytes));
    if (unsealed && unsealed.kind !== "open") return undefined;
    // What cannot be read again must not take the place of a good file.
    const parsed = parseProjectFile(unsealed ? unsealed.bytes : bytes);
    if (!parsed.ok) return undefined;
    const state = { checksum: parsed.checksum, lineage: parsed.lineage };
    return { bytes, file: { projectId: project.id, revision, hash: hashBytes(bytes), state, bytes } };
  };

  const chosenTarget = async (name: string): Promise<Target> => {
    if (!files.rewrites) return { kind: "download", name };
    try {
      const handle = await files.chooseTarget(name, PROJECT_FILE);
      return handle ? { kind: "file", handle, expected: undefined } : { kind: "none" };
    } catch (error) {
      // An administrator may have forbidden the browser to write files: a download is better than no way to save.
      if (["NotAllowedError", "SecurityError"].includes(nameOf(error))) return { kind: "download", name };
      throw error;
    }
  };

  const targetOf = async (own: OpenFile | undefined, options: SaveOptions): Promise<Target> => {
    const { asNew, suggestedName, quiet = false } = options;
    if (own?.handle && !asNew) {
      if (await permitted(own.handle, "readwrite", !quiet))
        return { kind: "file", handle: own.handle, expected: own.hash };
      if (quiet) return { kind: "none" };
      throw new DOMException("refused", "NotAllowedError");
    }
    if (quiet) return { kind: "none" };
    return chosenTarget(own && !asNew ? own.name : `${suggestedName}${PROJECT_FILE.ending}`);
  };

  const remember = async (handle: FileHandle, project: Project, sealed: boolean): Promise<void> => {
    const subject = sealed ? "" : projectSubject(project);
    await session.fromStore(rememberRecent(session.store, handle, subject, now().toISOString()), undefined);
  };

  const saved = async (project: Project, file: OpenFile, sealer: Sealer | undefined): Promise<void> => {
    await session.become(project.id, file);
    if (file.handle) await remember(file.handle, project, sealer !== undefined);
    // Somebody else may write over this save from a place where nobody keeps it.
    if (file.bytes) await session.keepVersion(file.bytes, file, now(), file.revision);
  };

  const writeOver = async (
    project: Project,
    handle: FileHandle,
    expected: string | undefined,
    sealer: Sealer | undefined,
  ): Promise<SaveOutcome> => {
    const { name } = handle;
    const own = session.openOf(project.id);
    let before: Uint8Array | undefined;
    const unchanged = async () =>
      before === undefined || sameBytes(await bytesOf(await handle.getFile()), before);
    if (own && expected !== undefined) {
      const there = await handle.getFile();
      before = await bytesOf(there);
      if (hashBytes(before) !== expected) return { kind: "changedElsewhere", name };
      await session.keepVersion(before, own, new Date(there.lastModified), own.revision);
    }
    const next = await prepared(project, sealer);
    if (!next) return { kind: "failed", reason: NOT_READABLE };
    if (!(await writeVerified(handle, next.bytes, unchanged))) return { kind: "changedElsewhere", name };
    await saved(project, { ...next.file, name, handle }, sealer);
    return { kind: "saved", name, revision: next.file.revision };
  };

  const downloaded = async (
    project: Project,
    name: string,
    sealer: Sealer | undefined,
  ): Promise<SaveOutcome> => {
    const next = await prepared(project, sealer);
    if (!next) return { kind: "failed", reason: NOT_READABLE };
    files.download(name, next.bytes, PROJECT_FILE.mime);
    await saved(project, { ...next.file, name, handle: undefined }, sealer);
    return { kind: "downloaded", name, revision: next.file.revision };
  };

  const save = async (
    project: Project,
    options: SaveOptions,
    sealerFor: () => Promise<Sealer | undefined>,
  ): Promise<SaveOutcome> => {
    const own = session.openOf(project.id);
    const { asNew } = options;
    await lock.hold(project.id);
    if (own && !asNew && lock.holding() !== "mine")
      return { kind: "readOnly", rights: await session.rights() };
    const target = await targetOf(own, options);
    if (target.kind === "none") return { kind: "cancelled" };
    // Only now, for a dialog opens only shortly after something was pressed, and a key takes its time.
    const sealer = await sealerFor();
    const outcome =
      target.kind === "download"
        ? await downloaded(project, target.name, sealer)
        : await writeOver(project, target.handle, target.expected, sealer);
    if ((asNew || !own) && (outcome.kind === "saved" || outcome.kind === "downloaded")) {
      lock.own(project.id);
      await session.tellRights();
    }
    return outcome;
  };

  const failed = (error: unknown, own: OpenFile | undefined): SaveOutcome => {
    const name = nameOf(error);
    if (own?.handle && name === "NotFoundError") return { kind: "missing", name: own.name };
    if (own?.handle && ["NoModificationAllowedError", "InvalidStateError"].includes(name))
      return { kind: "busy", name: own.name };
    return { kind: "failed", reason: fileTrouble(error) };
  };

  /** The open file was chosen for a copy, and the dialog may have emptied it: it gets its content back. */
  const restore = async ({ handle, bytes }: OpenFile): Promise<void> => {
    if (handle && bytes && (await handle.getFile()).size === 0) await writeVerified(handle, bytes);
  };

  const copy = async (project: Project, name: string, sealer: Sealer | undefined): Promise<CopyOutcome> => {
    const next = await prepared(project, sealer);
    if (!next) return { kind: "failed", reason: NOT_READABLE };
    const target = await chosenTarget(name);
    if (target.kind === "none") return { kind: "cancelled" };
    if (target.kind === "download") {
      files.download(name, next.bytes, PROJECT_FILE.mime);
      return { kind: "downloaded", name };
    }
    const open = session.open();
    if (open?.handle && (await open.handle.isSameEntry(target.handle))) {
      await restore(open);
      return { kind: "failed", reason: SAME_FILE };
    }
    await writeVerified(target.handle, next.bytes);
    return { kind: "saved", name: target.handle.name };
  };

  return {
    /** `sealerFor`: what it is sealed with, by default the project's password. Never rejects. */
    save: (
      project: Project,
      options: SaveOptions,
      sealerFor: () => Promise<Sealer | undefined> = async () => keyring.of(project.id),
    ): Promise<SaveOutcome> =>
      session.inTurn(async () => {
        try {
          return await save(project, options, sealerFor);
        } catch (error) {
          return failed(error, options.asNew ? undefined : session.openOf(project.id));
        }
      }),

    saveCopy: (
      project: Project,
      { suggestedName, sealed }: { readonly suggestedName: string; readonly sealed: boolean },
    ): Promise<CopyOutcome> =>
      session.inTurn(async () => {
        try {
          const sealer = sealed ? keyring.of(project.id) : undefined;
          return await copy(project, `${suggestedName}${PROJECT_FILE.ending}`, sealer);
        } catch (error) {
          return { kind: "failed", reason: fileTrouble(error) };
        }
      }),

    remember,
  };
}

export type Saving = ReturnType<typeof createSaving>;
