import { MAX_FILE_BYTES } from "../../worksheets/project/file-format.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { projectSubject } from "../../worksheets/project/project-subject.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { deliverFiles } from "./deliver.ts";
import { type FileAccess, type FileHandle, PROJECT_FILE, type ReadFile } from "./file-access.ts";
import { fileTrouble } from "./file-trouble.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { Host, NotOpened, OpenedFile, SaveOutcome } from "./host.ts";
import { readDraft, readDrafts } from "./kept-drafts.ts";
import type { LocalStore } from "./local-store.ts";
import { readTrouble } from "./read-trouble.ts";
import { readRecents, recentHandle, rememberRecent } from "./recents.ts";
import { permitted, writeVerified } from "./write-file.ts";

/** The file the project on the screen came from. */
interface OpenFile {
  readonly projectId: string;
  readonly revision: number;
  readonly name: string;
  readonly handle?: FileHandle;
  /** Of the file's bytes as last read or written here. */
  readonly hash: string;
}

/** What the browser host uses of the browser. */
export interface BrowserParts {
  readonly files: FileAccess;
  readonly store: LocalStore;
  readonly now: () => Date;
  /** Whether the user has just pressed something, so that a dialog may be opened. */
  readonly justPressed: () => boolean;
  readonly showTitle: (title: string, unsaved: boolean) => void;
}

const NO_REWRITING =
  "このブラウザーでは、保存するたびにファイルがダウンロードされます。EdgeかChromeでは、同じファイルに上書きできます。";
const CANNOT_OPEN = "ブラウザーからはファイルを開けません。書き出したフォルダーから開いてください。";
const NO_STORE = "編集中の内容をこのPCに控えられません。こまめに保存してください。";

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The app in a browser, without any server: files by the browser's own dialogs, drafts in its storage. */
export function createBrowserHost({ files, store, now, justPressed, showTitle }: BrowserParts): Host {
  let open: OpenFile | undefined;
  let storeFails = false;

  /** The rest of the app works without the store; that it is missing is said in `limits`. */
  const fromStore = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    try {
      const result = await work;
      storeFails = false;
      return result;
    } catch {
      storeFails = true;
      return otherwise;
    }
  };

  const remember = (handle: FileHandle | undefined, project: Project) =>
    handle &&
    fromStore(rememberRecent(store, handle, projectSubject(project), now().toISOString()), undefined);

  const openBytes = async ({ name, bytes, handle }: ReadFile): Promise<OpenedFile> => {
    const result = parseProjectFile(bytes);
    if (!result.ok) return { ok: false, name, failure: result.failure };
    const { project, revision } = result;
    open = {
      projectId: project.id,
      revision,
      name,
      ...(handle ? { handle } : {}),
      hash: hashBytes(bytes),
    };
    await remember(handle, project);
    return { ok: true, name, project, revision };
  };

  const unreadable = (name: string, error: unknown): NotOpened => ({
    ok: false,
    name,
    unreadable: readTrouble(error),
  });

  const tooLarge = (file: File): OpenedFile | undefined =>
    file.size > MAX_FILE_BYTES
      ? { ok: false, name: file.name, failure: { kind: "tooLarge", bytes: file.size, limit: MAX_FILE_BYTES } }
      : undefined;

  const nextRevision = async (project: Project): Promise<number> => {
    const draft = await fromStore(readDraft(store, project.id), undefined);
    const known = open?.projectId === project.id ? open.revision : 0;
    return Math.max(known, draft?.revision ?? 0) + 1;
  };

  const saveTo = async (handle: FileHandle, project: Project, revision: number): Promise<SaveOutcome> => {
    const bytes = serializeProject(project, revision);
    // What cannot be read again must not take the place of a good file.
    if (!parseProjectFile(bytes).ok)
      return {
        kind: "failed",
        reason: "保存する内容に読み戻せない部分があるため、ファイルは変更していません。",
      };
    await writeVerified(handle, bytes);
    open = { projectId: project.id, revision, name: handle.name, handle, hash: hashBytes(bytes) };
    await remember(handle, project);
    return { kind: "saved", name: handle.name, revision };
  };

  const chosenTarget = async (name: string): Promise<FileHandle | "forbidden" | undefined> => {
    try {
      return await files.chooseTarget(name, PROJECT_FILE);
    } catch (error) {
      if (error instanceof DOMException && ["NotAllowedError", "SecurityError"].includes(error.name))
        return "forbidden";
      throw error;
    }
  };

  const save: Host["saveProject"] = async (project, { asNew, suggestedName }) => {
    const own = open?.projectId === project.id ? open : undefined;
    const name = own && !asNew ? own.name : `${suggestedName}${PROJECT_FILE.ending}`;
    const revision = await nextRevision(project);
    const download = (): SaveOutcome => {
      const bytes = serializeProject(project, revision);
      files.download(name, bytes, PROJECT_FILE.mime);
      open = { projectId: project.id, revision, name, hash: hashBytes(bytes) };
      return { kind: "downloaded", name, revision };
    };
    if (!files.rewrites) return download();
    if (own?.handle && !asNew) {
      if (!(await permitted(own.handle, "readwrite"))) throw new DOMException("refused", "NotAllowedError");
      if (hashBytes(await bytesOf(await own.handle.getFile())) !== own.hash)
        return { kind: "changedElsewhere", name: own.name };
      return saveTo(own.handle, project, revision);
    }
    const target = await chosenTarget(name);
    // An administrator may have forbidden the browser to write files: a download is better than no way to save.
    if (target === "forbidden") return download();
    return target ? saveTo(target, project, revision) : { kind: "cancelled" };
  };

  return {
    kind: "browser",

    get limits() {
      const limits = [files.rewrites ? "" : NO_REWRITING, storeFails ? NO_STORE : ""].join("");
      return limits === "" ? undefined : limits;
    },

    openProject: async () => {
      try {
        const chosen = await files.open(PROJECT_FILE);
        return chosen && (await openBytes(chosen));
      } catch (error) {
        return unreadable("選んだファイル", error);
      }
    },

    openDropped: async (file) => {
      try {
        return tooLarge(file) ?? (await openBytes({ name: file.name, bytes: await bytesOf(file) }));
      } catch (error) {
        return unreadable(file.name, error);
      }
    },

    recentFiles: () => fromStore(readRecents(store), []),

    openRecent: async (id) => {
      const handle = await fromStore(recentHandle(store, id), undefined);
      if (!handle) return unreadable("選んだファイル", new DOMException("forgotten", "NotFoundError"));
      try {
        if (!(await permitted(handle, "read"))) throw new DOMException("refused", "NotAllowedError");
        const file = await handle.getFile();
        return tooLarge(file) ?? (await openBytes({ name: file.name, bytes: await bytesOf(file), handle }));
      } catch (error) {
        return unreadable(handle.name, error);
      }
    },

    forgetRecent: (id) => fromStore(store.remove("recents", id), undefined),

    newProject: () => {
      open = undefined;
    },

    saveProject: async (project, options) => {
      try {
        return await save(project, options);
      } catch (error) {
        return { kind: "failed", reason: fileTrouble(error) };
      }
    },

    keepDraft: async (draft) => {
      try {
        await store.put("drafts", draft.project.id, draft);
        storeFails = false;
      } catch (error) {
        storeFails = true;
        throw error;
      }
    },

    keptDrafts: () => fromStore(readDrafts(store), []),
    dropDraft: (projectId) => fromStore(store.remove("drafts", projectId), undefined),
    deliver: (documents, suggestedName) => deliverFiles(files, documents, suggestedName, justPressed()),
    // A page may not open files; what it hands out has no `delivery`.
    openDelivered: async () => ({ kind: "failed", reason: CANNOT_OPEN }),
    showTitle,
  };
}
