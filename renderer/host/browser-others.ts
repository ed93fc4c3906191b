import type { SavedState } from "../../worksheets/project/lineage.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { FileStanding, OtherProject } from "../../worksheets/project/open-file.ts";
import type { Sealer } from "../../worksheets/project/sealed/sealer.ts";
import { unreadable } from "./browser-opening.ts";
import type { BrowserSession, OpenFile } from "./browser-session.ts";
import { PROJECT_FILE, type ReadFile } from "./file-access.ts";
import { hashBytes } from "./hash-bytes.ts";
import { type ProjectContent, readContent, sealInWords } from "./read-content.ts";
import { createWaiting } from "./waiting.ts";
import { bytesOf, permitted } from "./write-file.ts";

/** What the open file was found to hold. */
interface Seen {
  readonly hash: string;
  readonly bytes: Uint8Array;
  readonly content: ProjectContent | undefined;
}

interface Other {
  readonly file: ReadFile;
  /** It is what the open file holds now, not another file. */
  readonly isOpenFile: boolean;
}

const NO_FILE = "開いているプロジェクトには、読み直せるファイルがありません。";

/** Looking at other contents of the open project: what its file holds now, and other files. */
export function createOthers(session: BrowserSession) {
  const { files, keyring, versions } = session;
  const waiting = createWaiting<Other>();
  let seen: Seen | undefined;

  const baseOf = async (mine: OpenFile | undefined, theirs: ProjectContent): Promise<Project | undefined> => {
    if (!mine || mine.projectId !== theirs.project.id) return undefined;
    await keepOwn(mine);
    const shared = await session.fromStore(
      versions.sharedBase(mine.projectId, mine.state, theirs.state),
      undefined,
    );
    return shared?.project;
  };

  /** What was last read or written here may be what both come from. */
  const keepOwn = async (mine: OpenFile): Promise<void> => {
    if (mine.bytes) await session.keepVersion(mine.bytes, mine, session.now(), mine.revision);
  };

  const told = async ({ file, isOpenFile }: Other): Promise<OtherProject> => {
    const { name, bytes } = file;
    const content = await readContent(bytes, keyring);
    if (isOpenFile)
      seen = { hash: hashBytes(bytes), bytes, content: content.kind === "read" ? content : undefined };
    switch (content.kind) {
      case "read": {
        const { project, revision } = content;
        return { kind: "read", name, project, revision, base: await baseOf(session.open(), content) };
      }
      case "sealed":
        return { kind: "sealed", name, id: waiting.add({ file, isOpenFile }) };
      case "refused":
        return { kind: "notOpened", refused: { ok: false, name, failure: content.failure } };
      case "sealBroken":
        return { kind: "notOpened", refused: { ok: false, name, unreadable: content.reason } };
    }
  };

  const present = async (file: OpenFile): Promise<ReadFile | undefined> =>
    file.handle && { name: file.name, bytes: await bytesOf(await file.handle.getFile()) };

  /** From now on the file's password is the one its present content has. */
  const adopt = async (projectId: string, sealer: Sealer | undefined): Promise<void> => {
    if (!sealer || sealer === keyring.of(projectId)) return;
    keyring.protect(projectId, sealer);
    await session.fromStore(session.drafts.reseal(projectId), undefined);
    await session.fromStore(versions.reseal(projectId), undefined);
  };

  return {
    async fileStanding(): Promise<FileStanding> {
      const open = session.open();
      if (!open?.handle) return "none";
      try {
        if (!(await permitted(open.handle, "read", false))) return "unreachable";
        const file = await present(open);
        return file && hashBytes(file.bytes) === open.hash ? "same" : "changed";
      } catch (error) {
        return error instanceof DOMException && error.name === "NotFoundError" ? "missing" : "unreachable";
      }
    },

    async readFile(): Promise<OtherProject> {
      const open = session.open();
      seen = undefined;
      try {
        const file = open && (await present(open));
        if (file) return await told({ file, isOpenFile: true });
        const name = open?.name ?? "開いているプロジェクト";
        return { kind: "notOpened", refused: { ok: false, name, unreadable: NO_FILE } };
      } catch (error) {
        return { kind: "notOpened", refused: unreadable(open?.name ?? "", error) };
      }
    },

    acceptFile: (): Promise<boolean> =>
      session.inTurn(async () => {
        const open = session.open();
        try {
          const file = open && (await present(open));
          if (!file || !seen || hashBytes(file.bytes) !== seen.hash) return false;
          const { content, hash } = seen;
          const isCopy = content?.project.id === open.projectId;
          if (isCopy) await adopt(open.projectId, content.sealer);
          const merged: SavedState | undefined = isCopy ? content.state : undefined;
          const revision = Math.max(open.revision, isCopy ? content.revision : 0);
          await session.become(open.projectId, { ...open, hash, revision, ...(merged ? { merged } : {}) });
          return true;
        } catch {
          return false;
        }
      }),

    async chooseOther(): Promise<OtherProject | undefined> {
      try {
        const file = await files.open(PROJECT_FILE);
        return file && (await told({ file, isOpenFile: false }));
      } catch (error) {
        return { kind: "notOpened", refused: unreadable("選んだファイル", error) };
      }
    },

    async unsealOther(id: string, password: string): Promise<OtherProject | undefined> {
      const other = waiting.get(id);
      if (!other) return undefined;
      const opened = await keyring.unlock(other.file.bytes, password);
      if (opened.kind === "wrongPassword") return undefined;
      if (opened.kind === "open") return told(other);
      const failure = opened.kind === "refused" ? opened.refusal : opened;
      const { name } = other.file;
      return { kind: "notOpened", refused: { ok: false, name, unreadable: sealInWords(failure) } };
    },
  };
}
