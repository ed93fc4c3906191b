import type { WebFrameMain } from "electron";
import type { CDPSession, Page } from "playwright-core";
import { fromChromium } from "./addresses.ts";
import { encodeClone } from "./clone-codec.ts";
import { BINDING, type FromPreload, INVOKE, RECEIVE, type ToPreload, WORLD } from "./link.ts";
import { modelled } from "./not-modelled.ts";
import type { PageScripts } from "./page-scripts.ts";

/** What of a frame main may ask. */
export type Frame = Pick<WebFrameMain, "url" | "parent">;

/** Takes what a frame sends; `reply` goes to the document that sent it. The frame is null when it is gone. */
export type Receive = (frame: Frame | null, message: FromPreload, reply: (to: ToPreload) => void) => void;

interface FrameRecord {
  url: string;
  readonly parent: string | undefined;
  readonly shown: Frame;
}

interface CdpFrame {
  readonly id: string;
  readonly parentId?: string;
  readonly url: string;
}

/** The frames of a page and the way to their preload's worlds, over the DevTools protocol. */
export class PageLink {
  readonly #session: CDPSession;
  readonly #frames = new Map<string, FrameRecord>();
  /** The isolated world's context of each frame, by the frame's id. */
  readonly #worlds = new Map<string, number>();
  readonly #receive: Receive;

  private constructor(session: CDPSession, receive: Receive) {
    this.#session = session;
    this.#receive = receive;
  }

  static async open(page: Page, scripts: PageScripts, receive: Receive): Promise<PageLink> {
    const session = await page.context().newCDPSession(page);
    const link = new PageLink(session, receive);
    session.on("Page.frameAttached", ({ frameId, parentFrameId }) =>
      link.#know({ id: frameId, parentId: parentFrameId, url: "about:blank" }),
    );
    session.on("Page.frameNavigated", ({ frame }) => link.#know(frame));
    session.on("Page.frameDetached", ({ frameId }) => {
      link.#frames.delete(frameId);
      link.#worlds.delete(frameId);
    });
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.name === WORLD) link.#worlds.set(String(context.auxData?.frameId), context.id);
    });
    session.on("Runtime.bindingCalled", ({ name, payload, executionContextId }) => {
      if (name === BINDING) link.#take(executionContextId, payload);
    });
    await session.send("Page.enable");
    const { frameTree } = await session.send("Page.getFrameTree");
    link.#know(frameTree.frame);
    await session.send("Runtime.enable");
    await session.send("Runtime.addBinding", { name: BINDING, executionContextName: WORLD });
    // In this order: the page's world waits for the preload's, and both are there before any script of the page.
    await session.send("Page.addScriptToEvaluateOnNewDocument", { source: scripts.mainWorld });
    await session.send("Page.addScriptToEvaluateOnNewDocument", {
      source: scripts.preloadWorld,
      worldName: WORLD,
    });
    return link;
  }

  get mainFrame(): Frame {
    const main = [...this.#frames.values()].find(({ parent }) => parent === undefined);
    if (!main) throw new Error("The page has no frame");
    return main.shown;
  }

  /** Sends to the main frame; nothing happens where nobody listens, as in Electron. */
  send(message: ToPreload): void {
    const main = [...this.#frames].find(([, { parent }]) => parent === undefined)?.[0];
    const context = main === undefined ? undefined : this.#worlds.get(main);
    if (context !== undefined) void this.#evaluate(context, `${RECEIVE}(${JSON.stringify(message)})`);
  }

  /**
   * Lets a frame inside the page send a request, as if it had been given `ipcRenderer`: what the preload script never
   * gives it, but a fault in Chromium might. Resolves to what the frame would receive.
   */
  async invokeFromSubFrame(channel: string, ...args: readonly unknown[]): Promise<unknown> {
    const sub = [...this.#frames].find(([, { parent }]) => parent !== undefined)?.[0];
    const context = sub === undefined ? undefined : this.#worlds.get(sub);
    if (context === undefined) throw new Error("The page has no frame inside");
    const call = `${INVOKE}(...${JSON.stringify([channel, ...args])})`;
    const { result, exceptionDetails } = await this.#session.send("Runtime.evaluate", {
      expression: call,
      contextId: context,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  #know({ id, parentId, url }: CdpFrame): void {
    const address = fromChromium(url);
    const known = this.#frames.get(id);
    if (known) {
      known.url = address;
      return;
    }
    const frames = this.#frames;
    const shown = modelled<Frame>("WebFrameMain", {
      get url() {
        return frames.get(id)?.url ?? "";
      },
      get parent() {
        const parent = parentId === undefined ? undefined : frames.get(parentId)?.shown;
        return (parent ?? null) as WebFrameMain | null;
      },
    });
    frames.set(id, { url: address, parent: parentId, shown });
  }

  #take(context: number, payload: string): void {
    const id = [...this.#worlds].find(([, world]) => world === context)?.[0];
    const frame = id === undefined ? null : (this.#frames.get(id)?.shown ?? null);
    const reply = (to: ToPreload) => void this.#evaluate(context, `${RECEIVE}(${JSON.stringify(to)})`);
    this.#receive(frame, JSON.parse(payload) as FromPreload, reply);
  }

  async #evaluate(contextId: number, expression: string): Promise<void> {
    // The document may be gone by now; its messages go with it.
    await this.#session.send("Runtime.evaluate", { expression, contextId }).catch(() => undefined);
  }
}

/** A message for `webContents.send`. Throws when it cannot be cloned. */
export function messageTo(channel: string, args: readonly unknown[]): ToPreload {
  return { kind: "message", channel, payload: encodeClone(args) };
}
