import { decodeClone, encodeClone } from "../clone-codec.ts";
import { BINDING, type FromPreload, type ToPreload } from "../link.ts";
import { modelled } from "../not-modelled.ts";

type Listener = (event: object, ...args: unknown[]) => void;

export function sendOut(message: FromPreload): void {
  const send = Reflect.get(globalThis, BINDING) as (text: string) => void;
  send(JSON.stringify(message));
}

/** `ipcRenderer` of one frame, and what receives for it. */
export function createIpcRenderer() {
  const listeners = new Map<string, readonly Listener[]>();
  const waiting = new Map<number, (answer: Extract<ToPreload, { kind: "answer" }>) => void>();
  let last = 0;
  const of = (channel: string) => listeners.get(channel) ?? [];

  const invoke = async (channel: string, ...args: readonly unknown[]): Promise<unknown> => {
    const payload = encodeClone(args);
    const id = ++last;
    const answer = await new Promise<Extract<ToPreload, { kind: "answer" }>>((resolve) => {
      waiting.set(id, resolve);
      sendOut({ kind: "invoke", id, channel, payload });
    });
    if (answer.ok) return decodeClone(answer.payload);
    throw new Error(`Error invoking remote method '${channel}': ${answer.message}`);
  };

  const ipcRenderer = modelled("ipcRenderer", {
    invoke,
    send: (channel: string, ...args: readonly unknown[]) =>
      sendOut({ kind: "send", channel, payload: encodeClone(args) }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...of(channel), listener]);
      return ipcRenderer;
    },
    removeListener: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        of(channel).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
  });

  const receive = (message: Extract<ToPreload, { kind: "answer" | "message" }>): void => {
    if (message.kind === "answer") {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
      return;
    }
    const args = decodeClone(message.payload) as readonly unknown[];
    const event = modelled("IpcRendererEvent", { sender: ipcRenderer });
    for (const listener of of(message.channel)) listener(event, ...args);
  };

  return { ipcRenderer, invoke, receive };
}
