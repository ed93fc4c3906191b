import { modelled, NotModelled } from "../not-modelled.ts";

/** What Electron gives a sandboxed preload script besides "electron" (Process Sandboxing, "Preload scripts"). */
const SANDBOXED = new Set(["events", "timers", "url"]);

/** `require` in a sandboxed preload script: Node's modules are not there. */
export function sandboxedRequire(electron: object): (name: string) => object {
  return (name) => {
    if (name === "electron" || name === "electron/renderer" || name === "electron/common") return electron;
    if (SANDBOXED.has(name.replace(/^node:/u, ""))) throw new NotModelled(`require("${name}")`);
    throw new Error(`module not found: ${name}`);
  };
}

/** What of Node's globals Electron puts there; of none of it anything is modelled. */
export const SANDBOX_GLOBALS = {
  process: modelled("process of a preload script", {}),
  Buffer: modelled("Buffer of a preload script", {}),
} as const;
