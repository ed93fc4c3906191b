import type { Answer, Bridge, Refusal } from "../../electron/bridge.ts";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import type { Host, OpenedFile } from "./host.ts";
import { readTrouble } from "./read-trouble.ts";

const REFUSED = "アプリの内部で問題が起きました。もう一度試すか、アプリを起動し直してください。";

function reasonOf(refusal: Refusal): string {
  return refusal.kind === "failed" ? refusal.reason : REFUSED;
}

/** The value of an answer. A refusal means a fault of the app, which the caller has no words for. */
async function granted<T>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked;
  if (answer.ok) return answer.value;
  throw new Error(`Refused (${answer.refusal.kind}): ${reasonOf(answer.refusal)}`);
}

/** An answer's value, or a failure the user is told about. */
async function orFailed<T>(asked: Promise<Answer<T>>) {
  const answer = await asked;
  return answer.ok ? answer.value : ({ kind: "failed", reason: reasonOf(answer.refusal) } as const);
}

/** A dropped file that lies on no disk, e.g. out of a mail: it can be read, and is saved under a new name. */
async function openWithoutPath(file: File): Promise<OpenedFile> {
  const { name } = file;
  try {
    const result = parseProjectFile(new Uint8Array(await file.arrayBuffer()));
    return result.ok
      ? { ok: true, name, project: result.project, revision: result.revision }
      : { ok: false, name, failure: result.failure };
  } catch (error) {
    return { ok: false, name, unreadable: readTrouble(error) };
  }
}

/** The app in its own window: the main process has the files, this side only asks. */
export function createElectronHost(bridge: Bridge): Host {
  return {
    kind: "electron",
    limits: undefined,
    openProject: () => granted(bridge.openProject()),
    openDropped: async (file) => {
      const opened = await granted(bridge.openDropped(file));
      if (opened) return opened;
      const read = await openWithoutPath(file);
      if (read.ok) await granted(bridge.newProject());
      return read;
    },
    recentFiles: () => granted(bridge.recentFiles()),
    openRecent: (id) => granted(bridge.openRecent(id)),
    forgetRecent: (id) => granted(bridge.forgetRecent(id)),
    newProject: () => void bridge.newProject(),
    saveProject: (project, options) => orFailed(bridge.saveProject(project, options)),
    keepDraft: (draft) => granted(bridge.keepDraft(draft)),
    keptDrafts: () => granted(bridge.keptDrafts()),
    dropDraft: (projectId) => granted(bridge.dropDraft(projectId)),
    deliver: (files) => orFailed(bridge.deliver(files)),
    openDelivered: (target) => orFailed(bridge.openDelivered(target)),
    showTitle: (title, unsaved) => void bridge.showTitle(title, unsaved),
  };
}
