import type { Project } from "../worksheets/project/model.ts";
import type { FileRights, KeptDraft, NotOpened } from "../worksheets/project/open-file.ts";

/**
 * What the main process answers about project files. The window's own types (renderer/host) say the same for every
 * host; that these fit them, the Electron host's types check. Every `reason` is a Japanese sentence.
 */

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
