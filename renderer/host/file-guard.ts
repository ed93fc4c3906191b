import type { Project } from "../../worksheets/project/model.ts";
import type { NotOpened } from "./host.ts";

/** Who has a file open, as its owner file says. */
export interface FileOwner {
  /** The name the operating system knows the user by. */
  readonly user: string;
  /** The computer's name. */
  readonly computer: string;
  /** ISO 8601 instant by that computer's clock; for people to read, never compared. */
  readonly since: string;
}

/** Why the open project cannot be saved over its file. */
export type ReadOnlyReason =
  /** Another PC or window has it open. `here`: on this computer. `owner` undefined: its owner file cannot be read. */
  | {
      readonly kind: "inUse";
      readonly owner: FileOwner | undefined;
      readonly here: boolean;
      /** The program that had it open on this computer runs no more, as after a crash. */
      readonly leftBehind?: true;
    }
  /** Somebody took the file over while it was open here. */
  | { readonly kind: "takenOver"; readonly owner: FileOwner | undefined }
  /** The file is marked as read-only. */
  | { readonly kind: "file" }
  /** The folder's rights forbid to make, rename or remove files in it. */
  | { readonly kind: "folder" }
  /** Nothing can be written there: the disk is full or the server does not answer. */
  | { readonly kind: "full" }
  | { readonly kind: "unreachable" };

/** Whether the open project may be saved over its file. */
export type FileRights =
  | { readonly kind: "write" }
  | { readonly kind: "readOnly"; readonly reason: ReadOnlyReason };

/** An earlier or other state of the open (or refused) file. */
export interface Version {
  readonly id: string;
  /**
   * `backup`: a save before this one. `kept`: what was typed and never saved. `unfinished`: a save that was cut short.
   * `file`: what the file holds now.
   */
  readonly kind: "backup" | "kept" | "unfinished" | "file";
  /** ISO 8601 instant. */
  readonly at: string;
  readonly revision: number;
}

export type VersionContent =
  | { readonly kind: "read"; readonly project: Project; readonly revision: number }
  /** `reason`: a Japanese sentence. */
  | { readonly kind: "unreadable"; readonly reason: string };

/** How the open project's file stands against what was last read or written here. */
export type FileStanding = "none" | "same" | "changed" | "missing" | "unreachable";

/** Another state of the same project, to be compared or merged with the one on the screen. */
export type OtherProject =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly project: Project;
      readonly revision: number;
      /** The last state both come from; undefined when it is not known. */
      readonly base: Project | undefined;
    }
  /** It has a password: ask for it and call `unsealOther`. */
  | { readonly kind: "sealed"; readonly name: string; readonly id: string }
  | { readonly kind: "notOpened"; readonly refused: NotOpened };

/** How setting a password ended. */
export type PasswordOutcome =
  /** `saved`: how the project was saved with it; absent: it is to be saved once more, which the host does not tell of. */
  | {
      readonly kind: "done";
      readonly saved?: {
        readonly name: string;
        readonly revision: number;
        /** The browser only offers a download. */
        readonly downloaded?: boolean;
        /** See SaveOutcome. */
        readonly flushed?: boolean;
      };
    }
  /** The user gave no name to a project that had none; nothing has changed. */
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly reason: string };

export type CopyOutcome =
  | { readonly kind: "saved"; readonly name: string }
  /** The browser only offers a download. */
  | { readonly kind: "downloaded"; readonly name: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly reason: string };

/** What a host does so that nothing typed is lost. Every method resolves; a rejection is a bug. */
export interface FileGuard {
  /** Whether the open project may be saved over its file. Changes are told by `onRights`. */
  rights(): Promise<FileRights>;
  /** The returned function ends it. */
  onRights(listener: (rights: FileRights) => void): () => void;
  /** The user's decision to write a file somebody else seems to have open. */
  takeOver(): Promise<FileRights>;

  /** Looks whether somebody changed, moved or removed the open file. */
  fileStanding(): Promise<FileStanding>;
  /** What the open file holds now, read afresh, for comparing; the open project stays what it is. */
  readFile(): Promise<OtherProject>;
  /**
   * From now on the file's present content counts as known: the next save may replace it. Called after it was merged
   * or the user decided for their own. False when it has changed once more since `readFile`.
   */
  acceptFile(): Promise<boolean>;
  /** Asks for another copy of a project, to be merged; undefined when the user cancels. */
  chooseOther(): Promise<OtherProject | undefined>;
  /** The other copy behind a password. Undefined: the password is wrong. */
  unsealOther(id: string, password: string): Promise<OtherProject | undefined>;

  /** The versions there are of the open project, newest first. */
  versions(): Promise<readonly Version[]>;
  /** Also one of a refused file's `rescue`. */
  readVersion(id: string): Promise<VersionContent>;

  /** False where this host has no means to encrypt; then no password can be set and no sealed file opened. */
  readonly passwords: boolean;
  /** Whether the open project's file has a password. */
  hasPassword(): boolean;
  /**
   * Sets, changes or (undefined) removes it, for file, versions and what is kept; saves the project at once, asking
   * for a name where it has none.
   */
  setPassword(project: Project, password: string | undefined): Promise<PasswordOutcome>;

  /**
   * Writes the project to another file, without leaving the open one. `sealed`: with the open project's password,
   * where it has one; a copy made for others has none.
   */
  saveCopy(
    project: Project,
    options: {
      /** Without an ending. */
      readonly suggestedName: string;
      readonly sealed: boolean;
    },
  ): Promise<CopyOutcome>;
}
