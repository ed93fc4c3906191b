import { createKeptWork } from "./browser-kept.ts";
import { browserLimits } from "./browser-limits.ts";
import { createOpening, unreadable } from "./browser-opening.ts";
import { createOthers } from "./browser-others.ts";
import { createPasswords } from "./browser-password.ts";
import { createSaving } from "./browser-saving.ts";
import { type BrowserParts, createBrowserSession } from "./browser-session.ts";
import { createVersionList } from "./browser-versions.ts";
import { deliverFiles } from "./deliver.ts";
import { PROJECT_FILE, TABLE_FILE } from "./file-access.ts";
import type { Host } from "./host.ts";
import { readTrouble } from "./read-trouble.ts";
import { forgetRecent, readRecents, recentHandle } from "./recents.ts";
import { permitted } from "./write-file.ts";

const CANNOT_OPEN = "ブラウザーからはファイルを開けません。書き出したフォルダーから開いてください。";
const CHOSEN = "選んだファイル";

/** The app in a browser, without any server: files by the browser's own dialogs, the rest in its storage. */
export function createBrowserHost(parts: BrowserParts): Host {
  const { files, store, justPressed, showTitle } = parts;
  const session = createBrowserSession(parts);
  const saving = createSaving(session);
  const opening = createOpening(session, saving);

  return {
    kind: "browser",

    get limits() {
      return browserLimits(session);
    },

    openProject: async () => {
      try {
        const chosen = await files.open(PROJECT_FILE);
        return chosen && (await opening.openRead(chosen));
      } catch (error) {
        return unreadable(CHOSEN, error);
      }
    },

    openSealed: opening.openSealed,

    openDropped: async (file) => {
      try {
        return await opening.openFile(file, undefined);
      } catch (error) {
        return unreadable(file.name, error);
      }
    },

    recentFiles: () => session.fromStore(readRecents(store), []),

    openRecent: async (id) => {
      const handle = await session.fromStore(recentHandle(store, id), undefined);
      if (!handle) return unreadable(CHOSEN, new DOMException("forgotten", "NotFoundError"));
      try {
        if (!(await permitted(handle, "read", true))) throw new DOMException("refused", "NotAllowedError");
        return await opening.openFile(await handle.getFile(), handle);
      } catch (error) {
        return unreadable(handle.name, error);
      }
    },

    forgetRecent: (id) => session.fromStore(forgetRecent(store, id), undefined),
    newProject: session.leave,
    saveProject: (project, options) => saving.save(project, options),
    ...createKeptWork(session, saving),
    chooseTable: async () => {
      try {
        const chosen = await files.open(TABLE_FILE);
        return chosen && { kind: "chosen", name: chosen.name, bytes: chosen.bytes };
      } catch (error) {
        return { kind: "unreadable", name: CHOSEN, reason: readTrouble(error) };
      }
    },
    deliver: (documents, suggestedName) => deliverFiles(files, documents, suggestedName, justPressed()),
    // A page may not open files; what it hands out has no `delivery`.
    openDelivered: async () => ({ kind: "failed", reason: CANNOT_OPEN }),
    showTitle,

    rights: session.rightsNow,
    onRights: session.onRights,
    takeOver: async () => {
      const projectId = session.projectId();
      if (projectId !== undefined) await session.lock.steal(projectId);
      return session.tellRights();
    },

    ...createOthers(session),
    ...createVersionList(session),
    passwords: session.keyring.usable,
    ...createPasswords(session, saving),
    saveCopy: saving.saveCopy,
  };
}
