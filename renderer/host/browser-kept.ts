import type { KeptDraft, KeptWork } from "../../worksheets/project/open-file.ts";
import type { Saving } from "./browser-saving.ts";
import type { BrowserSession } from "./browser-session.ts";
import { DRAFT_CONTEXT, type DraftRow } from "./draft-rows.ts";
import { hashBytes } from "./hash-bytes.ts";
import type { ContinuedWork } from "./host.ts";
import { type ProjectContent, readContent } from "./read-content.ts";
import { bytesOf, permitted } from "./write-file.ts";

const GONE = "この作業の控えは、もうありません。別のタブで続けているか、破棄されています。";

/** What was typed and never reached a file. */
export function createKeptWork(session: BrowserSession, { remember }: Pick<Saving, "remember">) {
  const { drafts, keyring, justPressed } = session;

  /** The file a draft was made on, as it stands; undefined when it cannot be reached or is another project's. */
  const fileOf = async (row: DraftRow, password: string | undefined) => {
    const { handle, projectId } = row;
    try {
      if (!handle || !(await permitted(handle, "read", justPressed()))) return undefined;
      const bytes = await bytesOf(await handle.getFile());
      let content = await readContent(bytes, keyring);
      if (content.kind === "sealed" && password !== undefined) {
        await keyring.unlock(bytes, password);
        content = await readContent(bytes, keyring);
      }
      return content.kind === "read" && content.project.id === projectId
        ? { handle, bytes, content }
        : undefined;
    } catch {
      return undefined;
    }
  };

  /**
   * What the next save may replace: the file as it stands, where the user is shown that it has moved on, and else the
   * content the draft was made on, so that one with the same revision which came from elsewhere is not written over.
   */
  const stateOf = (row: DraftRow, bytes: Uint8Array, content: ProjectContent) => {
    const { fileHash, lineage } = row;
    const hash = hashBytes(bytes);
    const [checksum, ...before] = lineage;
    const known = fileHash === undefined || checksum === undefined || fileHash === hash;
    return known || content.revision !== row.revision
      ? { hash, state: content.state, bytes }
      : { hash: fileHash, state: { checksum, lineage: before }, bytes: undefined };
  };

  const takeUp = async (
    row: DraftRow,
    draft: KeptDraft,
    password: string | undefined,
  ): Promise<ContinuedWork> => {
    const { projectId } = row;
    if (row.content.kind === "sealed") {
      const opened = await keyring.open(row.content.bytes, DRAFT_CONTEXT);
      keyring.protect(projectId, opened.kind === "open" ? opened.sealer : undefined);
    }
    const file = await fileOf(row, password);
    if (!file) {
      await session.become(projectId, undefined, true);
      return { kind: "continued", draft, file: undefined };
    }
    const { handle, bytes, content } = file;
    const { project, revision, sealer } = content;
    if (sealer) keyring.protect(projectId, sealer);
    const { name } = handle;
    await session.become(
      projectId,
      { projectId, revision, name, handle, ...stateOf(row, bytes, content) },
      true,
    );
    await remember(handle, project, sealer !== undefined);
    return { kind: "continued", draft, file: { name, project, revision, rights: await session.rights() } };
  };

  return {
    keepDraft: async (draft: KeptDraft): Promise<void> => {
      const { id } = draft.project;
      if (session.projectId() === undefined) await session.become(id, undefined, true);
      await session.strictly(drafts.keep(draft, session.lastFileOf(id)));
    },

    async keptWork(): Promise<readonly KeptWork[]> {
      const rows = await session.fromStore(drafts.list(), []);
      const others = rows.filter(({ projectId }) => projectId !== session.projectId());
      for (const row of others) drafts.wasShown(row);
      return others.map(({ projectId, fileName, at, content }) => ({
        projectId,
        fileName,
        at,
        subject: content.kind === "project" ? content.subject : undefined,
      }));
    },

    async continueKept(projectId: string, password?: string): Promise<ContinuedWork> {
      const [row] = await session.fromStore(drafts.of(projectId), []);
      if (!row) return { kind: "failed", reason: GONE };
      if (row.content.kind === "sealed" && password === undefined) return { kind: "password" };
      const opened = await drafts.open(row, password);
      return opened.kind === "open" ? takeUp(row, opened.draft, password) : opened;
    },

    dropDraft: (projectId: string): Promise<void> => session.fromStore(drafts.drop(projectId), undefined),
  };
}
