import type { ChosenTable } from "../../worksheets/exchange/read/chosen-table.ts";
import type { TableFormat } from "../../worksheets/export/table-files.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { FileRights, KeptDraft, KeptWork, NotOpened } from "../../worksheets/project/open-file.ts";
import type { FileGuard } from "./file-guard.ts";

/** A project file that was opened, or why it was not. */
export type OpenedFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly project: Project;
      readonly revision: number;
      readonly rights: FileRights;
      /** What was typed into this project here and never reached the file. The user decides what becomes of it. */
      readonly kept?: KeptDraft;
    }
  | NotOpened;

/** Kept work that was taken up again. */
export type ContinuedWork =
  | {
      readonly kind: "continued";
      readonly draft: KeptDraft;
      /** Its file as it stands, which is open again; undefined when there is none that can be reached. */
      readonly file:
        | {
            readonly name: string;
            readonly project: Project;
            readonly revision: number;
            readonly rights: FileRights;
          }
        | undefined;
    }
  /** It is protected by a password that is missing or wrong. */
  | { readonly kind: "password" }
  | { readonly kind: "failed"; readonly reason: string };

/** How a save ended. */
export type SaveOutcome =
  | {
      readonly kind: "saved";
      readonly name: string;
      readonly revision: number;
      /** False: the disk did not confirm that it has the bytes. Absent where the host cannot know. */
      readonly flushed?: boolean;
    }
  /** The browser only offers a download: whether it reached the disk is not known. */
  | { readonly kind: "downloaded"; readonly name: string; readonly revision: number }
  | { readonly kind: "cancelled" }
  /** Somebody else changed the file since it was opened; nothing was written. */
  | { readonly kind: "changedElsewhere"; readonly name: string }
  /** The file was moved or removed since; nothing was written. */
  | { readonly kind: "missing"; readonly name: string }
  /** Another program has the file open; nothing was written, and it is worth trying again later. */
  | { readonly kind: "busy"; readonly name: string }
  /** The file may not be written from here (see FileGuard.rights). */
  | { readonly kind: "readOnly"; readonly rights: FileRights }
  | { readonly kind: "failed"; readonly reason: string };

export interface RecentFile {
  readonly id: string;
  readonly name: string;
  /** Municipality and round, as far as known. */
  readonly subject: string;
  /** ISO 8601 instant it was last opened or saved. */
  readonly at: string;
}

/** The formats of documents, which are laid out on pages. */
export type DocumentFormat = "docx" | "pdf";
export type ExportFormat = DocumentFormat | TableFormat;

export interface ExportProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

export type ExportOutcome =
  | {
      readonly kind: "done";
      readonly files: readonly string[];
      readonly where: string;
      /** For `openDelivered`; absent where this host can open none of it. */
      readonly delivery?: string;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly reason: string };

/** What was handed out: its folder, or one of its files by the place in the outcome's `files`. */
export type Delivered =
  | { readonly kind: "folder"; readonly delivery: string }
  | { readonly kind: "file"; readonly delivery: string; readonly index: number };

export type OpenDeliveredOutcome =
  | { readonly kind: "opened" }
  | { readonly kind: "failed"; readonly reason: string };

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What differs between the hosts (Electron, browser, tests). The renderer knows no other way to a file.
 * Every failure comes back as a value with a Japanese sentence; a method that rejects is a bug.
 */
export interface Host extends FileGuard {
  readonly kind: "browser" | "electron" | "test";
  /** What this host cannot promise, in words for the user; undefined when nothing. */
  readonly limits: string | undefined;
  /** Asks for a file and opens it; undefined when the user cancels. */
  openProject(): Promise<OpenedFile | undefined>;
  /** Opens a file that needs a password; "wrongPassword": nothing has changed. */
  openSealed(id: string, password: string): Promise<OpenedFile | "wrongPassword">;
  /** Opens a file dropped onto the window. */
  openDropped(file: File): Promise<OpenedFile>;
  recentFiles(): Promise<readonly RecentFile[]>;
  openRecent(id: string): Promise<OpenedFile>;
  /** Takes a file off the list of recent ones; the file itself stays. */
  forgetRecent(id: string): Promise<void>;
  /** Forgets which file is open: the next save asks for a name. */
  newProject(): void;
  /**
   * Writes the project to its file; asks for one when there is none or `asNew`. `quiet`: nobody is watching (autosave),
   * so nothing may be asked; without a file the outcome is "cancelled".
   */
  saveProject(
    project: Project,
    options: { readonly asNew: boolean; readonly suggestedName: string; readonly quiet?: boolean },
  ): Promise<SaveOutcome>;
  /** Keeps the project on this computer within a second of an edit, apart from its file. */
  keepDraft(draft: KeptDraft): Promise<void>;
  /** Work that was never saved, newest first, the open project's excepted. */
  keptWork(): Promise<readonly KeptWork[]>;
  /** Takes kept work up again, with its file where that can be reached. `password`: for what has one. */
  continueKept(projectId: string, password?: string): Promise<ContinuedWork>;
  /** The draft is saved in its file, or the user gave it up. */
  dropDraft(projectId: string): Promise<void>;
  /** Asks for a file of cells to import from; undefined when the user cancels. */
  chooseTable(): Promise<ChosenTable | undefined>;
  /** Hands finished documents to the user: a chosen folder, or a download. */
  deliver(files: readonly NamedBytes[], suggestedName: string): Promise<ExportOutcome>;
  /** Shows what was handed out in the program that is made for it. */
  openDelivered(target: Delivered): Promise<OpenDeliveredOutcome>;
  /** The window's title, and whether closing it must ask first. */
  showTitle(title: string, unsaved: boolean): void;
}
