import type { Bridge } from "../../electron/bridge.ts";

declare global {
  interface Window {
    /** Put there by electron/preload.ts, in the desktop edition only. */
    readonly coLeadDesktop?: Bridge;
  }
}

/** The way to the main process; undefined in a browser. */
export function desktopBridge(): Bridge | undefined {
  return window.coLeadDesktop;
}
