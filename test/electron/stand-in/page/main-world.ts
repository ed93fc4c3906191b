import { page } from "./page-globals.ts";
import { WorldBridge } from "./world-bridge.ts";

function deepFreeze(value: unknown): void {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
  // Bytes cannot be frozen.
  if (ArrayBuffer.isView(value) || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const key of Object.keys(value)) deepFreeze(Reflect.get(value, key));
}

function expose(name: string, api: unknown): void {
  if (name in globalThis)
    throw new Error("Cannot bind an API on top of an existing property on the window object");
  deepFreeze(api);
  Object.defineProperty(globalThis, name, {
    value: api,
    enumerable: true,
    configurable: false,
    writable: false,
  });
}

/**
 * The page's side, before any script of the page: waits for the preload's world to come over with the way between them,
 * under a name only the two know. Also takes the place of `window.open`, which Electron asks the main process about.
 */
export function start(secret: string): void {
  const meet = (event: { readonly relatedTarget: EventTarget | null }) => {
    page.document.removeEventListener(secret, meet);
    if (!event.relatedTarget) throw new Error("The preload's world brought no way");
    const bridge = new WorldBridge(event.relatedTarget, "page", "preload");
    bridge.offer((name, api) => expose(String(name), api));
    Object.defineProperty(globalThis, "open", {
      // Allowed windows are not modelled: main is told, and the answer is always that of a denial.
      value: (address: unknown) => {
        bridge.call(0, String(address ?? ""));
        return null;
      },
      enumerable: true,
      configurable: true,
      writable: true,
    });
  };
  page.document.addEventListener(secret, meet);
}
