import type { FileRights, FileStanding } from "../../../renderer/host/file-guard.ts";
import type { Host, SaveOutcome } from "../../../renderer/host/host.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { idleHost } from "../../renderer/state/idle-host.ts";

/** How the host's one file behaves; the test changes it while the app runs. */
export interface FileControl {
  rights: FileRights;
  standing: FileStanding;
  /** What the next saves answer; "hang": nothing until `answer` is called. After the last they succeed. */
  saves: (SaveOutcome | "hang")[];
  sealed: boolean;
  /** What the host was asked: "save", "quiet save", "newProject", "takeOver", … */
  readonly calls: string[];
  /** Says that the rights have changed. */
  tell(rights: FileRights): void;
  /** Ends the save that hangs. */
  answer(): void;
}

export interface ControlledWindow {
  readonly fileControl: FileControl;
}

const NAME = "北見市.colead";

/**
 * Takes the place of renderer/host/pick-host.ts: 「ファイルを開く」 opens a file with the sample of Kitami, which is as the
 * test says through `window.fileControl`.
 */
export function pickHost(): Host {
  const listeners = new Set<(rights: FileRights) => void>();
  let revision = 3;
  let name: string | undefined;
  let hanging: (() => void) | undefined;
  const control: FileControl = {
    rights: { kind: "write" },
    standing: "same",
    saves: [],
    sealed: false,
    calls: [],
    tell: (rights) => {
      control.rights = rights;
      for (const listener of listeners) listener(rights);
    },
    answer: () => hanging?.(),
  };
  Object.assign(window, { fileControl: control });
  const saved = (): SaveOutcome => {
    revision += 1;
    return { kind: "saved", name: name ?? NAME, revision };
  };
  return idleHost({
    openProject: async () => {
      name = NAME;
      return { ok: true, name, project: kitami, revision, rights: control.rights };
    },
    newProject: () => {
      control.calls.push("newProject");
      name = undefined;
    },
    saveProject: async (_, { asNew, quiet }) => {
      control.calls.push(quiet ? "quiet save" : asNew || name === undefined ? "save as" : "save");
      const next = control.saves.shift();
      if (next === "hang")
        await new Promise<void>((resolve) => {
          hanging = resolve;
        });
      return next === undefined || next === "hang" ? saved() : next;
    },
    rights: async () => {
      control.calls.push("rights");
      return control.rights;
    },
    onRights: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeOver: async () => {
      control.calls.push("takeOver");
      control.rights = { kind: "write" };
      return control.rights;
    },
    fileStanding: async () => control.standing,
    hasPassword: () => control.sealed,
  });
}
