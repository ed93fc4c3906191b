import type { Host, OpenedFile, SaveOutcome } from "../host/host.ts";
import { type FileStore, NO_FILE, WRITABLE } from "./file-store.ts";

/**
 * The same host, which tells the file store what was opened and saved, whichever screen asked for it. The stores
 * know a project, only the host knows its file.
 */
export function watchHost(host: Host, file: FileStore, now: () => Date = () => new Date()): Host {
  const opened = <T extends OpenedFile | undefined>(outcome: T): T => {
    if (outcome?.ok) file.setState({ ...NO_FILE, name: outcome.name, rights: outcome.rights });
    return outcome;
  };
  const saved = (outcome: SaveOutcome): SaveOutcome => {
    if (outcome.kind === "saved" || outcome.kind === "downloaded")
      file.setState({
        name: outcome.name,
        savedAt: now().toISOString(),
        downloaded: outcome.kind === "downloaded",
        unconfirmed: outcome.kind === "saved" && outcome.flushed === false,
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
      file.setState({ saving: true });
      try {
        return saved(await host.saveProject(project, options));
      } finally {
        file.setState({ saving: false });
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
    acceptFile: () => host.acceptFile(),
    chooseOther: () => host.chooseOther(),
    unsealOther: (id, password) => host.unsealOther(id, password),
    versions: () => host.versions(),
    readVersion: (id) => host.readVersion(id),
    hasPassword: () => host.hasPassword(),
    setPassword: (project, password) => host.setPassword(project, password),
    saveCopy: (project, options) => host.saveCopy(project, options),
  };
}
