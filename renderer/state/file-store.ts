import { createStore } from "zustand/vanilla";
import type { Project } from "../../worksheets/project/model.ts";
import type { FileRights, FileStanding, KeptDraft, NotOpened } from "../../worksheets/project/open-file.ts";

/** What stopped the last save or opening; shown until the user has dealt with it. */
export type FileProblem =
  | { readonly kind: "changedElsewhere"; readonly name: string }
  /** It was moved or removed. */
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "saveFailed"; readonly reason: string }
  /** `recent`: its id in the list of recent files, from which it may be taken. */
  | { readonly kind: "notOpened"; readonly refused: NotOpened; readonly recent?: string };

/** Work that was kept on this computer and has come up again; what becomes of it is the user's to say. */
export type Recovery =
  /**
   * It differs from its file, which is open. `movedOn`: the file was saved by somebody else after the work had begun.
   * `compare`: the user has asked for the differences.
   */
  | {
      readonly kind: "found";
      readonly name: string;
      readonly filed: Project;
      readonly draft: KeptDraft;
      readonly movedOn: boolean;
      readonly compare: boolean;
    }
  /** It is open, without its file: that cannot be reached. */
  | { readonly kind: "fileAway"; readonly name: string };

/** Why the last save over the open file came to nothing, while nothing is asked; it is tried again in the background. */
export type SaveTrouble =
  /** Another program has it open. */
  { readonly kind: "busy" } | { readonly kind: "failed"; readonly reason: string };

/** The user's answer when another project is about to take the place of one with unsaved edits. */
export type LeaveAnswer = "save" | "discard" | "cancel";

export interface FileState {
  /** The open project's file name; undefined while it has none. */
  readonly name: string | undefined;
  /** ISO 8601 instant of the last save. */
  readonly savedAt: string | undefined;
  /** The last save was a download: whether it reached the disk is not known. */
  readonly downloaded: boolean;
  /** The disk did not confirm that it has the last save, as some network drives cannot. */
  readonly unconfirmed: boolean;
  readonly saving: boolean;
  /** The save under way has had no answer for some seconds. */
  readonly slow: boolean;
  readonly trouble: SaveTrouble | undefined;
  /** How the file on the disk stands against what was last read or written here. */
  readonly standing: FileStanding;
  /** The user has put the notice of a changed file away. */
  readonly standingSeen: boolean;
  /** The file has a password. */
  readonly sealed: boolean;
  /** Whether the open project may be saved over its file. */
  readonly rights: FileRights;
  /** How often somebody tried to edit what can only be read; the banner that says why then takes the focus. */
  readonly refusals: number;
  /** What is kept on this computer as a draft. */
  readonly kept: Project | undefined;
  /** The last draft could not be kept. */
  readonly keepFailed: boolean;
  readonly problem: FileProblem | undefined;
  readonly recovery: Recovery | undefined;
  /** What to offer as a name for a project without a file, without ending; undefined: what it is about. */
  readonly suggestedName: string | undefined;
  /** The user has left the unsaved edits behind, though they are still on the screen: nothing may save them. */
  readonly givenUp: boolean;
  /** Ids taken off the list of recent files while it is shown. */
  readonly forgotten: readonly string[];
  /** Asks before unsaved edits are left; undefined while nothing is asked. */
  readonly leaving: { readonly answer: (answer: LeaveAnswer) => void } | undefined;
}

export const WRITABLE: FileRights = { kind: "write" };

export const NO_FILE: FileState = {
  name: undefined,
  savedAt: undefined,
  downloaded: false,
  unconfirmed: false,
  saving: false,
  slow: false,
  trouble: undefined,
  standing: "none",
  standingSeen: false,
  sealed: false,
  rights: WRITABLE,
  refusals: 0,
  kept: undefined,
  keepFailed: false,
  problem: undefined,
  recovery: undefined,
  suggestedName: undefined,
  givenUp: false,
  forgotten: [],
  leaving: undefined,
};

/** The open project's file: its name, how safe the edits are, and what is being asked about it. */
export function createFileStore() {
  return createStore<FileState>(() => NO_FILE);
}

export type FileStore = ReturnType<typeof createFileStore>;

/** Asks whether unsaved edits are saved first; resolves to the answer. */
export function askBeforeLeaving(file: FileStore): Promise<LeaveAnswer> {
  return new Promise((resolve) => {
    file.setState({
      leaving: {
        answer: (answer) => {
          file.setState({ leaving: undefined });
          resolve(answer);
        },
      },
    });
  });
}
