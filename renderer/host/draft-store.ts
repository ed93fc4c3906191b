import type { SavedState } from "../../worksheets/project/lineage.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { KeptDraft } from "../../worksheets/project/open-file.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { projectSubject } from "../../worksheets/project/project-subject.ts";
import type { Sealer } from "../../worksheets/project/sealed/sealer.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { DRAFT_CONTEXT, type DraftRow, draftRow, storedDraft } from "./draft-rows.ts";
import type { FileHandle } from "./file-access.ts";
import type { Keyring } from "./keyring.ts";
import type { LocalStore } from "./local-store.ts";
import { sealInWords } from "./read-content.ts";
import type { TabLocks } from "./tab-locks.ts";

/** What a draft remembers of the file it was made on. */
export interface DraftFile {
  readonly handle: FileHandle | undefined;
  readonly hash: string;
  readonly state: SavedState;
}

export type OpenedDraft =
  | { readonly kind: "open"; readonly draft: KeptDraft }
  | { readonly kind: "password" }
  /** `reason`: Japanese sentences. */
  | { readonly kind: "failed"; readonly reason: string };

interface DraftStoreParts {
  readonly store: LocalStore;
  readonly keyring: Keyring;
  readonly locks: TabLocks | undefined;
  /** This tab's name among the tabs of this browser. */
  readonly tab: string;
}

const BROKEN = "控えてあった内容が壊れているため、開けません。控えはこのPCに残してあります。";

const lockOf = (tab: string) => `co-lead-worksheet/tab/${tab}`;

/**
 * Drafts on this computer, one for each project and tab, so that two tabs never write over each other's. Methods
 * reject when the storage does.
 */
export function createDraftStore({ store, keyring, locks, tab }: DraftStoreParts) {
  const shown = new Set<string>();
  let alive: Promise<unknown> | undefined;
  const keyOf = (projectId: string) => `${projectId} ${tab}`;

  const all = async (): Promise<readonly DraftRow[]> => {
    const rows = (await store.all("drafts")).map(draftRow).filter((row) => row !== undefined);
    return rows.sort((a, b) => b.at.localeCompare(a.at));
  };

  /** All but those another tab, which is still open, is keeping. Newest first. */
  const left = async (): Promise<readonly DraftRow[]> => {
    const held = (await locks?.held().catch(() => undefined)) ?? new Set<string>();
    return (await all()).filter(
      (row) => row.tab === undefined || row.tab === tab || !held.has(lockOf(row.tab)),
    );
  };

  const contentOf = async (
    project: Project,
    revision: number,
    lineage: readonly string[],
    sealer: Sealer | undefined,
  ): Promise<DraftRow["content"]> =>
    sealer
      ? {
          kind: "sealed",
          bytes: await sealer.seal(serializeProject(project, revision, lineage), DRAFT_CONTEXT),
        }
      : { kind: "project", project, subject: projectSubject(project) };

  const opened = async (row: DraftRow, password?: string): Promise<OpenedDraft> => {
    const { content, revision, fileName, at } = row;
    if (content.kind === "project")
      return { kind: "open", draft: { project: content.project, revision, fileName, at } };
    const unsealed =
      password === undefined
        ? await keyring.open(content.bytes, DRAFT_CONTEXT)
        : await keyring.unlock(content.bytes, password, DRAFT_CONTEXT);
    if (unsealed.kind === "otherKey" || unsealed.kind === "wrongPassword") return { kind: "password" };
    if (unsealed.kind === "noMemory") return { kind: "failed", reason: sealInWords(unsealed) };
    const parsed = unsealed.kind === "open" ? parseProjectFile(unsealed.bytes) : undefined;
    return parsed?.ok
      ? { kind: "open", draft: { project: parsed.project, revision, fileName, at } }
      : { kind: "failed", reason: BROKEN };
  };

  return {
    async keep({ project, revision, fileName, at }: KeptDraft, file: DraftFile | undefined): Promise<void> {
      // While the lock is held, other tabs know that this draft is no leftover.
      alive ??= locks?.take(lockOf(tab), "ifFree", () => undefined).catch(() => undefined);
      await alive;
      const lineage = file ? [file.state.checksum, ...file.state.lineage].slice(0, 32) : [];
      const key = keyOf(project.id);
      const row: DraftRow = {
        key,
        tab,
        projectId: project.id,
        revision,
        fileName,
        at,
        handle: file?.handle,
        fileHash: file?.hash,
        lineage,
        content: await contentOf(project, revision, lineage, keyring.of(project.id)),
      };
      shown.add(key);
      await store.change([{ table: "drafts", key, row: storedDraft(row) }]);
    },

    /** The newest of each project, newest first. */
    async list(): Promise<readonly DraftRow[]> {
      const newest = new Map<string, DraftRow>();
      for (const row of await left()) if (!newest.has(row.projectId)) newest.set(row.projectId, row);
      return [...newest.values()];
    },

    /** All of one project, newest first. */
    of: async (projectId: string): Promise<readonly DraftRow[]> =>
      (await left()).filter((row) => row.projectId === projectId),

    isOwn: (row: DraftRow): boolean => row.tab === tab,

    /** The user has been told of it, so that what becomes of it is a decision. */
    wasShown(row: DraftRow): void {
      shown.add(row.key);
    },

    /** With the passwords known, or with this one. */
    open: opened,

    /** Removes what this tab keeps of a project, and what it has shown the user. */
    async drop(projectId: string): Promise<void> {
      const keys = (await left()).filter((row) => row.projectId === projectId && shown.has(row.key));
      await store.change(keys.map(({ key }) => ({ table: "drafts", key })));
    },

    remove: ({ key }: DraftRow): Promise<void> => store.change([{ table: "drafts", key }]),

    /** Puts a project's drafts under its password, or from under it; what cannot be opened stays. */
    async reseal(projectId: string, which: "all" | "open" = "all"): Promise<void> {
      const sealer = keyring.of(projectId);
      const rows = (await all()).filter((row) => row.projectId === projectId);
      for (const row of rows.filter(({ content }) => which === "all" || content.kind === "project")) {
        const open = await opened(row);
        if (open.kind !== "open") continue;
        const content = await contentOf(open.draft.project, row.revision, row.lineage, sealer);
        await store.change([{ table: "drafts", key: row.key, row: storedDraft({ ...row, content }) }]);
      }
    },
  };
}

export type DraftStore = ReturnType<typeof createDraftStore>;
