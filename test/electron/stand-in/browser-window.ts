import { randomUUID } from "node:crypto";
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle } from "electron";
import type { Page } from "playwright-core";
import { toChromium } from "./addresses.ts";
import { Emitter } from "./emitter.ts";
import { type Machine, whenReadyOnly } from "./machine.ts";
import { NotModelled } from "./not-modelled.ts";
import { pageScripts } from "./page-scripts.ts";
import { preventable } from "./preventable.ts";
import type { WebContentsStandIn } from "./web-contents.ts";

/** What a window needs of the rest. */
export interface WindowParts {
  readonly machine: Machine;
  readonly schemes: ReadonlySet<string>;
  readonly createContents: () => WebContentsStandIn;
  readonly opened: (window: BrowserWindowStandIn) => void;
  readonly closed: (window: BrowserWindowStandIn) => void;
}

const OPTIONS = new Set(["x", "y", "width", "height", "minWidth", "minHeight", "show", "webPreferences"]);
/** A window is a sandboxed, isolated page, or it is not modelled: with other values, other things would be possible. */
const PREFERENCES: Readonly<Record<string, unknown>> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
};
/** Without a counterpart in a page that is driven by a test, or of its own meaning. */
const OTHER_PREFERENCES = new Set([
  "preload",
  "nodeIntegrationInSubFrames",
  "navigateOnDragDrop",
  "spellcheck",
  "backgroundThrottling",
]);

function checkOptions(options: BrowserWindowConstructorOptions): void {
  for (const name of Object.keys(options))
    if (!OPTIONS.has(name)) throw new NotModelled(`BrowserWindow with ${name}`);
  const preferences: Readonly<Record<string, unknown>> = { ...options.webPreferences };
  for (const [name, value] of Object.entries(preferences))
    if (!OTHER_PREFERENCES.has(name) && PREFERENCES[name] !== value)
      throw new NotModelled(`webPreferences with ${name}: ${String(value)}`);
  for (const name of ["contextIsolation", "sandbox"])
    if (preferences[name] !== true) throw new NotModelled(`webPreferences without ${name}`);
}

type Shown =
  | "show"
  | "maximize"
  | "isMaximized"
  | "isMinimized"
  | "restore"
  | "focus"
  | "isDestroyed"
  | "setTitle"
  | "getTitle"
  | "setDocumentEdited"
  | "isDocumentEdited"
  | "getNormalBounds"
  | "loadURL"
  | "close"
  | "destroy";

/** A window: a page of the real Chromium, as large as the window. */
export class BrowserWindowStandIn extends Emitter implements Pick<BrowserWindow, Shown> {
  readonly #parts: WindowParts;
  readonly #contents: WebContentsStandIn;
  readonly #bounds: Rectangle;
  readonly #attached: Promise<Page>;
  #title = "";
  #edited = false;
  #maximized = false;
  #minimized = false;
  #destroyed = false;

  constructor(parts: WindowParts, options: BrowserWindowConstructorOptions) {
    super();
    whenReadyOnly(parts.machine, "Cannot create BrowserWindow");
    checkOptions(options);
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    this.#parts = parts;
    this.#bounds = { x, y, width, height };
    this.#contents = parts.createContents();
    parts.opened(this);
    this.#attached = this.#attach(options.webPreferences ?? {});
    // Awaited by loadURL; without one, a window nobody looks at.
    this.#attached.catch(() => undefined);
  }

  get webContents(): WebContentsStandIn {
    this.#alive();
    return this.#contents;
  }

  async loadURL(url: string): Promise<void> {
    this.#alive();
    const loading = this.#load(url);
    this.#parts.machine.loading.push(loading);
    await loading;
  }

  async #load(url: string): Promise<void> {
    const page = await this.#attached;
    await this.#contents.load(toChromium(url, this.#parts.schemes));
    const title = await page.title();
    const event = preventable("page-title-updated", {});
    this.emit("page-title-updated", event, title, false);
    if (!event.defaultPrevented) this.#title = title;
    this.emit("ready-to-show");
  }

  show(): void {
    this.#alive();
  }

  focus(): void {
    this.#alive();
    this.emit("focus");
  }

  maximize(): void {
    this.#alive();
    this.#maximized = true;
  }

  isMaximized(): boolean {
    this.#alive();
    return this.#maximized;
  }

  isMinimized(): boolean {
    this.#alive();
    return this.#minimized;
  }

  restore(): void {
    this.#alive();
    this.#minimized = false;
  }

  /** The user puts the window away. */
  minimizeByUser(): void {
    this.#minimized = true;
  }

  getNormalBounds(): Rectangle {
    this.#alive();
    return { ...this.#bounds };
  }

  setTitle(title: string): void {
    this.#alive();
    this.#title = title;
  }

  getTitle(): string {
    this.#alive();
    return this.#title;
  }

  setDocumentEdited(edited: boolean): void {
    this.#alive();
    this.#edited = edited;
  }

  isDocumentEdited(): boolean {
    this.#alive();
    return this.#edited;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(): void {
    this.#alive();
    this.requestClose();
  }

  /** Closes the window as the user does; false when a listener keeps it open. The page may still keep it by itself. */
  requestClose(): boolean {
    const event = preventable("close", {});
    this.emit("close", event);
    if (event.defaultPrevented) return false;
    void this.#attached.then((page) => page.close({ runBeforeUnload: true })).catch(() => undefined);
    return true;
  }

  destroy(): void {
    if (this.#destroyed) return;
    void this.#attached.then((page) => page.close()).catch(() => undefined);
    this.#gone();
  }

  async #attach({ preload, nodeIntegrationInSubFrames = false }: Electron.WebPreferences): Promise<Page> {
    if (preload === undefined) throw new NotModelled("a window without a preload script");
    const secret = `stand-in-${randomUUID()}`;
    const scripts = await pageScripts(preload, secret, nodeIntegrationInSubFrames);
    const { context, opening } = this.#parts.machine;
    const coming = context.newPage();
    opening.push(coming);
    const page = await coming;
    const { width, height } = this.#bounds;
    await page.setViewportSize({ width, height });
    page.on("close", () => this.#gone());
    page.on("crash", () =>
      this.#contents.emit("render-process-gone", preventable("render-process-gone", {}), {
        reason: "crashed",
      }),
    );
    // Electron asks nobody: a page that wants to stay, stays.
    page.on("dialog", (dialog) => void dialog.dismiss());
    await this.#contents.attach(page, scripts);
    return page;
  }

  #gone(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.emit("closed");
    this.#parts.closed(this);
  }

  #alive(): void {
    if (this.#destroyed) throw new TypeError("Object has been destroyed");
  }
}
