import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Script } from "node:vm";
import { buildSync } from "esbuild";
import type { PreloadConfig } from "./link.ts";

/** The scripts of one window's documents, in the order they run in. */
export interface PageScripts {
  readonly mainWorld: string;
  readonly preloadWorld: string;
}

let bundled: { readonly main: string; readonly preload: string } | undefined;

function bundle(name: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, "page", name)],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "standIn",
    target: "chrome123",
    logLevel: "error",
  });
  return outputFiles[0]?.text ?? "";
}

/** Why a preload script cannot even be read as one; the script of Electron's sandbox is no module. */
function syntaxTrouble(source: string, path: string): string | undefined {
  try {
    new Script(`(function () {${source}\n})`, { filename: path });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Reads a preload script from the disk and puts what it runs on around it. */
export async function pageScripts(path: string, secret: string, inSubFrames: boolean): Promise<PageScripts> {
  bundled ??= { main: bundle("main-world.ts"), preload: bundle("preload-world.ts") };
  const read = await readFile(path, "utf8").then(
    (source) => ({ source, trouble: syntaxTrouble(source, path) }),
    (error: Error) => ({ source: "", trouble: error.message }),
  );
  const broken = read.trouble === undefined ? undefined : `Unable to load preload script: ${read.trouble}`;
  const config: PreloadConfig = { secret, inSubFrames, broken };
  const body = broken === undefined ? read.source : "";
  return {
    mainWorld: `(() => {${bundled.main}; standIn.start(${JSON.stringify(secret)}); })();`,
    preloadWorld: `(() => {${bundled.preload}; standIn.start(${JSON.stringify(config)}, function (require, module, exports, process, Buffer) {${body}\n}); })();`,
  };
}
