import type { Page } from "playwright-core";
import type { CommandId } from "../../../../electron/bridge.ts";

/** A file as it ended up on the user's side. */
export interface UserFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the user answers when the window is closed with unsaved edits. Browsers have no "save". */
export type LeavingAnswer = "save" | "discard" | "cancel";

/** The app in one of its hosts, as a user has it before them. Files are on a real disk, in `folder`. */
export interface AppDriver {
  readonly page: Page;
  /** What must not happen, so far: requests, errors, refusals, dialogs nobody expected. */
  readonly problems: string[];
  /** A folder of this window, removed when it ends. */
  readonly folder: string;
  /** Does what makes the app ask for a file, and chooses one on the disk. */
  chooseFile(path: string, ask: () => Promise<void>): Promise<void>;
  /** Does what makes the app save, agrees to the name it proposes when it asks for one, and resolves when it is done. */
  saved(ask: () => Promise<void>): Promise<UserFile>;
  /** Does what makes the app write so many documents; resolves when all are there. */
  exported(count: number, ask: () => Promise<void>): Promise<readonly UserFile[]>;
  /** Drops a file on the disk onto the window, as a user does from a folder. */
  drop(path: string): Promise<void>;
  /** The title of the window. */
  title(): Promise<string>;
  /** Closes the window as the user does; resolves to whether it is gone. */
  close(answer: LeavingAnswer): Promise<boolean>;
  /** Chooses a command in the host's own menu. Only where `HostUnderTest.desktop`. */
  chooseInHostMenu(command: CommandId): Promise<void>;
  /** Ends the app without asking it. */
  end(): Promise<void>;
}

export interface StartOptions {
  /** Where the app keeps what it remembers; else a new folder. Only where `HostUnderTest.desktop`. */
  readonly profile?: string;
  /** A file the system hands over at the start, by a double-click. Only where `HostUnderTest.desktop`. */
  readonly file?: string;
}

/** Starts the app as often as wanted. */
export interface Starter {
  start(options?: StartOptions): Promise<AppDriver>;
  end(): Promise<void>;
}

/** A host in which the app is tested. */
export interface HostUnderTest {
  /** For the names of the tests. */
  readonly name: string;
  /** Why it cannot be tested on this machine. */
  readonly skipped: string | undefined;
  /** Whether it has a menu, recent files, and files of its own on the disk. */
  readonly desktop: boolean;
  prepare(): Promise<Starter>;
}
