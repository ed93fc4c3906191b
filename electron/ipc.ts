import { type BrowserWindow, ipcMain } from "electron";
import { answerRequest, type Handlers } from "./answer-request.ts";
import { channelOf, type NoticeName, type Notices } from "./bridge.ts";
import { isOwnFrame } from "./own-frame.ts";
import { REQUEST_NAMES } from "./read-arguments.ts";

/** Answers the requests of one window. The only place that touches ipcMain. */
export function answerRequests(window: BrowserWindow, handlers: Handlers): void {
  for (const name of REQUEST_NAMES)
    ipcMain.handle(channelOf(name), (event, ...sent: unknown[]) =>
      answerRequest(handlers, name, isOwnFrame(event, window.webContents), sent),
    );
}

export type Tell = <Name extends NoticeName>(name: Name, value: Notices[Name]) => void;

/** Sends notices to a window; nothing happens when it is gone. */
export function noticesTo(window: BrowserWindow): Tell {
  return (name, value) => {
    if (!window.isDestroyed()) window.webContents.send(channelOf(name), value);
  };
}
