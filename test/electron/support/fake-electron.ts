import { EventEmitter } from "node:events";
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  IpcMain,
  MenuItemConstructorOptions,
  MessageBoxOptions,
  Session,
  WebContents,
} from "electron";

/**
 * A stand-in for the `electron` module with what electron/ uses of it. It remembers what it was told, so that tests
 * can look; whatever is not modelled here is undefined and fails.
 */

type InvokeListener = Parameters<IpcMain["handle"]>[1];
type BeforeRequest = (details: { url: string }, callback: (response: { cancel?: boolean }) => void) => void;

/** What the tests look at, and the answers they give to dialogs. Emptied by `reset`. */
export const seen = {
  switches: new Map<string, string | undefined>(),
  schemes: [] as CustomScheme[],
  protocols: new Map<string, (request: Request) => Promise<Response>>(),
  handlers: new Map<string, InvokeListener>(),
  windows: [] as BrowserWindow[],
  menu: [] as MenuItemConstructorOptions[],
  boxes: [] as MessageBoxOptions[],
  /** Buttons pressed in the message boxes to come. */
  responses: [] as number[],
  chosen: [] as string[],
  recentDocuments: [] as string[],
  /** Paths handed to another program or shown in their folder. */
  opened: [] as string[],
  firstInstance: true,
  quits: 0,
  userFolder: "",
};

class FakeContents extends EventEmitter {
  readonly mainFrame = { url: "app://co-lead/index.html", parent: null };
  readonly sent: (readonly [string, unknown])[] = [];
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  readonly setWindowOpenHandler = (handler: (details: { url: string }) => { action: string }) => {
    this.openHandler = handler;
  };
  readonly send = (channel: string, value: unknown) => {
    this.sent.push([channel, structuredClone(value)]);
  };
  reloads = 0;
  reload() {
    this.reloads += 1;
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  title = "";
  edited = false;
  shown = false;
  loaded: string | undefined;
  destroyed = false;
  constructor(readonly options: BrowserWindowConstructorOptions) {
    super();
    seen.windows.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  show() {
    this.shown = true;
  }
  maximize() {}
  focus() {
    this.emit("focus");
  }
  restore() {}
  isMinimized() {
    return false;
  }
  isMaximized() {
    return false;
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 900, height: 700 };
  }
  isDestroyed() {
    return this.destroyed;
  }
  setTitle(title: string) {
    this.title = title;
  }
  setDocumentEdited(edited: boolean) {
    this.edited = edited;
  }
  async loadURL(url: string) {
    this.loaded = url;
    this.emit("ready-to-show");
  }
  destroy() {
    this.destroyed = true;
  }
  close() {
    const event = { prevented: false, preventDefault: () => undefined };
    event.preventDefault = () => {
      event.prevented = true;
      return undefined;
    };
    this.emit("close", event);
    if (!event.prevented) this.destroyed = true;
  }
}

class FakeApp extends EventEmitter {
  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => void seen.switches.set(name, value),
    hasSwitch: (name: string) => seen.switches.has(name),
  };
  readonly whenReady = async () => undefined;
  readonly requestSingleInstanceLock = () => seen.firstInstance;
  readonly quit = () => {
    seen.quits += 1;
  };
  readonly exit = (code: number) => {
    throw new Error(`app.exit(${code})`);
  };
  readonly getPath = () => seen.userFolder;
  readonly setPath = () => undefined;
  readonly getVersion = () => "0.0.0";
  readonly setAboutPanelOptions = () => undefined;
  readonly addRecentDocument = (path: string) => void seen.recentDocuments.push(path);
}
export const app = new FakeApp();

export const ipcMain = {
  handle: (channel: string, listener: InvokeListener) => void seen.handlers.set(channel, listener),
} satisfies Pick<IpcMain, "handle">;

export const protocol = {
  registerSchemesAsPrivileged: (schemes: CustomScheme[]) => void seen.schemes.push(...schemes),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
    void seen.protocols.set(scheme, handler),
};

class FakeSession extends EventEmitter {
  onRequest: BeforeRequest | undefined;
  permission: Parameters<Session["setPermissionRequestHandler"]>[0] = null;
  check: Parameters<Session["setPermissionCheckHandler"]>[0] = null;
  device: Parameters<Session["setDevicePermissionHandler"]>[0] = null;
  spelling = true;
  proxy: Electron.ProxyConfig | undefined;
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.onRequest = listener;
    },
  };
  setPermissionRequestHandler(handler: typeof this.permission) {
    this.permission = handler;
  }
  setPermissionCheckHandler(handler: typeof this.check) {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: typeof this.device) {
    this.device = handler;
  }
  setDisplayMediaRequestHandler() {}
  setSpellCheckerEnabled(enabled: boolean) {
    this.spelling = enabled;
  }
  async setProxy(config: Electron.ProxyConfig) {
    this.proxy = config;
  }
}
export const session = { defaultSession: new FakeSession() };

const display = { id: 1, workArea: { x: 0, y: 0, width: 1366, height: 728 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: MenuItemConstructorOptions[]) => {
    seen.menu = menu;
  },
};

export const dialog = {
  showMessageBox: async (_window: unknown, options: MessageBoxOptions) => {
    seen.boxes.push(options);
    return { response: seen.responses.shift() ?? options.cancelId ?? 0, checkboxChecked: false };
  },
  showOpenDialog: async () => {
    const path = seen.chosen.shift();
    return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
  },
  showSaveDialog: async () => {
    const path = seen.chosen.shift();
    return { canceled: path === undefined, filePath: path ?? "" };
  },
};

export const shell = {
  openPath: async (path: string) => {
    seen.opened.push(path);
    return "";
  },
  showItemInFolder: (path: string) => void seen.opened.push(path),
};

/** A request from a window's page, as ipcMain would deliver it: cloned, with its sender. */
export async function invoke(
  window: BrowserWindow,
  channel: string,
  args: readonly unknown[],
  frame: { readonly url: string; readonly parent: unknown } | null = window.webContents.mainFrame,
): Promise<unknown> {
  const handler = seen.handlers.get(channel);
  if (!handler) throw new Error(`No handler for ${channel}`);
  const event = { sender: window.webContents as unknown as WebContents, senderFrame: frame };
  return structuredClone(await handler(event as Parameters<InvokeListener>[0], ...structuredClone(args)));
}
