import type { BrowserWindowConstructorOptions, Display, Screen, Shell } from "electron";
import type { Request as PageRequest } from "playwright-core";
import { AppStandIn } from "./app.ts";
import { BrowserWindowStandIn, type WindowParts } from "./browser-window.ts";
import { dialogStandIn } from "./dialog.ts";
import { IpcMainStandIn } from "./ipc-main.ts";
import { type Machine, whenReadyOnly } from "./machine.ts";
import { menuStandIn } from "./menu.ts";
import { modelled } from "./not-modelled.ts";
import { preventable } from "./preventable.ts";
import { ProtocolStandIn } from "./protocol.ts";
import { routeRequests } from "./requests.ts";
import { SessionStandIn } from "./session.ts";
import { WebContentsStandIn } from "./web-contents.ts";

/**
 * THIS IS NOT ELECTRON. It is a stand-in for the `electron` module that lets the app's own main process and preload
 * script run as they are shipped where no Electron can be had, with the pages of a real Chromium as windows.
 *
 * It shows that main, preload and renderer fit together: preload path, sandbox (`require`), isolated worlds and what
 * contextBridge lets through, cloning between the processes, which frame sent a request, who answers app://, which
 * requests are cancelled, dialogs, menu commands, opened files, closing and quitting.
 *
 * It does not show that Electron behaves so. Nothing here proves anything about Electron's process sandbox, its fuses or
 * packaging, native dialogs and menus, window management, permissions a page asks for, downloads, app:// as a scheme of
 * Chromium's own (here it is an https address, see addresses.ts), or Electron's version of Chromium. For these there is
 * test/e2e/journey-electron.test.ts and test/electron/e2e.test.ts, wherever a real Electron is found.
 *
 * What main calls and is not modelled throws `NotModelled`: nothing is quietly undefined.
 */
export async function createStandIn(machine: Machine) {
  const windows = new Set<BrowserWindowStandIn>();
  const ipcMain = new IpcMainStandIn();
  const app = new AppStandIn(machine, () => [...windows]);
  const protocol = new ProtocolStandIn(machine);
  const session = new SessionStandIn();
  const { dialog, answers, shown } = dialogStandIn(machine);
  const menu = menuStandIn();
  const openedPaths: string[] = [];

  const parts: WindowParts = {
    machine,
    schemes: protocol.schemes,
    createContents: () => {
      const contents = new WebContentsStandIn(machine, ipcMain);
      app.emit("web-contents-created", preventable("web-contents-created", {}), contents);
      return contents;
    },
    opened: (window) => windows.add(window),
    closed: (window) => {
      windows.delete(window);
      app.closed();
    },
  };

  class BrowserWindow extends BrowserWindowStandIn {
    constructor(options: BrowserWindowConstructorOptions = {}) {
      super(parts, options);
    }
  }

  const contentsOf = (request: PageRequest): WebContentsStandIn | undefined => {
    // Throws for the first page of a window that is only being opened.
    try {
      const page = request.frame().page();
      return [...windows].find(({ webContents }) => webContents.shows(page))?.webContents;
    } catch {
      return undefined;
    }
  };
  const askToOpen = (url: string) => {
    for (const { webContents } of windows) webContents.askToOpen(url);
  };
  await routeRequests({ machine, session, protocol, contentsOf, askToOpen });
  machine.context.on("page", async (page) => {
    const own = await Promise.all(machine.opening);
    if (!own.includes(page)) await page.close();
  });
  machine.context.on("download", (download) => {
    const event = preventable("will-download", {});
    session.emit("will-download", event);
    if (!event.defaultPrevented) machine.problems.push(`a download was allowed: ${download.url()}`);
    void download.cancel();
  });

  const area = { x: 0, y: 0, width: 1366, height: 768 };
  const display = modelled("Display", { id: 1, workArea: area } satisfies Partial<Display>) as Display;

  /** What `import … from "electron"` gives. */
  const electron = {
    app,
    BrowserWindow,
    dialog,
    ipcMain,
    Menu: menu.menu,
    protocol,
    screen: modelled("screen", {
      getPrimaryDisplay: () => {
        whenReadyOnly(machine, "The 'screen' module can't be used");
        return display;
      },
      getAllDisplays: () => [display],
    } satisfies Pick<Screen, "getPrimaryDisplay" | "getAllDisplays">),
    session: modelled("session", {
      get defaultSession() {
        whenReadyOnly(machine, "Session can only be received after, not");
        return session;
      },
    }),
    shell: modelled("shell", {
      openPath: async (path: string) => {
        openedPaths.push(path);
        return "";
      },
      showItemInFolder: (path: string) => {
        openedPaths.push(path);
      },
    } satisfies Pick<Shell, "openPath" | "showItemInFolder">),
  } satisfies { readonly [Name in keyof typeof Electron]?: object };

  return {
    electron,
    app,
    ipcMain,
    session,
    menu,
    dialogs: { answers, shown },
    /** What was handed to another program or shown in its folder. */
    openedPaths,
    windows: () => [...windows],
  };
}

export type StandIn = Awaited<ReturnType<typeof createStandIn>>;
