import { join } from "node:path";
import { app, BrowserWindow, type BrowserWindowConstructorOptions, screen } from "electron";
import { type StoredValue, storedValue } from "./files/stored-value.ts";
import { restoredBounds, SMALLEST, type WindowState, windowStateSchema } from "./window-state.ts";

/** The options of the window apart from its place. */
export function windowOptions(appFolder: string): BrowserWindowConstructorOptions {
  return {
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    // Shown when there is something to see.
    show: false,
    webPreferences: {
      preload: join(appFolder, "preload.cjs"),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Its dictionaries come from the network.
      spellcheck: false,
      // A draft is kept within a second also while the window is behind another.
      backgroundThrottling: false,
    },
  };
}

function keepState(window: BrowserWindow, stored: StoredValue<WindowState>): void {
  let writing: Promise<void> | undefined;
  window.on("close", () => {
    writing = stored
      .write({ ...window.getNormalBounds(), maximized: window.isMaximized() })
      // Where the window is next time is not worth a message.
      .catch(() => undefined)
      .finally(() => {
        writing = undefined;
      });
  });
  app.on("will-quit", (event) => {
    if (!writing) return;
    event.preventDefault();
    void writing.then(() => app.quit());
  });
}

/** Makes the window where it was last time, not yet shown and with nothing in it. */
export async function createWindow(appFolder: string, userFolder: string): Promise<BrowserWindow> {
  const stored = storedValue(join(userFolder, "window.json"), windowStateSchema);
  const state = await stored.read();
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id);
  const areas = [main, ...others].map(({ workArea }) => workArea);
  const window = new BrowserWindow({ ...windowOptions(appFolder), ...restoredBounds(state, areas) });
  if (state?.maximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  keepState(window, stored);
  return window;
}
