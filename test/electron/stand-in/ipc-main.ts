import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from "electron";
import { decodeClone, encodeClone } from "./clone-codec.ts";
import { Emitter } from "./emitter.ts";
import type { ToPreload } from "./link.ts";
import { modelled } from "./not-modelled.ts";
import type { Frame } from "./page-link.ts";

type Handler = Parameters<IpcMain["handle"]>[1];

/** Who sent something. */
export interface Sender {
  readonly sender: object;
  readonly senderFrame: Frame | null;
}

function eventOf<Event>({ sender, senderFrame }: Sender): Event {
  const event: Pick<IpcMainInvokeEvent, "sender" | "senderFrame"> = {
    sender: sender as WebContents,
    senderFrame: senderFrame as IpcMainInvokeEvent["senderFrame"],
  };
  return modelled("IpcMainEvent", event) as Event;
}

export class IpcMainStandIn extends Emitter implements Pick<IpcMain, "handle" | "removeHandler"> {
  readonly #handlers = new Map<string, Handler>();
  readonly #working = new Set<Promise<ToPreload>>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.#handlers.delete(channel);
  }

  /** The channels somebody answers on. */
  channels(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  /** Takes `ipcRenderer.send`. */
  receive(from: Sender, channel: string, payload: string): void {
    this.emit(channel, eventOf<IpcMainEvent>(from), ...(decodeClone(payload) as readonly unknown[]));
  }

  /** Answers `ipcRenderer.invoke`, with a refusal in Electron's words where that is not possible. */
  answer(from: Sender, id: number, channel: string, payload: string): Promise<ToPreload> {
    const answer = this.#answer(from, id, channel, payload);
    this.#working.add(answer);
    void answer.finally(() => this.#working.delete(answer));
    return answer;
  }

  /** Resolves when main has finished what it was asked: unlike a process, it cannot be ended in the middle. */
  async idle(): Promise<void> {
    while (this.#working.size > 0) await Promise.all(this.#working);
  }

  async #answer(from: Sender, id: number, channel: string, payload: string): Promise<ToPreload> {
    try {
      const handler = this.#handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const event = eventOf<IpcMainInvokeEvent>(from);
      const value: unknown = await handler(event, ...(decodeClone(payload) as readonly unknown[]));
      return { kind: "answer", id, ok: true, payload: encodeClone(value) };
    } catch (error) {
      return { kind: "answer", id, ok: false, message: String(error) };
    }
  }
}
