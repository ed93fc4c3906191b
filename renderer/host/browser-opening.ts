import { sameJson } from "../../worksheets/items/merge.ts";
import { MAX_FILE_BYTES } from "../../worksheets/project/file-format.ts";
import type { KeptDraft, NotOpened, Version } from "../../worksheets/project/open-file.ts";
import type { Saving } from "./browser-saving.ts";
import type { BrowserSession } from "./browser-session.ts";
import type { ReadFile } from "./file-access.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { OpenedFile } from "./host.ts";
import { type ProjectContent, readContent, sealInWords } from "./read-content.ts";
import { readTrouble } from "./read-trouble.ts";
import { createWaiting } from "./waiting.ts";
import { bytesOf } from "./write-file.ts";

const NO_PASSWORDS =
  "パスワードで保護されたファイルです。このブラウザーでは暗号を使えないため、開けません。EdgeかChromeで、書き出したファイルから開いてください。";
const FORGOTTEN = "ファイルを選び直してください。";

/** Versions looked through for sound ones when a file is damaged: newest first, so that opening stays quick. */
const MOST_RESCUED = 10;

export function unreadable(name: string, error: unknown): NotOpened {
  return { ok: false, name, unreadable: readTrouble(error) };
}

/** Opening project files, from wherever their bytes come. */
export function createOpening(session: BrowserSession, { remember }: Pick<Saving, "remember">) {
  const { drafts, versions, keyring } = session;
  const sealed = createWaiting<ReadFile>();

  /** What was typed here and the file does not hold. */
  const keptOf = async ({ project }: ProjectContent): Promise<KeptDraft | undefined> => {
    for (const row of await session.fromStore(drafts.of(project.id), [])) {
      const opened = await drafts.open(row);
      if (opened.kind !== "open") continue;
      drafts.wasShown(row);
      if (!sameJson(opened.draft.project, project)) return opened.draft;
      await session.fromStore(drafts.remove(row), undefined);
    }
    return undefined;
  };

  /** What lies open here of a project that has a password now goes under it. */
  const protect = async (projectId: string): Promise<void> => {
    if (!keyring.of(projectId)) return;
    await session.fromStore(drafts.reseal(projectId, "open"), undefined);
    await session.fromStore(versions.reseal(projectId, "open"), undefined);
  };

  const openContent = async (file: ReadFile, content: ProjectContent): Promise<OpenedFile> => {
    const { name, bytes, handle } = file;
    const { project, revision, state, sealer } = content;
    keyring.protect(project.id, sealer);
    const hash = hashBytes(bytes);
    await session.become(
      project.id,
      { projectId: project.id, revision, name, handle, hash, state, bytes },
      true,
    );
    if (handle) await remember(handle, project, sealer !== undefined);
    await protect(project.id);
    const rights = await session.rights();
    const kept = rights.kind === "write" ? await keptOf(content) : undefined;
    return { ok: true, name, project, revision, rights, ...(kept ? { kept } : {}) };
  };

  /** Sound versions of a file that is refused. */
  const rescue = async ({ name, handle }: ReadFile, projectId?: string): Promise<readonly Version[]> => {
    const rows = await session.fromStore(
      projectId === undefined ? versions.ofFile(name, handle) : versions.of(projectId),
      [],
    );
    const sound: Version[] = [];
    for (const { id, at, revision } of rows.slice(0, MOST_RESCUED)) {
      const bytes = await session.fromStore(versions.bytes(id), undefined);
      const content = bytes && (await readContent(bytes, keyring));
      if (content?.kind === "read") sound.push({ id, kind: "backup", at, revision });
    }
    return sound;
  };

  const withRescue = (refused: NotOpened, found: readonly Version[]): NotOpened =>
    found.length === 0 || "sealed" in refused ? refused : { ...refused, rescue: found };

  const openRead = async (file: ReadFile): Promise<OpenedFile> => {
    const { name, bytes } = file;
    if (bytes.length > MAX_FILE_BYTES) return tooLarge(name, bytes.length);
    const content = await readContent(bytes, keyring);
    switch (content.kind) {
      case "read":
        // A password that was given once opens what was left, but not what somebody chooses to open.
        return content.sealer ? askFor(file) : openContent(file, content);
      case "sealed":
        return askFor(file);
      case "sealBroken":
        return withRescue({ ok: false, name, unreadable: content.reason }, await rescue(file));
      case "refused": {
        const { failure } = content;
        const id = failure.kind === "checksum" ? failure.project.id : undefined;
        return withRescue({ ok: false, name, failure }, await rescue(file, id));
      }
    }
  };

  const askFor = (file: ReadFile): NotOpened =>
    keyring.usable
      ? { ok: false, name: file.name, sealed: sealed.add(file) }
      : { ok: false, name: file.name, unreadable: NO_PASSWORDS };

  /** Versions of a sealed file that this password opens. */
  const rescueWith = async (file: ReadFile, password: string): Promise<readonly Version[]> => {
    const rows = await session.fromStore(versions.ofFile(file.name, file.handle), []);
    const newest = rows.find((row) => row.sealed);
    const bytes = newest && (await session.fromStore(versions.bytes(newest.id), undefined));
    const opened = bytes && (await keyring.unlock(bytes, password));
    return opened?.kind === "open" ? rescue(file) : [];
  };

  return {
    /** What was read from a file. Never rejects. */
    openRead,

    async openFile(file: File, handle: ReadFile["handle"]): Promise<OpenedFile> {
      if (file.size > MAX_FILE_BYTES) return tooLarge(file.name, file.size);
      const bytes = await bytesOf(file);
      return openRead({ name: file.name, bytes, ...(handle ? { handle } : {}) });
    },

    async openSealed(id: string, password: string): Promise<OpenedFile | "wrongPassword"> {
      const file = sealed.get(id);
      if (!file) return { ok: false, name: "選んだファイル", unreadable: FORGOTTEN };
      const { name, bytes } = file;
      const opened = await keyring.unlock(bytes, password);
      if (opened.kind === "noMemory") return { ok: false, name, unreadable: sealInWords(opened) };
      if (opened.kind !== "open") {
        const found = await rescueWith(file, password);
        // What opens its versions cannot be quite the wrong one: the beginning of the file may be damaged.
        if (opened.kind === "wrongPassword" && found.length === 0) return "wrongPassword";
        const failure = opened.kind === "refused" ? opened.refusal : opened;
        return withRescue({ ok: false, name, unreadable: sealInWords(failure) }, found);
      }
      const content = await readContent(bytes, keyring);
      if (content.kind === "read") {
        sealed.remove(id);
        return openContent(file, content);
      }
      if (content.kind === "refused")
        return withRescue({ ok: false, name, failure: content.failure }, await rescue(file));
      return { ok: false, name, unreadable: sealInWords({ kind: "damaged" }) };
    },
  };
}

export type Opening = ReturnType<typeof createOpening>;

function tooLarge(name: string, bytes: number): NotOpened {
  return { ok: false, name, failure: { kind: "tooLarge", bytes, limit: MAX_FILE_BYTES } };
}
