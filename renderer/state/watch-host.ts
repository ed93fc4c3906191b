import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { Host, OpenedFile, SaveOutcome } from "../host/host.ts";
import { type FileState, type FileStore, NO_FILE, WRITABLE } from "./file-store.ts";

/** A save without an answer for so long, in milliseconds, is said to be slow. */
export const SLOW_AFTER = 8000;

/** What a save tells about the file. `asNew`: about another one than is open, unless it was written. */
function afterSave(outcome: SaveOutcome, asNew: boolean, now: () => Date): Partial<FileState> {
  switch (outcome.kind) {
    case "saved":
    case "downloaded":
      return {
        name: outcome.name,
        savedAt: now().toISOString(),
        downloaded: outcome.kind === "downloaded",
        unconfirmed: outcome.kind === "saved" && outcome.flushed === false,
        trouble: undefined,
        standing: outcome.kind === "saved" ? "same" : "none",
        standingSeen: false,
      };
    case "cancelled":
      return {};
    case "changedElsewhere":
      return asNew ? {} : { trouble: undefined, standing: "changed" };
    case "missing":
      return asNew ? {} : { trouble: undefined, standing: "missing" };
    case "busy":
      return asNew ? {} : { trouble: { kind: "busy" } };
    case "readOnly":
      return asNew ? {} : { rights: outcome.rights };
    case "failed":
      return asNew ? {} : { trouble: { kind: "failed", reason: outcome.reason } };
    default:
      return assertNever(outcome);
  }
}

/**
 * The same host, which tells the file store what was opened and saved, whichever screen asked for it. The stores
 * know a project, only the host knows its file.
 */
export function watchHost(host: Host, file: FileStore, now: () => Date = () => new Date()): Host {
  const opened = <T extends OpenedFile | undefined>(outcome: T): T => {
    if (outcome?.ok)
      file.setState({
        ...NO_FILE,
        name: outcome.name,
        rights: outcome.rights,
        standing: "same",
        sealed: host.hasPassword(),
      });
    return outcome;
  };
  return {
    kind: host.kind,
    get limits() {
      return host.limits;
    },
    get passwords() {
      return host.passwords;
    },
    openProject: async () => opened(await host.openProject()),
    openSealed: async (id, password) => {
      const outcome = await host.openSealed(id, password);
      return outcome === "wrongPassword" ? outcome : opened(outcome);
    },
    openDropped: async (dropped) => opened(await host.openDropped(dropped)),
    recentFiles: () => host.recentFiles(),
    openRecent: async (id) => opened(await host.openRecent(id)),
    forgetRecent: (id) => host.forgetRecent(id),
    newProject: () => {
      host.newProject();
      file.setState(NO_FILE);
    },
    saveProject: async (project, options) => {
      const { name } = file.getState();
      file.setState({ saving: true });
      const slow = setTimeout(() => file.setState({ slow: true }), SLOW_AFTER);
      try {
        const outcome = await host.saveProject(project, options);
        file.setState(afterSave(outcome, options.asNew, now));
        if (outcome.kind === "saved" || outcome.kind === "downloaded") {
          // Another file has other rights, and perhaps no password.
          if (options.asNew || outcome.name !== name) file.setState({ rights: await host.rights() });
          file.setState({ sealed: host.hasPassword() });
        }
        return outcome;
      } finally {
        clearTimeout(slow);
        file.setState({ saving: false, slow: false });
      }
    },
    keepDraft: (draft) => host.keepDraft(draft),
    keptWork: () => host.keptWork(),
    continueKept: async (projectId, password) => {
      const outcome = await host.continueKept(projectId, password);
      if (outcome.kind === "continued")
        file.setState({
          ...NO_FILE,
          name: outcome.file?.name,
          rights: outcome.file?.rights ?? WRITABLE,
          standing: outcome.file ? "same" : "none",
          sealed: host.hasPassword(),
        });
      return outcome;
    },
    dropDraft: (projectId) => host.dropDraft(projectId),
    deliver: (files, suggestedName) => host.deliver(files, suggestedName),
    openDelivered: (target) => host.openDelivered(target),
    showTitle: (title, unsaved) => host.showTitle(title, unsaved),
    rights: () => host.rights(),
    onRights: (listener) => host.onRights(listener),
    takeOver: () => host.takeOver(),
    fileStanding: () => host.fileStanding(),
    readFile: () => host.readFile(),
    acceptFile: async () => {
      const accepted = await host.acceptFile();
      if (accepted) file.setState({ standing: "same", standingSeen: false });
      return accepted;
    },
    chooseOther: () => host.chooseOther(),
    unsealOther: (id, password) => host.unsealOther(id, password),
    chooseTable: () => host.chooseTable(),
    versions: () => host.versions(),
    readVersion: (id) => host.readVersion(id),
    hasPassword: () => host.hasPassword(),
    setPassword: async (project, password) => {
      file.setState({ saving: true });
      try {
        const outcome = await host.setPassword(project, password);
        if (outcome.kind === "done" && outcome.saved)
          file.setState({ trouble: undefined, standing: "same", standingSeen: false });
        return outcome;
      } finally {
        file.setState({ saving: false, sealed: host.hasPassword() });
      }
    },
    saveCopy: (project, options) => host.saveCopy(project, options),
  };
}
