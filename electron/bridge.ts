import type { ChosenTable } from "../worksheets/exchange/read/chosen-table.ts";
import type { Project } from "../worksheets/project/model.ts";
import type {
  FileRights,
  FileStanding,
  KeptWork,
  OtherProject,
  Version,
  VersionContent,
} from "../worksheets/project/open-file.ts";
import type { ProjectUpdate } from "../worksheets/project/project-update.ts";
import type { Continued, CopyOutcome, Opened, PasswordOutcome, SaveOutcome } from "./file-answers.ts";

export type { Begun, Opened } from "./file-answers.ts";

/**
 * The whole contract between the window and the main process. Paths stay in the main process: the window can ask to
 * open or save, never to read or write a file of its choice.
 */

/** The project of the window, told by what has changed: a save of 10 MB must not be copied in the window's thread. */
export interface ToldProject {
  /** The number of the state that is meant. */
  readonly sequence: number;
  /** What leads to it; absent when the main process has it. */
  readonly update?: ProjectUpdate | undefined;
}

/** The main process does not have what was told: the whole project has to be sent. */
export interface Resync {
  readonly kind: "resync";
}

export interface KeptEdits {
  /** Of the project the edits led on from, as far as the window knows. */
  readonly revision: number;
  /** ISO 8601 instant of the last edit. */
  readonly at: string;
}

export type EditsAnswer =
  /** On this computer's disk. */
  | { readonly kind: "kept" }
  | Resync
  /** `reason`: a Japanese sentence. */
  | { readonly kind: "failed"; readonly reason: string };

export interface SaveOptions {
  readonly asNew: boolean;
  /** Without its ending. */
  readonly suggestedName: string;
  /** Nothing may be asked. */
  readonly quiet?: boolean | undefined;
}

export interface CopyOptions {
  /** Without its ending. */
  readonly suggestedName: string;
  /** With the open project's password, where it has one. */
  readonly sealed: boolean;
}

export interface Recent {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  /** ISO 8601 instant it was last opened or saved. */
  readonly at: string;
}

export interface NamedBytes {
  /** A file name with one of DOCUMENT_ENDINGS, never a path. */
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
  /** A dropped file that lies on no disk, such as one out of a mail. */
  openBytes(name: string, bytes: Uint8Array): Opened;
  /** One that needs a password, by the id it was refused with. */
  openSealed(id: string, password: string): Opened | "wrongPassword";
  recentFiles(): readonly Recent[];
  /** A recent file, or one the operating system handed over (see Notices.openFile). */
  openRecent(id: string): Opened;
  /** Takes a file off the list of recent ones; the file itself stays. */
  forgetRecent(id: string): void;
  newProject(): void;
  saveProject(told: ToldProject, options: SaveOptions): SaveOutcome | Resync;
  keepEdits(told: ToldProject, edits: KeptEdits): EditsAnswer;
  keptWork(): readonly KeptWork[];
  continueKept(projectId: string, password?: string | undefined): Continued;
  dropDraft(projectId: string): void;
  rights(): FileRights;
  takeOver(): FileRights;
  fileStanding(): FileStanding;
  readFile(): OtherProject;
  acceptFile(): boolean;
  chooseOther(): OtherProject | undefined;
  unsealOther(id: string, password: string): OtherProject | undefined;
  /** Asks for a file of cells to import from. */
  chooseTable(): ChosenTable | undefined;
  versions(): readonly Version[];
  readVersion(id: string): VersionContent;
  /** Undefined: removes it. */
  setPassword(told: ToldProject, password: string | undefined): PasswordOutcome | Resync;
  /** The whole project: it need not be the one on the screen. */
  saveCopy(project: Project, options: CopyOptions): CopyOutcome;
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
  /** Whether the open file may be written has changed. */
  rights: FileRights;
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

/** Requests the window asks for under their own name. */
export const ASKED_BY_NAME = [
  "openProject",
  "openBytes",
  "openSealed",
  "recentFiles",
  "openRecent",
  "forgetRecent",
  "newProject",
  "saveProject",
  "keepEdits",
  "keptWork",
  "continueKept",
  "dropDraft",
  "rights",
  "takeOver",
  "fileStanding",
  "readFile",
  "acceptFile",
  "chooseOther",
  "unsealOther",
  "chooseTable",
  "versions",
  "readVersion",
  "setPassword",
  "saveCopy",
  "deliver",
  "openDelivered",
  "showTitle",
] as const satisfies readonly RequestName[];
type AskedByName = (typeof ASKED_BY_NAME)[number];

/** What the preload script puts on the window as `coLeadDesktop`, and nothing else. */
export type Bridge = {
  readonly [Name in AskedByName]: (...args: Parameters<Requests[Name]>) => Asked<Name>;
} & {
  /** Undefined as its value for a file that is not on this computer's disk, such as one out of a mail. */
  openDropped(file: File): Promise<Answer<Opened | undefined>>;
  /** The returned function ends it. */
  onRights(listener: (rights: FileRights) => void): () => void;
  /** Begins to listen; what was waiting is told at once. The returned function ends it. */
  listen(listeners: BridgeListeners): () => void;
};

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
