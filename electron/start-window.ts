import { app, shell } from "electron";
import { closeBeforeQuitting } from "./close-before-quitting.ts";
import { askBeforeClosing } from "./close-prompt.ts";
import { systemDialogs } from "./dialogs.ts";
import { createTableChooser } from "./files/choose-table.ts";
import { createDeliveries } from "./files/deliver.ts";
import { createProjectSession } from "./files/project-session.ts";
import { REAL_FILE_SYSTEM } from "./files/real-file-system.ts";
import { createRecents } from "./files/recents.ts";
import { thisOwner } from "./files/this-owner.ts";
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
  const recents = createRecents(userFolder, () => new Date());
  const session = createProjectSession({
    fs: REAL_FILE_SYSTEM,
    userFolder,
    dialogs,
    recents,
    self: thisOwner(app.getVersion()),
    onUsed: (path) => app.addRecentDocument(path),
    onRights: (rights) => tell("rights", rights),
    now: () => new Date(),
  });
  const deliveries = createDeliveries(dialogs, shell);
  const closing = askBeforeClosing(window, tell);
  keepTitle(window);
  comeToFront(window);
  // The page that knew the project is gone: what it typed is offered by the start screen of the next.
  recoverRenderer(window, session.newProject);
  closeBeforeQuitting(session.close);
  showMenu(tell);
  answerRequests(window, {
    ...session,
    recentFiles: recents.all,
    // The list is a convenience: that it cannot be written is no reason to stop.
    forgetRecent: (id) => recents.forget(id).catch(() => undefined),
    deliver: deliveries.deliver,
    openDelivered: deliveries.open,
    chooseTable: createTableChooser(dialogs),
    showTitle: (title, unsaved) => {
      closing.setUnsaved(unsaved);
      showTitle(window, title, unsaved);
    },
    ready: () => openedFiles.take((path) => tell("openFile", session.handOver(path))),
    closingAnswered: closing.answered,
  });
  await window.loadURL(START_URL);
}
