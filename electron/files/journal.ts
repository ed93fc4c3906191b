import { join } from "node:path";
import { applyDelta } from "../../worksheets/project/apply-delta.ts";
import { deltaBetween } from "../../worksheets/project/delta-between.ts";
import { FORMAT_VERSION } from "../../worksheets/project/file-format.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { projectDeltaSchema } from "../../worksheets/project/project-delta.ts";
import { validateChange } from "../../worksheets/project/validate-change.ts";
import { wellFormedDeep } from "../../worksheets/project/well-formed-deep.ts";
import { errno } from "./errno.ts";
import type { FileSystem } from "./file-system.ts";
import {
  encodeContent,
  JOURNAL_FORMAT,
  JOURNAL_VERSION,
  type JournalChange,
  type JournalHead,
  type JournalLabel,
  type Protect,
  type SavedAs,
} from "./journal-content.ts";
import { createJournalFile, type JournalFile, newJournalName } from "./journal-file.ts";
import type { JournalSession } from "./journal-session.ts";
import { journalTrouble, NOT_REMOVED, UNPROTECTED_LEFT } from "./journal-trouble.ts";

/** When edits weigh more than this, in bytes beyond twice the project itself, a new file begins. */
export const COMPACT_BEYOND = 256 * 1024;

export type JournalOutcome =
  /** On the disk. `flushed`: the system said so; not every file system can. */
  | { readonly kind: "kept"; readonly flushed: boolean }
  /** The delta does not fit: send the whole project. `detail`: for a developer; holds nothing that was typed. */
  | { readonly kind: "misfit"; readonly detail: string }
  /** Nothing on the disk is lost; the next call begins a new file. `reason`: a Japanese sentence. */
  | { readonly kind: "failed"; readonly code: string; readonly reason: string }
  | { readonly kind: "closed" };

/** What of one project is kept on this computer while it is edited. Methods work in turn and never reject. */
export interface Journal {
  /** The project as kept by now, also while the disk refuses to. */
  project(): Project;
  /** An edit. `at`: ISO 8601 instant. */
  append(delta: unknown, at: string): Promise<JournalOutcome>;
  /** `project` is in its file now. Edits made meanwhile stay marked as unsaved. */
  saved(file: SavedAs, project: Project, at: string): Promise<JournalOutcome>;
  /** Begins afresh with a whole project, in a new file. The old one goes when the new one is complete. */
  restart(head: JournalHead, project: Project): Promise<JournalOutcome>;
  /** The password was set, changed or (undefined) removed: begins a new file and removes what the old one left open. */
  protectWith(protect: Protect | undefined): Promise<JournalOutcome>;
  /** `drop`: everything is saved or given up, and nothing stays. */
  close(options: { readonly drop: boolean }): Promise<JournalOutcome>;
}

export interface JournalParts {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly session: JournalSession;
  /** See COMPACT_BEYOND. */
  readonly compactBeyond: number;
  now(): Date;
  /** One piece of work after the other, over all journals. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** A journal without a file yet: `restart` begins it. */
export function createJournal(
  { fs, folder, session, compactBeyond, now, inTurn }: JournalParts,
  start: JournalHead,
  whole: Project,
  protection: Protect | undefined,
): Journal {
  // Lone surrogates cannot be written as UTF-8; they become U+FFFD as in a file.
  let project = wellFormedDeep(whole);
  let head = start;
  let protect = protection;
  let file: JournalFile | undefined;
  /** Names of files of this journal that a later one has taken the place of, or shall. */
  let earlier: readonly string[] = [];
  /** How often the project or where it is saved has changed. */
  let changes = 0;
  let compactAt = 0;
  let closed = false;

  const sealed = async (content: object) => {
    const bytes = encodeContent(content);
    return protect === undefined ? bytes : protect.seal(bytes);
  };

  const leave = async () => {
    if (file === undefined) return;
    const { name, close } = file;
    earlier = [...earlier, name];
    file = undefined;
    // The handle is of no more use, whatever closing it says.
    await close().catch(() => undefined);
  };

  const isRemoved = (name: string): Promise<boolean> =>
    fs.rm(join(folder, name), { force: true }).then(
      () => true,
      () => false,
    );

  /** Whether nothing of them is left. */
  const removeEarlier = async (): Promise<boolean> => {
    const left = await Promise.all(earlier.map(async (name) => ((await isRemoved(name)) ? [] : [name])));
    earlier = left.flat();
    return earlier.length === 0;
  };

  /** A new file with the whole project; only then the old ones go. */
  const begin = async (): Promise<boolean> => {
    const label: JournalLabel = {
      format: JOURNAL_FORMAT,
      version: JOURNAL_VERSION,
      session: session.id,
      computer: session.computer,
      pid: session.pid,
      at: now().toISOString(),
      sealed: protect !== undefined,
      changes,
      supersedes: [...earlier, ...(file ? [file.name] : [])],
    };
    const snapshot = await sealed({ ...head, version: FORMAT_VERSION, project });
    const name = newJournalName(project.id);
    const made = await createJournalFile(fs, folder, name, [encodeContent(label), snapshot]).catch(
      async (error: unknown) => {
        if (!(await isRemoved(name))) earlier = [...earlier, name];
        throw error;
      },
    );
    await leave();
    file = made.file;
    compactAt = made.file.begun * 3 + compactBeyond;
    // One that stays is named in `supersedes`, and tried again.
    await removeEarlier();
    return made.flushed;
  };

  const compact = async ({ size }: JournalFile) => {
    if (size() <= compactAt) return;
    // What was acknowledged stands in the old file, which goes on when there is no room for a new one.
    await begin().catch(() => {
      compactAt += size();
    });
  };

  const write = async (change: JournalChange): Promise<boolean> => {
    if (file === undefined || !(await file.stands())) return begin();
    const flushed = await file.append(await sealed(change));
    if (!(await file.stands())) return begin();
    await compact(file);
    return flushed;
  };

  /** Nothing is added to a file after a failure: what it ends with is not known, and a flush must not be repeated. */
  const outcome = async (work: () => Promise<boolean>): Promise<JournalOutcome> => {
    try {
      return { kind: "kept", flushed: await work() };
    } catch (error) {
      await leave();
      return { kind: "failed", code: errno(error), reason: journalTrouble(error) };
    }
  };

  const whileOpen = (work: () => Promise<JournalOutcome>): Promise<JournalOutcome> =>
    inTurn(async () => (closed ? { kind: "closed" } : work()));

  return {
    project: () => project,

    append: (sent, at) =>
      whileOpen(async () => {
        const parsed = projectDeltaSchema.safeParse(sent);
        if (!parsed.success) return { kind: "misfit", detail: "not a delta" };
        const delta = wellFormedDeep(parsed.data);
        const applied = applyDelta(project, delta);
        if (!applied.ok) return { kind: "misfit", detail: applied.detail };
        const invalid = validateChange(project, applied.project);
        if (invalid) return { kind: "misfit", detail: `invalid: ${invalid.path.join(".")}` };
        project = applied.project;
        head = { ...head, at, unsaved: true };
        changes += 1;
        return outcome(() => write({ at, delta }));
      }),

    saved: (savedAs, savedProject, at) =>
      whileOpen(async () => {
        const unsaved = deltaBetween(wellFormedDeep(savedProject), project).length > 0;
        const { fileName, path, base, revision } = savedAs;
        head = { fileName, path, base, revision, at: unsaved ? head.at : at, unsaved };
        changes += 1;
        return outcome(() => write({ at: head.at, saved: { fileName, path, base, revision, unsaved } }));
      }),

    restart: (newHead, newProject) =>
      whileOpen(async () => {
        head = newHead;
        project = wellFormedDeep(newProject);
        changes += 1;
        return outcome(begin);
      }),

    protectWith: (protection) =>
      whileOpen(async () => {
        protect = protection;
        const begun = await outcome(begin);
        if (begun.kind !== "kept" || (await removeEarlier())) return begun;
        return { kind: "failed", code: "", reason: UNPROTECTED_LEFT };
      }),

    close: ({ drop }) =>
      whileOpen(async () => {
        closed = true;
        await leave();
        if (!drop || (await removeEarlier())) return { kind: "kept", flushed: true };
        return { kind: "failed", code: "", reason: NOT_REMOVED };
      }),
  };
}
