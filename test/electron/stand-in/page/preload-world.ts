import { type FileOnDisk, INVOKE, type PreloadConfig, RECEIVE, type ToPreload } from "../link.ts";
import { modelled } from "../not-modelled.ts";
import { createIpcRenderer, sendOut } from "./ipc-renderer.ts";
import { page } from "./page-globals.ts";
import { SANDBOX_GLOBALS, sandboxedRequire } from "./sandbox.ts";
import { WorldBridge } from "./world-bridge.ts";

/** The preload script as Electron wraps it: a function's body, so that an `import` in it is an error. */
export type Preload = (
  require: (name: string) => object,
  module: { exports: object },
  exports: object,
  process: object,
  buffer: object,
) => void;

interface PageFile {
  readonly name: string;
  readonly size: number;
  readonly lastModified: number;
}

function hide(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, enumerable: false });
}

function electronOf(bridge: WorldBridge, ipcRenderer: object, files: () => readonly FileOnDisk[]): object {
  return modelled("electron in a sandboxed preload script", {
    ipcRenderer,
    contextBridge: modelled("contextBridge", {
      exposeInMainWorld: (name: string, api: unknown) => {
        bridge.call(0, name, api);
      },
    }),
    webUtils: modelled("webUtils", {
      getPathForFile: (file: PageFile) => {
        if (Object.prototype.toString.call(file) !== "[object File]")
          throw new TypeError("Error processing argument at index 0, conversion failure from #<Object>");
        const found = files().find(
          ({ name, size, lastModified }) =>
            name === file.name && size === file.size && lastModified === file.lastModified,
        );
        return found?.path ?? "";
      },
    }),
  });
}

/** The preload script's side of a document: sets up what it may use, then runs it. */
export function start({ secret, inSubFrames, broken }: PreloadConfig, preload: Preload): void {
  const way = new EventTarget();
  page.document.dispatchEvent(new page.MouseEvent(secret, { relatedTarget: way }));
  const bridge = new WorldBridge(way, "preload", "page");
  bridge.offer((url) => sendOut({ kind: "open", url: String(url) }));
  const { ipcRenderer, invoke, receive } = createIpcRenderer();
  let files: readonly FileOnDisk[] = [];
  hide(RECEIVE, (message: ToPreload) => {
    if (message.kind === "files") files = message.files;
    else receive(message);
  });
  hide(INVOKE, invoke);
  if (globalThis !== page.top && !inSubFrames) return;
  try {
    if (broken !== undefined) throw new Error(broken);
    const electron = electronOf(bridge, ipcRenderer, () => files);
    const module = { exports: {} };
    const { process, Buffer } = SANDBOX_GLOBALS;
    preload(sandboxedRequire(electron), module, module.exports, process, Buffer);
  } catch (error) {
    sendOut({ kind: "preload-error", message: error instanceof Error ? error.message : String(error) });
  }
}
