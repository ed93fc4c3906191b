import type { Project } from "../../worksheets/project/model.ts";
import type {
  FileRights,
  FileStanding,
  OtherProject,
  Version,
  VersionContent,
} from "../../worksheets/project/open-file.ts";

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
