import { app, session } from "electron";
import { collectOpenedFiles } from "./opened-files.ts";
import { registerScheme, serveRenderer } from "./protocol.ts";
import { closeAllContents, closeSession, silenceChromium } from "./security.ts";
import { isFirstInstance } from "./single-instance.ts";
import { startWindow } from "./start-window.ts";
import { nameUserFolder } from "./user-folder.ts";

/** Where this file lies after building, with the preload script and the renderer beside it. */
const APP_FOLDER = import.meta.dirname;

async function start(openedFiles: ReturnType<typeof collectOpenedFiles>): Promise<void> {
  await app.whenReady();
  closeSession(session.defaultSession);
  await session.defaultSession.setProxy({ mode: "direct" });
  await serveRenderer(APP_FOLDER);
  await startWindow(APP_FOLDER, openedFiles);
}

nameUserFolder();
if (isFirstInstance()) {
  silenceChromium();
  registerScheme();
  closeAllContents();
  app.on("window-all-closed", () => app.quit());
  start(collectOpenedFiles()).catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
}
