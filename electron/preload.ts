import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from "electron";
import {
  type Answer,
  ASKED_BY_NAME,
  BRIDGE,
  type Bridge,
  channelOf,
  type NoticeName,
  type Notices,
  type RequestName,
  type Requests,
} from "./bridge.ts";

function ask<Name extends RequestName>(
  name: Name,
  ...args: Parameters<Requests[Name]>
): Promise<Answer<ReturnType<Requests[Name]>>> {
  return ipcRenderer.invoke(channelOf(name), ...args);
}

function on<Name extends NoticeName>(name: Name, listener: (value: Notices[Name]) => void): () => void {
  // The event is kept back: it carries ipcRenderer itself.
  const receive = (_event: IpcRendererEvent, value: Notices[Name]) => listener(value);
  ipcRenderer.on(channelOf(name), receive);
  return () => ipcRenderer.removeListener(channelOf(name), receive);
}

type Named = Pick<Bridge, (typeof ASKED_BY_NAME)[number]>;

const named = Object.fromEntries(
  ASKED_BY_NAME.map((name) => [name, (...args: Parameters<Requests[typeof name]>) => ask(name, ...args)]),
) as unknown as Named;

const bridge: Bridge = {
  ...named,
  openDropped: async (file) => {
    const path = webUtils.getPathForFile(file);
    return path === "" ? { ok: true, value: undefined } : ask("openPath", path);
  },
  onRights: (listener) => on("rights", listener),
  listen: ({ command, openFile, closing }) => {
    const stops = [
      on("command", command),
      on("openFile", openFile),
      on("closing", (answer) => {
        closing(answer).then(
          (leave) => ask("closingAnswered", leave),
          () => ask("closingAnswered", false),
        );
      }),
    ];
    void ask("ready");
    return () => {
      for (const stop of stops) stop();
    };
  },
};

contextBridge.exposeInMainWorld(BRIDGE, bridge);
