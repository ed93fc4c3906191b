import type {
  FileRights,
  OtherProject,
  Version,
  VersionContent,
} from "../../../../renderer/host/file-guard.ts";
import type { SaveOutcome } from "../../../../renderer/host/host.ts";
import type { Screen } from "../../../../renderer/state/session-store.ts";
import type { Project } from "../../../../worksheets/project/model.ts";

/** What the host of the stand-in window answers. Answers given as lists are used up one by one; the last one stays. */
export interface StandIn {
  readonly kind: "browser" | "electron";
  readonly screen: Screen;
  readonly fileName: string;
  /** What the file held when it was opened. */
  readonly saved: Project;
  /** What is on the screen. */
  readonly project: Project;
  readonly revision: number;
  readonly rights: FileRights;
  readonly versions: readonly (Version & { readonly content: VersionContent })[];
  /** What the file holds now. */
  readonly file: readonly OtherProject[];
  readonly accepted: readonly boolean[];
  /** What the user chooses to merge; null when they cancel. */
  readonly chosen: readonly (OtherProject | null)[];
  /** The right password, and what is behind it. */
  readonly sealed?: { readonly password: string; readonly other: OtherProject };
  readonly saves: readonly SaveOutcome[];
}

/** What the window tells a test: every call with what matters of it. */
export type Asked = readonly [method: string, about?: unknown];

declare global {
  interface Window {
    standIn?: StandIn;
    asked?: Asked[];
    /** The open project. */
    openProject?: () => Project | undefined;
    go?: (screen: Screen) => void;
  }
}
