import type { Version, VersionContent } from "../../worksheets/project/open-file.ts";
import type { BrowserSession } from "./browser-session.ts";
import { type ProjectContent, readContent } from "./read-content.ts";
import { bytesOf } from "./write-file.ts";

const FILE = "file";
const KEPT = "kept ";

const GONE = "この版は、もうありません。版の一覧を開き直してください。";
const NOT_SOUND = "この版は壊れているか、パスワードが違うため、読めません。ほかの版を選んでください。";

/** Earlier and other states of the open project: its file, what is kept of it, and what was saved before. */
export function createVersionList(session: BrowserSession) {
  const { versions, drafts, keyring } = session;

  /** What the file holds now, when that is what is known here. */
  const fileVersion = async (): Promise<Version | undefined> => {
    const open = session.open();
    if (!open?.handle) return undefined;
    try {
      const { lastModified } = await open.handle.getFile();
      return { id: FILE, kind: "file", at: new Date(lastModified).toISOString(), revision: open.revision };
    } catch {
      return undefined;
    }
  };

  const bytesFor = async (id: string): Promise<Uint8Array | undefined> => {
    if (id !== FILE) return session.fromStore(versions.bytes(id), undefined);
    const file = await session.open()?.handle?.getFile();
    return file && bytesOf(file);
  };

  /** What somebody goes on with from a version of a refused file keeps the password it had. */
  const stayProtected = ({ project, sealer }: ProjectContent): void => {
    if (sealer && project.id !== session.projectId()) keyring.protect(project.id, sealer);
  };

  const readKept = async (key: string): Promise<VersionContent> => {
    const rows = await session.fromStore(drafts.of(session.projectId() ?? ""), []);
    const row = rows.find((one) => one.key === key);
    if (!row) return { kind: "unreadable", reason: GONE };
    const opened = await drafts.open(row);
    if (opened.kind !== "open") return { kind: "unreadable", reason: NOT_SOUND };
    return { kind: "read", project: opened.draft.project, revision: row.revision };
  };

  return {
    async versions(): Promise<readonly Version[]> {
      const projectId = session.projectId();
      if (projectId === undefined) return [];
      const file = await fileVersion();
      const known = session.open()?.hash;
      const backups = await session.fromStore(versions.of(projectId), []);
      const kept = await session.fromStore(drafts.of(projectId), []);
      return [
        ...(file ? [file] : []),
        ...kept
          .filter((row) => !drafts.isOwn(row))
          .map(({ key, at, revision }): Version => ({ id: `${KEPT}${key}`, kind: "kept", at, revision })),
        ...backups
          .filter(({ hash }) => file === undefined || hash !== known)
          .map(({ id, at, revision }): Version => ({ id, kind: "backup", at, revision })),
      ];
    },

    async readVersion(id: string): Promise<VersionContent> {
      if (id.startsWith(KEPT)) return readKept(id.slice(KEPT.length));
      try {
        const bytes = await bytesFor(id);
        if (!bytes) return { kind: "unreadable", reason: GONE };
        const content = await readContent(bytes, keyring);
        if (content.kind === "read") stayProtected(content);
        return content.kind === "read"
          ? { kind: "read", project: content.project, revision: content.revision }
          : { kind: "unreadable", reason: NOT_SOUND };
      } catch {
        return { kind: "unreadable", reason: GONE };
      }
    },
  };
}
