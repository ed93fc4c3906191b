import type { IpcMainInvokeEvent, WebContents } from "electron";
import { APP_HOST, SCHEME } from "./protocol-files.ts";

/** Whether an address is one of the app's own pages. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${SCHEME}:` && host === APP_HOST;
}

/** Whether a request comes from the main frame of our window, showing our own page. */
export function isOwnFrame(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, "sender" | "senderFrame">,
  own: WebContents,
): boolean {
  return (
    sender === own && senderFrame !== null && senderFrame.parent === null && isOwnAddress(senderFrame.url)
  );
}
