import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { WebContents } from "electron";
import type { Page } from "playwright-core";
import { fromChromium } from "./addresses.ts";
import { Emitter } from "./emitter.ts";
import type { IpcMainStandIn } from "./ipc-main.ts";
import type { FileOnDisk, FromPreload, ToPreload } from "./link.ts";
import type { Machine } from "./machine.ts";
import { modelled } from "./not-modelled.ts";
import { type Frame, messageTo, PageLink } from "./page-link.ts";
import type { PageScripts } from "./page-scripts.ts";
import { preventable } from "./preventable.ts";

type OpenHandler = Parameters<WebContents["setWindowOpenHandler"]>[0];

/** The contents of a window: one page of the real Chromium, there from `attach` on. */
export class WebContentsStandIn
  extends Emitter
  implements Pick<WebContents, "send" | "reload" | "setWindowOpenHandler">
{
  readonly #machine: Machine;
  readonly #ipcMain: IpcMainStandIn;
  #page: Page | undefined;
  #link: PageLink | undefined;
  #openHandler: OpenHandler | undefined;
  #files: readonly FileOnDisk[] = [];
  /** The address main itself goes to; any other navigation is the page's. */
  #expected: string | undefined;

  constructor(machine: Machine, ipcMain: IpcMainStandIn) {
    super();
    this.#machine = machine;
    this.#ipcMain = ipcMain;
  }

  async attach(page: Page, scripts: PageScripts): Promise<void> {
    this.#page = page;
    this.#link = await PageLink.open(page, scripts, (frame, message, reply) =>
      this.#receive(frame, message, reply),
    );
  }

  shows(page: Page): boolean {
    return this.#page === page;
  }

  /** The page, once there is one. */
  get page(): Page {
    if (!this.#page) throw new Error("The window has no page yet");
    return this.#page;
  }

  get mainFrame(): Frame {
    return this.#attached.mainFrame;
  }

  send(channel: string, ...args: readonly unknown[]): void {
    this.#attached.send(messageTo(channel, args));
  }

  reload(): void {
    this.#expected = this.page.url();
    void this.page
      .reload()
      .catch((error: unknown) => this.#machine.problems.push(`reload: ${String(error)}`));
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  /** Goes where main wants it to. */
  async load(address: string): Promise<void> {
    this.#expected = address;
    await this.page.goto(address);
  }

  /** Whether main lets a frame go where the page or the user wants it to. `address` as Chromium has it. */
  allowsNavigation(address: string, isMainFrame: boolean): boolean {
    if (isMainFrame && address === this.#expected) {
      this.#expected = undefined;
      return true;
    }
    const url = fromChromium(address);
    const ofFrame = preventable("will-frame-navigate", { url, isMainFrame });
    this.emit("will-frame-navigate", ofFrame);
    if (!isMainFrame) return !ofFrame.defaultPrevented;
    const ofPage = preventable("will-navigate", { url, isMainFrame });
    this.emit("will-navigate", ofPage, url);
    return !ofFrame.defaultPrevented && !ofPage.defaultPrevented;
  }

  /** Asks main about a window the page wants. No window ever comes of it: allowed ones are not modelled. */
  askToOpen(url: string): void {
    const details = { url, frameName: "", features: "", disposition: "foreground-tab" } as const;
    type Details = Parameters<OpenHandler>[0];
    const answer = this.#openHandler?.(modelled("HandlerDetails", details) as Details);
    if (answer?.action !== "deny") this.#machine.problems.push(`a window was allowed: ${url}`);
  }

  /** Makes known where a file lies that a test drops; `webUtils.getPathForFile` then knows it. */
  async knowFile(path: string): Promise<void> {
    const { size, mtimeMs } = await stat(path);
    const file = { name: basename(path), size, lastModified: Math.floor(mtimeMs), path };
    this.#files = [...this.#files, file];
    this.#attached.send({ kind: "files", files: this.#files });
  }

  /** See PageLink. */
  invokeFromSubFrame(channel: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.#attached.invokeFromSubFrame(channel, ...args);
  }

  get #attached(): PageLink {
    if (!this.#link) throw new Error("The window has no page yet");
    return this.#link;
  }

  #receive(senderFrame: Frame | null, message: FromPreload, reply: (to: ToPreload) => void): void {
    const from = { sender: this, senderFrame };
    switch (message.kind) {
      case "invoke":
        void this.#ipcMain.answer(from, message.id, message.channel, message.payload).then(reply);
        return;
      case "send":
        this.#ipcMain.receive(from, message.channel, message.payload);
        return;
      case "open":
        this.askToOpen(message.url);
        return;
      case "preload-error":
        this.#machine.problems.push(`preload: ${message.message}`);
        this.emit("preload-error", preventable("preload-error", {}), "", new Error(message.message));
        return;
    }
  }
}
