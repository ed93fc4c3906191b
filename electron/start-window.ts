import { join } from "node:path";
import { app, shell } from "electron";
import { askBeforeClosing } from "./close-prompt.ts";
import { systemDialogs } from "./dialogs.ts";
import { createDeliveries } from "./files/deliver.ts";
import { createDrafts } from "./files/drafts.ts";
import { createProjectFiles } from "./files/project-files.ts";
import { createRecents } from "./files/recents.ts";
import { answerRequests, noticesTo } from "./ipc.ts";
import { showMenu } from "./menu.ts";
import type { OpenedFiles } from "./opened-files.ts";
import { START_URL } from "./protocol-files.ts";
import { recoverRenderer } from "./renderer-gone.ts";
import { comeToFront } from "./single-instance.ts";
import { keepTitle, showTitle } from "./title.ts";
import { createWindow } from "./window.ts";

/** Opens the app's one window with everything it can ask for. */
export async function startWindow(appFolder: string, openedFiles: OpenedFiles): Promise<void> {
  const userFolder = app.getPath("userData");
  const window = await createWindow(appFolder, userFolder);
  const tell = noticesTo(window);
  const dialogs = systemDialogs(window);
  const drafts = createDrafts(join(userFolder, "drafts"));
  const recents = createRecents(userFolder, () => new Date());
  const files = createProjectFiles({
    dialogs,
    drafts,
    recents,
    onUsed: (path) => app.addRecentDocument(path),
  });
  const deliveries = createDeliveries(dialogs, shell);
  const closing = askBeforeClosing(window, tell);
  keepTitle(window);
  comeToFront(window);
  recoverRenderer(window);
  showMenu(tell);
  answerRequests(window, {
    openProject: files.openProject,
    openPath: files.openDropped,
    recentFiles: recents.all,
    openRecent: files.openRecent,
    // The list is a convenience: that it cannot be written is no reason to stop.
    forgetRecent: (id) => recents.forget(id).catch(() => undefined),
    newProject: files.newProject,
    saveProject: files.saveProject,
    keepDraft: drafts.keep,
    keptDrafts: drafts.all,
    dropDraft: drafts.drop,
    deliver: deliveries.deliver,
    openDelivered: deliveries.open,
    showTitle: (title, unsaved) => {
      closing.setUnsaved(unsaved);
      showTitle(window, title, unsaved);
    },
    ready: () => openedFiles.take((path) => tell("openFile", files.handOver(path))),
    closingAnswered: closing.answered,
  });
  await window.loadURL(START_URL);
}
