import { basename, join } from "node:path";
import type { SavedState } from "../../worksheets/project/lineage.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { FileRights } from "../../worksheets/project/open-file.ts";
import { projectSubject } from "../../worksheets/project/project-subject.ts";
import { createBackupKeys } from "./backup-keys.ts";
import { createBackups } from "./backups.ts";
import { createEditKeeper } from "./edit-keeper.ts";
import { createFileAccess, type FileAccess } from "./file-access.ts";
import type { FileSystem } from "./file-system.ts";
import type { JournalHead, SavedAs } from "./journal-content.ts";
import type { JournalSession } from "./journal-session.ts";
import { createJournals } from "./journals.ts";
import { createLanes } from "./lanes.ts";
import type { OwnershipOptions } from "./owner-file.ts";
import type { Protection } from "./protection.ts";
import type { Recents } from "./recents.ts";
import { createVersions } from "./versions.ts";
import { createWaiting } from "./waiting.ts";
import type { KnownStat } from "./watch-target.ts";
import { within } from "./within.ts";

export const PROJECT_ENDING = ".colead";

/** How long the file before is waited for when another is opened or the app ends, in milliseconds. */
const LEAVE_WITHIN = 3000;
/** Projects whose password is remembered after they were left: an edit may come late. */
const MOST_LEFT = 8;

/** What the user is asked about project files. */
export interface ProjectDialogs {
  chooseProject(): Promise<string | undefined>;
  /** `name` with its ending. */
  chooseTarget(name: string): Promise<string | undefined>;
}

export interface SessionParts {
  readonly fs: FileSystem;
  /** Where journals and backups are kept: on this computer, for this user. */
  readonly userFolder: string;
  readonly dialogs: ProjectDialogs;
  readonly recents: Recents;
  readonly self: OwnershipOptions["self"];
  /** A file was opened or saved: for the operating system's own list. */
  readonly onUsed: (path: string) => void;
  readonly onRights: (rights: FileRights) => void;
  readonly now: () => Date;
  /** Given by tests, in milliseconds. */
  readonly heartbeatEvery?: number;
  readonly probeWithin?: number;
  readonly saveWithin?: number;
  readonly leaveWithin?: number;
  readonly journalSession?: JournalSession;
}

/** The open project's file. */
export interface OpenFile {
  /** Links followed. */
  readonly path: string;
  readonly access: FileAccess;
  /** SHA-256 of what stands there as far as known here. */
  hash: string;
  /** That of a save whose end the disk did not tell: it may stand there as well. */
  maybe: string | undefined;
  /** Of the project that is known to stand there; undefined when only the hash is known. */
  state: SavedState | undefined;
  /** Of another copy that was merged in since. */
  merged: SavedState | undefined;
  stat: KnownStat | undefined;
}

/** The project on the screen. */
export interface CurrentProject {
  readonly projectId: string;
  /** The highest that is known of it. */
  revision: number;
  protection: Protection | undefined;
  /** What was last read from or written to the file. */
  base: Project | undefined;
  file: OpenFile | undefined;
  /** Where kept work was saved whose file cannot be reached: said by its journal, so that it is found again later. */
  readonly origin?: SavedAs;
  /** The id of the kept work the user was shown with it. */
  offered?: string;
}

/** A file that waits for its password. `path` undefined: it lies on no disk. */
export interface SealedFile {
  readonly name: string;
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
  readonly hash: string;
}

export type SessionContext = ReturnType<typeof createSessionContext>;

/** What the parts of a session share. */
export function createSessionContext(parts: SessionParts) {
  const { fs, userFolder, recents, self, onUsed, onRights, now } = parts;
  const disk = createLanes(fs);
  const backups = createBackups({ fs, folder: join(userFolder, "backups"), now });
  const journals = createJournals({
    fs,
    folder: join(userFolder, "journal"),
    draftsFolder: join(userFolder, "drafts"),
    now,
    ...(parts.journalSession ? { session: parts.journalSession } : {}),
  });
  const keys = createBackupKeys(userFolder, fs);
  const keeper = createEditKeeper(journals);
  const left = new Map<string, Protection | undefined>();
  const mayBeLate = new Map<string, SavedAs>();
  let current: CurrentProject | undefined;
  let saving: Promise<unknown> = Promise.resolve();

  const rememberProtection = (projectId: string, protection: Protection | undefined) => {
    left.delete(projectId);
    left.set(projectId, protection);
    const [oldest] = left.keys();
    if (left.size > MOST_LEFT && oldest !== undefined) left.delete(oldest);
  };

  return {
    ...parts,
    disk,
    backups,
    journals,
    keys,
    keeper,
    versions: createVersions({ disk, backups, journals }),
    sealed: createWaiting<SealedFile>(),
    current: () => current,
    become: (next: CurrentProject): void => {
      current = next;
    },

    /** One save at a time; opening waits for it. */
    inSavingTurn: <T>(work: () => Promise<T>): Promise<T> => {
      const done = saving.then(work);
      saving = done.catch(() => undefined);
      return done;
    },

    /** Gives up the file, whose owner file goes, and ends the journal, which stays if it holds anything. */
    leave: async (): Promise<void> => {
      const leaving = current;
      current = undefined;
      if (!leaving) return;
      rememberProtection(leaving.projectId, leaving.protection);
      mayBeLate.set(leaving.projectId, savedAs(leaving));
      const journal = keeper.leave();
      const file = saving.then(() => leaving.file?.access.close());
      // On a share that hangs it is done whenever that answers.
      await within(
        parts.leaveWithin ?? LEAVE_WITHIN,
        Promise.all([journal, file]).catch(() => undefined),
      );
    },

    /** What protects a project of this id that was open here before. */
    protectionOf: (projectId: string): Protection | undefined => left.get(projectId),
    rememberProtection,
    wasLeft: (projectId: string): boolean => mayBeLate.has(projectId),
    /** Where a project was saved that was left, when an edit of it may have been on its way; told once. */
    takeLate: (projectId: string): SavedAs | undefined => {
      const file = mayBeLate.get(projectId);
      mayBeLate.delete(projectId);
      return file;
    },

    accessTo: (path: string): FileAccess =>
      createFileAccess({
        fs: disk(path),
        path,
        self,
        // Rights of a file that is only about to become the open one are told by the answer.
        onRights: (rights) => {
          if (current?.file?.path === path) onRights(rights);
        },
        ...(parts.heartbeatEvery === undefined ? {} : { every: parts.heartbeatEvery }),
        ...(parts.probeWithin === undefined ? {} : { probeWithin: parts.probeWithin }),
      }),

    /** Lists a file among the recent ones. What it is about is left out when it has a password. */
    remember: async (path: string, project: Project, protection: Protection | undefined): Promise<void> => {
      onUsed(path);
      // Conveniences: that they cannot be written must not spoil opening or saving.
      await recents.remember(path, protection ? "" : projectSubject(project)).catch(() => undefined);
      await keys.remember(path, project.id);
    },
  };
}

/** What a journal says of the project's file. */
export function savedAs({ file, origin, revision }: CurrentProject): SavedAs {
  if (file) return { fileName: nameOf(file.path), path: file.path, base: file.hash, revision };
  return { fileName: origin?.fileName, path: origin?.path, base: origin?.base, revision };
}

export function headOf(current: CurrentProject, at: string): JournalHead {
  return { ...savedAs(current), at, unsaved: true };
}

/** A file's name as it is shown and stored: macOS and some servers take it apart. */
export function nameOf(path: string): string {
  return basename(path).normalize("NFC");
}
