import type { Project } from "./model.ts";
import type { ParseFailure } from "./parse-failure.ts";

// What hosts and screens tell each other about a project's file; no host is meant in particular.

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

/**
 * Why a file was not opened: what is wrong with what it holds (`failure`), why it could not even be read
 * (`unreadable`: sentences in Japanese that say what happened and what can be done), or that its password is needed.
 */
export type NotOpened =
  | {
      readonly ok: false;
      readonly name: string;
      readonly failure: ParseFailure;
      /** Sound states of the same file, newest first, for `readVersion`; absent or empty: none was found. */
      readonly rescue?: readonly Version[];
    }
  | {
      readonly ok: false;
      readonly name: string;
      readonly unreadable: string;
      /** As above: its file has gone, or its password is right and the content is damaged. */
      readonly rescue?: readonly Version[];
    }
  /** `sealed`: an id for `openSealed`. */
  | { readonly ok: false; readonly name: string; readonly sealed: string };

/** A line of the list of kept work. */
export interface KeptWork {
  readonly projectId: string;
  readonly fileName: string | undefined;
  /** ISO 8601 instant of the last edit. */
  readonly at: string;
  /** Municipality and round; undefined behind a password. */
  readonly subject: string | undefined;
}

/** A project kept on this computer while it was edited. */
export interface KeptDraft {
  readonly project: Project;
  readonly revision: number;
  readonly fileName: string | undefined;
  /** ISO 8601 instant of the last edit. */
  readonly at: string;
}
