import { app, type Session, type WebContents } from "electron";
import { isOwnAddress } from "./own-frame.ts";

/** Whether a request may be made at all: the app's own files, and what a page holds in memory. */
export function isOwnRequest(address: string): boolean {
  return isOwnAddress(address) || /^(?:blob:app:\/\/co-lead\/|data:)/u.test(address);
}

/** Ends what Chromium would do on the network by itself. Before the app is ready. */
export function silenceChromium(): void {
  const { commandLine } = app;
  for (const name of [
    "disable-background-networking",
    "disable-component-update",
    "disable-domain-reliability",
    "disable-sync",
    // No search for a proxy either: it would ask the network for "wpad".
    "no-proxy-server",
    "no-pings",
  ])
    commandLine.appendSwitch(name);
  commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
}

/** Denies a session every permission, device, download and request that is not the app's own. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest(({ url }, callback) => callback({ cancel: !isOwnRequest(url) }));
  session.on("will-download", (event) => event.preventDefault());
}

/** Keeps a page where it is: no other address, no other window, no embedded page. */
export function closeContents(contents: WebContents): void {
  contents.on("will-navigate", (event) => event.preventDefault());
  contents.on("will-frame-navigate", (event) => event.preventDefault());
  contents.on("will-redirect", (event) => event.preventDefault());
  contents.on("will-attach-webview", (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}

/** Closes every page from its first moment. */
export function closeAllContents(): void {
  app.on("web-contents-created", (_event, contents) => closeContents(contents));
}
