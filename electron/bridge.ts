import type { Project } from "../worksheets/project/model.ts";
import type { ParseFailure } from "../worksheets/project/parse-failure.ts";

/**
 * The whole contract between the window and the main process. Paths stay in the main process: the window can ask to
 * open or save, never to read or write a file of its choice.
 */

export type Opened =
  | { readonly ok: true; readonly name: string; readonly project: Project; readonly revision: number }
  | { readonly ok: false; readonly name: string; readonly failure: ParseFailure }
  /** It could not even be read; `unreadable`: why, and what can be done, in Japanese. */
  | { readonly ok: false; readonly name: string; readonly unreadable: string };

export type SaveOutcome =
  /** `flushed`: the system said that the bytes are on the disk. */
  | {
      readonly kind: "saved";
      readonly name: string;
      readonly revision: number;
      readonly flushed: boolean;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "changedElsewhere"; readonly name: string }
  | { readonly kind: "failed"; readonly reason: string };

export interface SaveOptions {
  readonly asNew: boolean;
  /** Without its ending. */
  readonly suggestedName: string;
}

export interface Recent {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  /** ISO 8601 instant it was last opened or saved. */
  readonly at: string;
}

export interface Draft {
  readonly project: Project;
  readonly revision: number;
  readonly fileName: string | undefined;
  /** ISO 8601 instant of the last edit. */
  readonly at: string;
}

export interface NamedBytes {
  /** A file name with ".docx" or ".pdf", never a path. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DeliverOutcome =
  | {
      readonly kind: "done";
      /** Their names, in the order they were sent. */
      readonly files: readonly string[];
      readonly where: string;
      /** Its id, for `openDelivered`. */
      readonly delivery: string;
    }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly reason: string };

/** What was delivered since the app was started: its folder, or one of its files by the place in `files`. */
export type Delivered =
  | { readonly kind: "folder"; readonly delivery: string }
  | { readonly kind: "file"; readonly delivery: string; readonly index: number };

export type OpenDeliveredOutcome =
  | { readonly kind: "opened" }
  /** `reason`: a Japanese sentence. */
  | { readonly kind: "failed"; readonly reason: string };

/** The user's answer when the window is closed with unsaved edits. */
export type ClosingAnswer = "save" | "discard";

/** The commands of the menu; the window knows what they do. */
export const COMMAND_IDS = [
  "new",
  "open",
  "save",
  "saveAs",
  "undo",
  "redo",
  "search",
  "export",
  "overview",
  "registers",
  "review",
  "saveCopy",
  "maskedCopy",
  "history",
  "merge",
  "password",
  "help",
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** What the window asks of the main process: each channel once, with what is sent and what comes back. */
export interface Requests {
  openProject(): Opened | undefined;
  /** A file that was dropped on the window, by the path the preload script read from it. */
  openPath(path: string): Opened;
  recentFiles(): readonly Recent[];
  /** A recent file, or one the operating system handed over (see Notices.openFile). */
  openRecent(id: string): Opened;
  /** Takes a file off the list of recent ones; the file itself stays. */
  forgetRecent(id: string): void;
  newProject(): void;
  saveProject(project: Project, options: SaveOptions): SaveOutcome;
  keepDraft(draft: Draft): void;
  keptDrafts(): readonly Draft[];
  dropDraft(projectId: string): void;
  deliver(files: readonly NamedBytes[]): DeliverOutcome;
  /** Shows it to the user, in the program the system knows for it. */
  openDelivered(target: Delivered): OpenDeliveredOutcome;
  showTitle(title: string, unsaved: boolean): void;
  /** The window listens: what waited for it is sent now. */
  ready(): void;
  /** `leave`: the edits are saved or given up and the window may close. */
  closingAnswered(leave: boolean): void;
}
export type RequestName = keyof Requests;

/** What the main process tells the window. */
export interface Notices {
  command: CommandId;
  /** Opens a file the operating system handed over, by an id for `openRecent`. */
  openFile: string;
  /** The user closes the window and has answered what becomes of the edits. */
  closing: ClosingAnswer;
}
export type NoticeName = keyof Notices;

/** Why a request was not carried out. */
export type Refusal =
  /** From a frame that is not the app's own. */
  | { readonly kind: "sender" }
  /** What was sent has not the shape the channel takes; `detail` for the log of a developer. */
  | { readonly kind: "arguments"; readonly detail: string }
  /** `reason`: a Japanese sentence. */
  | { readonly kind: "failed"; readonly reason: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

type Asked<Name extends RequestName> = Promise<Answer<ReturnType<Requests[Name]>>>;

/** What the preload script puts on the window as `coLeadDesktop`, and nothing else. */
export interface Bridge {
  openProject(): Asked<"openProject">;
  /** Undefined as its value for a file that is not on this computer's disk, such as one out of a mail. */
  openDropped(file: File): Promise<Answer<Opened | undefined>>;
  recentFiles(): Asked<"recentFiles">;
  openRecent(id: string): Asked<"openRecent">;
  forgetRecent(id: string): Asked<"forgetRecent">;
  newProject(): Asked<"newProject">;
  saveProject(project: Project, options: SaveOptions): Asked<"saveProject">;
  keepDraft(draft: Draft): Asked<"keepDraft">;
  keptDrafts(): Asked<"keptDrafts">;
  dropDraft(projectId: string): Asked<"dropDraft">;
  deliver(files: readonly NamedBytes[]): Asked<"deliver">;
  openDelivered(target: Delivered): Asked<"openDelivered">;
  showTitle(title: string, unsaved: boolean): Asked<"showTitle">;
  /** Begins to listen; what was waiting is told at once. The returned function ends it. */
  listen(listeners: BridgeListeners): () => void;
}

export interface BridgeListeners {
  command(id: CommandId): void;
  openFile(id: string): void;
  /** Resolves to whether the window may close. */
  closing(answer: ClosingAnswer): Promise<boolean>;
}

/** The name of the bridge on the window. */
export const BRIDGE = "coLeadDesktop";

/** The IPC channel of a request or a notice. */
export function channelOf(name: RequestName | NoticeName): string {
  return `co-lead:${name}`;
}
