import type { Project } from "../worksheets/project/model.ts";
import type { ParseFailure } from "../worksheets/project/parse-failure.ts";

/**
 * What the main process answers about project files. The window's own types (renderer/host) say the same for every
 * host; that these fit them, the Electron host's types check. Every `reason` is a Japanese sentence.
 */

/** Who has a file open, as its owner file says. */
export interface FileOwner {
  readonly user: string;
  readonly computer: string;
  /** ISO 8601 instant by that computer's clock. */
  readonly since: string;
}

/** Why the open project cannot be saved over its file. */
export type ReadOnlyReason =
  | {
      readonly kind: "inUse";
      readonly owner: FileOwner | undefined;
      readonly here: boolean;
      readonly leftBehind?: true;
    }
  | { readonly kind: "takenOver"; readonly owner: FileOwner | undefined }
  | { readonly kind: "file" }
  | { readonly kind: "folder" }
  | { readonly kind: "full" }
  | { readonly kind: "unreachable" };

export type FileRights =
  | { readonly kind: "write" }
  | { readonly kind: "readOnly"; readonly reason: ReadOnlyReason };

export interface Version {
  readonly id: string;
  readonly kind: "backup" | "kept" | "unfinished" | "file";
  /** ISO 8601 instant. */
  readonly at: string;
  readonly revision: number;
}

export type VersionContent =
  | { readonly kind: "read"; readonly project: Project; readonly revision: number }
  | { readonly kind: "unreadable"; readonly reason: string };

export type FileStanding = "none" | "same" | "changed" | "missing" | "unreachable";

/** Why a file was not opened. `rescue`: sound states of it, newest first. */
export type NotOpened =
  | {
      readonly ok: false;
      readonly name: string;
      readonly failure: ParseFailure;
      readonly rescue?: readonly Version[];
    }
  | {
      readonly ok: false;
      readonly name: string;
      readonly unreadable: string;
      readonly rescue?: readonly Version[];
    }
  /** `sealed`: an id for `openSealed`. */
  | { readonly ok: false; readonly name: string; readonly sealed: string };

/** Work that was journalled and never saved. */
export interface KeptDraft {
  readonly project: Project;
  readonly revision: number;
  readonly fileName: string | undefined;
  /** ISO 8601 instant of the last edit. */
  readonly at: string;
}

export interface KeptWork {
  /** Of the project, or whatever else names it to `continueKept` and `dropDraft`. */
  readonly projectId: string;
  readonly fileName: string | undefined;
  readonly at: string;
  /** Undefined behind a password. */
  readonly subject: string | undefined;
}

/** A project whose file was found and opened. */
export interface OpenedProject {
  readonly name: string;
  readonly project: Project;
  readonly revision: number;
  readonly rights: FileRights;
}

/** How the main process holds a project it hands out. */
export interface Begun {
  /** The number of this state: the window's edits lead on from it. */
  readonly sequence: number;
  /** Whether it has a password. */
  readonly sealed: boolean;
}

export type Opened = ({ readonly ok: true; readonly kept?: KeptDraft } & OpenedProject & Begun) | NotOpened;

export type Continued =
  | ({
      readonly kind: "continued";
      readonly draft: KeptDraft;
      readonly file: OpenedProject | undefined;
    } & Begun)
  /** Missing or wrong. */
  | { readonly kind: "password" }
  | { readonly kind: "failed"; readonly reason: string };

export type OtherProject =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly project: Project;
      readonly revision: number;
      /** The last state both come from. */
      readonly base: Project | undefined;
    }
  /** `id` for `unsealOther`. */
  | { readonly kind: "sealed"; readonly name: string; readonly id: string }
  | { readonly kind: "notOpened"; readonly refused: NotOpened };

export type SaveOutcome =
  /** `flushed`: the system said that the bytes are on the disk. */
  | { readonly kind: "saved"; readonly name: string; readonly revision: number; readonly flushed: boolean }
  | { readonly kind: "cancelled" }
  | { readonly kind: "changedElsewhere"; readonly name: string }
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "busy"; readonly name: string }
  | { readonly kind: "readOnly"; readonly rights: FileRights }
  | { readonly kind: "failed"; readonly reason: string };

export type Outcome = { readonly kind: "done" } | { readonly kind: "failed"; readonly reason: string };

/** `sealed`: whether the project has a password now, also when something of it failed. */
export type PasswordOutcome = Outcome & { readonly sealed: boolean };

export type CopyOutcome =
  | { readonly kind: "saved"; readonly name: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly reason: string };
