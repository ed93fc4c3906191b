import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from "electron";
import {
  type Answer,
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

const bridge = {
  openProject: () => ask("openProject"),
  openDropped: async (file) => {
    const path = webUtils.getPathForFile(file);
    return path === "" ? { ok: true, value: undefined } : ask("openPath", path);
  },
  recentFiles: () => ask("recentFiles"),
  openRecent: (id) => ask("openRecent", id),
  forgetRecent: (id) => ask("forgetRecent", id),
  newProject: () => ask("newProject"),
  saveProject: (project, options) => ask("saveProject", project, options),
  keepDraft: (draft) => ask("keepDraft", draft),
  keptDrafts: () => ask("keptDrafts"),
  dropDraft: (projectId) => ask("dropDraft", projectId),
  deliver: (files) => ask("deliver", files),
  openDelivered: (target) => ask("openDelivered", target),
  showTitle: (title, unsaved) => ask("showTitle", title, unsaved),
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
} satisfies Bridge;

contextBridge.exposeInMainWorld(BRIDGE, bridge);
