import { randomUUID } from "node:crypto";
import { realpath } from "node:fs/promises";
import { basename, extname } from "node:path";
import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { projectSubject } from "../../worksheets/project/project-subject.ts";
import type { Opened, SaveOptions, SaveOutcome } from "../bridge.ts";
import { contentOf } from "./content-of.ts";
import type { Drafts } from "./drafts.ts";
import { writeTrouble } from "./file-trouble.ts";
import { readProjectFile } from "./read-project.ts";
import type { Recents } from "./recents.ts";
import { saveProjectFile } from "./save-project.ts";

export const PROJECT_ENDING = ".colead";

const FORGOTTEN =
  "このファイルは、最近使ったファイルの一覧にもうありません。「ファイルを開く」で選び直してください。";

/** What the user is asked about project files. */
export interface ProjectDialogs {
  chooseProject(): Promise<string | undefined>;
  /** `name` with its ending. */
  chooseTarget(name: string): Promise<string | undefined>;
}

interface ProjectFilesParts {
  readonly dialogs: ProjectDialogs;
  readonly drafts: Drafts;
  readonly recents: Recents;
  /** A file was opened or saved: for the operating system's own list. */
  readonly onUsed: (path: string) => void;
}

/** The file the project on the screen came from. */
interface OpenFile {
  readonly projectId: string;
  readonly path: string;
  readonly revision: number;
  /** SHA-256 of the file as last read or written here. */
  readonly hash: string;
}

interface Target {
  readonly path: string;
  readonly expected: string;
}

/** Opens and saves the one project of the window. Paths stay in here; every method resolves. */
export function createProjectFiles({ dialogs, drafts, recents, onUsed }: ProjectFilesParts) {
  let open: OpenFile | undefined;
  const handedOver = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();

  const remember = async (path: string, project: Project) => {
    onUsed(path);
    // The list of recent files is a convenience: that it cannot be written must not spoil a save.
    await recents.remember(path, projectSubject(project)).catch(() => undefined);
  };

  const openPath = async (chosen: string): Promise<Opened> => {
    const read = await readProjectFile(chosen);
    switch (read.kind) {
      case "read": {
        const { project, revision, path, hash } = read;
        open = { projectId: project.id, path, revision, hash };
        await remember(path, project);
        return { ok: true, name: basename(path), project, revision };
      }
      case "refused":
        return { ok: false, name: basename(chosen), failure: read.failure };
      case "unreadable":
        return { ok: false, name: basename(chosen), unreadable: read.reason };
      default:
        return assertNever(read);
    }
  };

  const nextRevision = async ({ id }: Project): Promise<number> => {
    const draft = await drafts.of(id);
    const known = open?.projectId === id ? open.revision : 0;
    return Math.max(known, draft?.revision ?? 0) + 1;
  };

  /** Where a save goes; undefined when the user cancels. */
  const targetOf = async (
    { id }: Project,
    { asNew, suggestedName }: SaveOptions,
  ): Promise<Target | undefined> => {
    const own = open?.projectId === id ? open : undefined;
    if (own && !asNew) return { path: own.path, expected: own.hash };
    const name = own ? basename(own.path) : `${suggestedName}${PROJECT_ENDING}`;
    const chosen = await dialogs.chooseTarget(name);
    if (chosen === undefined) return undefined;
    if (extname(chosen).toLowerCase() === PROJECT_ENDING) {
      // A file must not be put in place of a link to one.
      const path = await realpath(chosen).catch(() => chosen);
      return { path, expected: await contentOf(path) };
    }
    // The dialog asked about another name: what stands under this one must not be replaced.
    return { path: `${chosen}${PROJECT_ENDING}`, expected: "absent" };
  };

  const save = async (project: Project, options: SaveOptions): Promise<SaveOutcome> => {
    const target = await targetOf(project, options);
    if (!target) return { kind: "cancelled" };
    const { path } = target;
    const name = basename(path);
    const revision = await nextRevision(project);
    const saved = await saveProjectFile(project, revision, target);
    switch (saved.kind) {
      case "saved":
        open = { projectId: project.id, path, revision, hash: saved.hash };
        await remember(path, project);
        return { kind: "saved", name, revision, flushed: saved.flushed };
      case "changedElsewhere":
        return { kind: "changedElsewhere", name };
      case "missing":
      case "notOwner":
      case "busy":
      case "unknown":
      case "failed":
        return { kind: "failed", reason: saved.reason };
      default:
        return assertNever(saved);
    }
  };

  return {
    /** Undefined when the user cancels. */
    openProject: async (): Promise<Opened | undefined> => {
      const path = await dialogs.chooseProject();
      return path === undefined ? undefined : openPath(path);
    },

    openRecent: async (id: string): Promise<Opened> => {
      const path = handedOver.get(id) ?? (await recents.pathOf(id));
      return path === undefined
        ? { ok: false, name: "選んだファイル", unreadable: FORGOTTEN }
        : openPath(path);
    },

    /** A file dropped on the window. */
    openDropped: openPath,

    /** Takes a path from the operating system; returns the id by which the window opens it. */
    handOver: (path: string): string => {
      const id = randomUUID();
      handedOver.set(id, path);
      return id;
    },

    newProject: () => {
      open = undefined;
    },

    /** One at a time: a second save starts from what the first has written. */
    saveProject: (project: Project, options: SaveOptions): Promise<SaveOutcome> => {
      const work = () =>
        save(project, options).catch(
          (error: unknown): SaveOutcome => ({ kind: "failed", reason: writeTrouble(error) }),
        );
      const done = last.then(work);
      last = done;
      return done;
    },
  };
}

export type ProjectFiles = ReturnType<typeof createProjectFiles>;
