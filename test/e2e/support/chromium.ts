import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** The shell without a window first: it is the same engine, and opens a page in a third of the time. */
const NAMES = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "chrome",
  "msedge",
];

/** A Chromium of this machine; undefined where there is none. `CO_LEAD_CHROMIUM` names another one. */
export function findChromium(): string | undefined {
  const named = process.env.CO_LEAD_CHROMIUM;
  if (named !== undefined) return existsSync(named) ? named : undefined;
  const folders = ["/usr/bin", ...(process.env.PATH ?? "").split(delimiter)];
  const endings = process.platform === "win32" ? [".exe"] : [""];
  return folders
    .flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))))
    .find((path) => existsSync(path));
}

/** Nothing of its own that would use the network, and no more processes than are needed. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Windows of one profile and origin share a process, and with it the app's compiled code.
  "--renderer-process-limit=1",
];

/** Starts it without a window. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
}
