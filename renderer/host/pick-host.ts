import { browserHost } from "./browser-window.ts";
import { desktopBridge } from "./desktop-bridge.ts";
import { createElectronHost } from "./electron-host.ts";
import type { Host } from "./host.ts";

/** The host this window runs in. */
export function pickHost(): Host {
  const bridge = desktopBridge();
  return bridge ? createElectronHost(bridge) : browserHost();
}
