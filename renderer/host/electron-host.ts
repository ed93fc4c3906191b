import type {
  Answer,
  Begun,
  Bridge,
  EditsAnswer,
  Opened,
  Refusal,
  Resync,
  ToldProject,
} from "../../electron/bridge.ts";
import { MAX_FILE_BYTES } from "../../worksheets/project/file-format.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { createEditSender } from "./edit-sender.ts";
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

interface Failed {
  readonly kind: "failed";
  readonly reason: string;
}

/** The app in its own window: the main process has the files, this side only asks. */
export function createElectronHost(bridge: Bridge): Host {
  const sender = createEditSender();
  let sealed = false;

  /** Both sides have the same project from here on. */
  const adopt = (project: Project, begun: Begun) => {
    sender.adopt(project, begun.sequence);
    sealed = begun.sealed;
  };

  const opened = (outcome: Opened): OpenedFile => {
    if (!outcome.ok) return outcome;
    const { sequence, sealed: isSealed, ...file } = outcome;
    adopt(outcome.project, { sequence, sealed: isSealed });
    return file;
  };

  /** Sends what has changed, and the whole project when that does not fit what the main process has. */
  const tell = async <T extends { readonly kind: string }>(
    project: Project,
    send: (told: ToldProject) => Promise<Answer<T | Resync>>,
  ): Promise<Exclude<T, Resync> | Failed> => {
    for (const isLast of [false, true]) {
      const update = sender.update(project);
      const sequence = sender.sequence();
      const answer = await send(update ? { sequence, update } : { sequence });
      if (!answer.ok) {
        sender.answered(sequence, "lost");
        return { kind: "failed", reason: reasonOf(answer.refusal) };
      }
      if (answer.value.kind !== "resync") return answer.value as Exclude<T, Resync>;
      sender.answered(sequence, "resync");
      if (isLast) break;
    }
    return { kind: "failed", reason: REFUSED };
  };

  /** A dropped file that lies on no disk, e.g. out of a mail: it can be read, and is saved under a new name. */
  const openWithoutPath = async (file: File): Promise<OpenedFile> => {
    const { name, size } = file;
    if (size > MAX_FILE_BYTES)
      return { ok: false, name, failure: { kind: "tooLarge", bytes: size, limit: MAX_FILE_BYTES } };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return opened(await granted(bridge.openBytes(name, bytes)));
    } catch (error) {
      return { ok: false, name, unreadable: readTrouble(error) };
    }
  };

  return {
    kind: "electron",
    limits: undefined,
    passwords: true,
    openProject: async () => {
      const outcome = await granted(bridge.openProject());
      return outcome && opened(outcome);
    },
    openSealed: async (id, password) => {
      const outcome = await granted(bridge.openSealed(id, password));
      return outcome === "wrongPassword" ? outcome : opened(outcome);
    },
    openDropped: async (file) => {
      const outcome = await granted(bridge.openDropped(file));
      return outcome ? opened(outcome) : openWithoutPath(file);
    },
    recentFiles: () => granted(bridge.recentFiles()),
    openRecent: async (id) => opened(await granted(bridge.openRecent(id))),
    forgetRecent: (id) => granted(bridge.forgetRecent(id)),
    newProject: () => {
      sealed = false;
      void bridge.newProject();
    },
    saveProject: (project, { asNew, suggestedName, quiet = false }) =>
      tell(project, (told) => bridge.saveProject(told, { asNew, suggestedName, quiet })),
    keepDraft: async ({ project, revision, at }) => {
      const kept = await tell<EditsAnswer>(project, (told) => bridge.keepEdits(told, { revision, at }));
      if (kept.kind === "failed") throw new Error(kept.reason);
    },
    keptWork: () => granted(bridge.keptWork()),
    continueKept: async (projectId, password) => {
      const outcome = await orFailed(bridge.continueKept(projectId, password));
      if (outcome.kind !== "continued") return outcome;
      adopt(outcome.draft.project, outcome);
      return { kind: "continued", draft: outcome.draft, file: outcome.file };
    },
    dropDraft: (projectId) => granted(bridge.dropDraft(projectId)),
    deliver: (files) => orFailed(bridge.deliver(files)),
    openDelivered: (target) => orFailed(bridge.openDelivered(target)),
    showTitle: (title, unsaved) => void bridge.showTitle(title, unsaved),
    rights: () => granted(bridge.rights()),
    onRights: (listener) => bridge.onRights(listener),
    takeOver: () => granted(bridge.takeOver()),
    fileStanding: () => granted(bridge.fileStanding()),
    readFile: () => granted(bridge.readFile()),
    acceptFile: () => granted(bridge.acceptFile()),
    chooseOther: () => granted(bridge.chooseOther()),
    unsealOther: (id, password) => granted(bridge.unsealOther(id, password)),
    chooseTable: () => granted(bridge.chooseTable()),
    versions: () => granted(bridge.versions()),
    readVersion: async (id) => {
      const outcome = await orFailed(bridge.readVersion(id));
      return outcome.kind === "failed" ? { kind: "unreadable", reason: outcome.reason } : outcome;
    },
    hasPassword: () => sealed,
    setPassword: async (project, password) => {
      const outcome = await tell(project, (told) => bridge.setPassword(told, password));
      if ("sealed" in outcome) sealed = outcome.sealed;
      return outcome.kind === "done" ? { kind: "done" } : { kind: "failed", reason: outcome.reason };
    },
    saveCopy: (project, options) => orFailed(bridge.saveCopy(project, options)),
  };
}
