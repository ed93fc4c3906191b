import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { REPOSITORY } from "../vite/renderer-config.ts";

const PACKAGE = join(REPOSITORY, "node_modules/electron");
/** How long fetching Electron (about 100 MB) may take, in milliseconds. */
const LONGEST_FETCH = 10 * 60_000;

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "Electron.app/Contents/MacOS/Electron",
  win32: "electron.exe",
  linux: "electron",
};

/** Electron's program on this computer; undefined where it is not (yet). */
export async function installedElectron(): Promise<string | undefined> {
  const executable = EXECUTABLES[process.platform];
  if (executable === undefined) return undefined;
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given !== undefined) {
    const path = join(given, executable);
    return existsSync(path) ? path : undefined;
  }
  // The installer writes this name last, when everything is unpacked.
  const named = await readFile(join(PACKAGE, "path.txt"), "utf8").catch(() => undefined);
  if (named === undefined) return undefined;
  const path = join(PACKAGE, "dist", named);
  return existsSync(path) ? path : undefined;
}

/** Lets Electron's own package fetch its program, as it does at its first start; undefined when it cannot be had. */
export async function fetchElectron(): Promise<string | undefined> {
  const installer = join(PACKAGE, "install.js");
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH !== undefined || !existsSync(installer)) return undefined;
  console.log("Electronを用意しています（初めての起動のときだけ、数分かかることがあります）。");
  const child = spawn(process.execPath, [installer], { stdio: "ignore", timeout: LONGEST_FETCH });
  await once(child, "close");
  return installedElectron();
}
