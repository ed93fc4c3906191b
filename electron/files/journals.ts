import { join } from "node:path";
import type { Project } from "../../worksheets/project/model.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import { COMPACT_BEYOND, createJournal, type Journal, type JournalOutcome } from "./journal.ts";
import type { JournalHead, Protect } from "./journal-content.ts";
import { isJournalName, journalKey } from "./journal-file.ts";
import { type JournalSession, thisSession } from "./journal-session.ts";
import { JOURNAL_UNREADABLE, NOT_REMOVED } from "./journal-trouble.ts";
import {
  type Kept,
  type KeptFile,
  type KeptJournal,
  type KeptProject,
  type KeptUnreadable,
  keptDraft,
  keptJournal,
} from "./kept.ts";
import { DRAFT_ENDING } from "./old-draft.ts";

export interface JournalsOptions {
  readonly fs: FileSystem;
  /** A folder of this user on this computer. It need not be there yet. */
  readonly folder: string;
  /** Where version 0.1 kept drafts, which are still read. */
  readonly draftsFolder: string;
  readonly now: () => Date;
  /** Given by tests. */
  readonly session?: JournalSession;
  readonly compactBeyond?: number;
}

export type KeptList =
  /** Newest first. */
  | { readonly ok: true; readonly kept: readonly Kept[] }
  /** The disk does not say what is there. `reason`: a Japanese sentence. */
  | { readonly ok: false; readonly reason: string };

export type Removed = { readonly ok: true } | { readonly ok: false; readonly reason: string };

interface Read extends KeptJournal {
  readonly path: string;
}

/** Of what is no journal, or not to be read. */
const UNKNOWN = { label: undefined, changes: undefined } as const;

/** What of projects is kept on this computer while they are edited. Methods work in turn and never reject. */
export function createJournals({
  fs,
  folder,
  draftsFolder,
  now,
  session = thisSession(),
  compactBeyond = COMPACT_BEYOND,
}: JournalsOptions) {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  const readFile = async (name: string, protect?: Protect): Promise<Read | undefined> => {
    const isDraft = name.endsWith(DRAFT_ENDING);
    const path = join(isDraft ? draftsFolder : folder, name);
    try {
      const [bytes, { mtimeMs }] = [await fs.readFile(path), await fs.stat(path)];
      const file: KeptFile = { name, bytes, writtenAt: mtimeMs };
      if (isDraft) return { kept: keptDraft(file), path, ...UNKNOWN };
      return { path, ...(await keptJournal(file, session, protect)) };
    } catch (error) {
      // Removed since the folder was listed.
      if (errno(error) === "ENOENT") return undefined;
      const at = now().toISOString();
      const reason = JOURNAL_UNREADABLE.disk;
      const kept: Kept = {
        kind: "unreadable",
        id: name,
        inUse: false,
        own: false,
        at,
        bytes: undefined,
        reason,
      };
      return { kept, path, ...UNKNOWN };
    }
  };

  const names = async (of: string, isOurs: (name: string) => boolean): Promise<readonly string[]> => {
    try {
      return (await fs.readdir(of)).filter(isOurs);
    } catch (error) {
      if (errno(error) === "ENOENT") return [];
      throw error;
    }
  };

  /** All files, or those of one project. One at a time: each may take 10 MB. */
  const readAll = async (key = ""): Promise<readonly Read[]> => {
    const found: Read[] = [];
    for (const name of [
      ...(await names(folder, (candidate) => isJournalName(candidate) && candidate.startsWith(key))),
      ...(await names(draftsFolder, (candidate) => isDraftName(candidate) && candidate.startsWith(key))),
    ]) {
      const read = await readFile(name);
      if (read) found.push(read);
    }
    return found;
  };

  const remove = async (files: readonly Read[]): Promise<Removed> => {
    const done = await Promise.allSettled(files.map(({ path }) => fs.rm(path, { force: true })));
    return done.every(({ status }) => status === "fulfilled")
      ? { ok: true }
      : { ok: false, reason: NOT_REMOVED };
  };

  const list = (key?: string): Promise<KeptList> =>
    inTurn(async () => {
      try {
        const found = await readAll(key);
        const replaced = supersededBy(found);
        const left = found.filter(({ kept }) => !replaced.has(kept.id));
        // A crash came between the new file and the end of the old one. One that cannot be removed is left out only.
        await remove(found.filter(({ kept }) => replaced.has(kept.id) && !kept.inUse));
        return { ok: true, kept: left.map(({ kept }) => kept).sort((a, b) => b.at.localeCompare(a.at)) };
      } catch {
        return { ok: false, reason: JOURNAL_UNREADABLE.disk };
      }
    });

  const removing = (work: () => Promise<Removed>): Promise<Removed> =>
    inTurn(() => work().catch(() => ({ ok: false, reason: NOT_REMOVED })));

  return {
    /** Begins to keep a project. The journal can be used whatever the outcome: a failed one begins at the next edit. */
    begin: async (
      head: JournalHead,
      project: Project,
      protect?: Protect,
    ): Promise<{ readonly journal: Journal; readonly outcome: JournalOutcome }> => {
      const journal = createJournal(
        { fs, folder, session, compactBeyond, now, inTurn },
        head,
        project,
        protect,
      );
      return { journal, outcome: await journal.restart(head, project) };
    },

    /** Everything that is kept, drafts of version 0.1 included. Nothing that cannot be read is removed. */
    all: (): Promise<KeptList> => list(),

    /** The same of one project. */
    of: (projectId: string): Promise<KeptList> => list(journalKey(projectId)),

    /** Opens one that needs a password. Undefined: it is gone. */
    unseal: (id: string, protect: Protect): Promise<KeptProject | KeptUnreadable | undefined> =>
      inTurn(async () => {
        const kept = isJournalName(id) ? (await readFile(id, protect))?.kept : undefined;
        return kept?.kind === "sealed" ? undefined : kept;
      }),

    /** Removes everything kept of a project, except what another process writes at this moment. */
    drop: (projectId: string): Promise<Removed> =>
      removing(async () => remove((await readAll(journalKey(projectId))).filter(({ kept }) => !kept.inUse))),

    /** Removes one thing that was found. */
    remove: (id: string): Promise<Removed> =>
      removing(async () => {
        const read = isJournalName(id) || isDraftName(id) ? await readFile(id) : undefined;
        return remove(read ? [read] : []);
      }),
  };
}

export type Journals = ReturnType<typeof createJournals>;

function isDraftName(name: string): boolean {
  return /^[0-9a-f]{32}\.draft$/u.test(name);
}

/**
 * Names of the files a later one has taken the place of. Only while it holds every change they hold: one whose making
 * failed may be there as well, and what was typed after that is in the older file.
 */
function supersededBy(found: readonly Read[]): ReadonlySet<string> {
  return new Set(
    found.flatMap(({ label, changes }) =>
      found
        .filter(
          (old) =>
            label?.supersedes.includes(old.kept.id) &&
            changes !== undefined &&
            old.changes !== undefined &&
            old.changes <= changes,
        )
        .map(({ kept }) => kept.id),
    ),
  );
}
