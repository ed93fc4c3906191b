import { join } from "node:path";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { createProjectSession, type ProjectSession } from "../../../electron/files/project-session.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { createRecents } from "../../../electron/files/recents.ts";
import type { SessionParts } from "../../../electron/files/session-context.ts";
import { createElectronHost } from "../../../renderer/host/electron-host.ts";
import type { Host, OpenedFile, SaveOutcome } from "../../../renderer/host/host.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import type { FileRights, KeptDraft } from "../../../worksheets/project/open-file.ts";
import { directBridge } from "./direct-bridge.ts";

/** The desktop app on one PC, with its window's side, on a disk; without Electron. */
export interface OnePc {
  readonly host: Host;
  readonly session: ProjectSession;
  /** Answers for the dialogs to come; none: the user cancels. */
  readonly chosen: string[];
  /** Names the save dialog was opened with. */
  readonly offered: string[];
  readonly told: FileRights[];
  readonly userFolder: string;
  /** Opens a file that must be one. */
  open(path: string): Promise<Extract<OpenedFile, { ok: true }>>;
  save(project: Project, asNew?: boolean): Promise<SaveOutcome>;
  keep(project: Project, over?: Partial<KeptDraft>): Promise<void>;
  recents: ReturnType<typeof createRecents>;
}

export const AT = "2026-11-16T00:00:00.000Z";

interface Options extends Partial<SessionParts> {
  readonly fs?: FileSystem;
}

/** `name`: of the PC and its user folder under `root`; a PC started again under the same name finds what was kept. */
export function onePc(root: string, name = "SOUMU-1", over: Options = {}): OnePc {
  const userFolder = join(root, name);
  const chosen: string[] = [];
  const offered: string[] = [];
  const told: FileRights[] = [];
  const listeners = new Set<(rights: FileRights) => void>();
  const recents = createRecents(userFolder, () => new Date());
  const session = createProjectSession({
    fs: REAL_FILE_SYSTEM,
    userFolder,
    dialogs: {
      chooseProject: async () => chosen.shift(),
      chooseTarget: async (offer) => {
        offered.push(offer);
        return chosen.shift();
      },
    },
    recents,
    self: { user: `user of ${name}`, computer: name, pid: process.pid, appVersion: "0" },
    onUsed: () => undefined,
    onRights: (rights) => {
      told.push(rights);
      for (const listener of listeners) listener(rights);
    },
    now: () => new Date(),
    ...over,
  });
  const host = createElectronHost(
    directBridge(session, (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }),
  );
  return {
    host,
    session,
    chosen,
    offered,
    told,
    userFolder,
    recents,
    open: async (path) => {
      chosen.push(path);
      const opened = await host.openProject();
      if (!opened?.ok) throw new Error(JSON.stringify(opened));
      return opened;
    },
    save: (project, asNew = false) => host.saveProject(project, { asNew, suggestedName: "北見" }),
    keep: (project, kept) => host.keepDraft({ project, revision: 0, fileName: undefined, at: AT, ...kept }),
  };
}
