import type { CopyOutcome, PasswordOutcome } from "../../../../renderer/host/file-guard.ts";
import type {
  ContinuedWork,
  Host,
  OpenDeliveredOutcome,
  OpenedFile,
  RecentFile,
  SaveOutcome,
} from "../../../../renderer/host/host.ts";
import type { Screen } from "../../../../renderer/state/screen.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import type {
  FileRights,
  FileStanding,
  KeptWork,
  OtherProject,
  Version,
  VersionContent,
} from "../../../../worksheets/project/open-file.ts";

/**
 * What the host of a test answers; what is absent is answered as by a host where all is well. Plain data, as it goes
 * into the page as JSON. Answers given as lists are used up one by one; the last one stays.
 */
export interface HostScript {
  /** The file is open from the start, and this is on the screen; absent: the start screen. */
  screen?: Screen;
  /** What has become of the file's content on the screen. */
  project?: Project;
  /** What the file holds when it is opened; the sample of Kitami if absent. */
  saved?: Project;
  kind?: Host["kind"];
  rights?: FileRights;
  fileStanding?: FileStanding;
  /** "hang": nothing until `answerSave`, then it has succeeded. */
  saveProject?: readonly (SaveOutcome | "saved" | "hang")[];
  saveCopy?: CopyOutcome;
  recentFiles?: readonly RecentFile[];
  /** By the id of the recent file. */
  openRecent?: Readonly<Record<string, OpenedFile>>;
  passwords?: boolean;
  hasPassword?: boolean;
  setPassword?: PasswordOutcome;
  /** What opens whatever is protected, and what is in it. */
  sealed?: { readonly password: string; readonly opened?: OpenedFile; readonly other?: OtherProject };
  keptWork?: readonly KeptWork[];
  /** By the project's id. */
  continueKept?: Readonly<Record<string, { readonly password?: string; readonly work: ContinuedWork }>>;
  versions?: readonly (Version & { readonly content: VersionContent })[];
  /** What the file holds now. */
  readFile?: readonly OtherProject[];
  acceptFile?: readonly boolean[];
  /** What the user chooses to merge; null when they cancel. */
  chooseOther?: readonly (OtherProject | null)[];
  openDelivered?: OpenDeliveredOutcome;
}

/** A call of the host, with its arguments. */
export type HostCall = readonly [method: keyof Host, ...args: unknown[]];

/** How a test takes hold of the host, and of the app over it, while it runs. */
export interface ScriptedWindow {
  readonly script: HostScript;
  readonly calls: readonly HostCall[];
  /** Tells the app of other rights. */
  tellRights(rights: FileRights): void;
  /** Ends the save that hangs. */
  answerSave(): void;
  project(): Project | undefined;
  go(screen: Screen): void;
}

declare global {
  interface Window {
    hostScript?: HostScript;
    scripted?: ScriptedWindow;
  }
}
