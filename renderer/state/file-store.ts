import { createStore } from "zustand/vanilla";
import type { Project } from "../../worksheets/project/model.ts";
import type { FileRights } from "../host/file-guard.ts";
import type { NotOpened } from "../host/host.ts";

/** What stopped the last save or opening; shown until the user has dealt with it. */
export type FileProblem =
  | { readonly kind: "changedElsewhere"; readonly name: string }
  | { readonly kind: "saveFailed"; readonly reason: string }
  /** `recent`: its id in the list of recent files, from which it may be taken. */
  | { readonly kind: "notOpened"; readonly refused: NotOpened; readonly recent?: string };

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
  /** Whether the open project may be saved over its file. */
  readonly rights: FileRights;
  /** What is kept on this computer as a draft. */
  readonly kept: Project | undefined;
  /** The last draft could not be kept. */
  readonly keepFailed: boolean;
  readonly problem: FileProblem | undefined;
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
  rights: WRITABLE,
  kept: undefined,
  keepFailed: false,
  problem: undefined,
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
