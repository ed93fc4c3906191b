import { join } from "node:path";
import { _electron, type ElectronApplication } from "playwright-core";
import { installedElectron } from "../../../build/start/find-electron.ts";
import { whyNoWindow } from "../../../build/start/why-no-window.ts";
import { plainEnvironment } from "./built-app.ts";

const electron = await installedElectron();

/** Why the app cannot be run in a real Electron here. Without a user's rights the sandbox cannot run either. */
export const noElectron: string | undefined =
  electron === undefined
    ? "no Electron binary here"
    : whyNoWindow({ platform: process.platform, env: process.env, uid: process.getuid?.() });

/** Starts the built app in the real Electron. `profile`: a folder for what it remembers. */
export function launchElectron(
  app: string,
  profile: string,
  files: readonly string[] = [],
): Promise<ElectronApplication> {
  if (electron === undefined) throw new Error(noElectron);
  const env = Object.fromEntries(
    Object.entries(plainEnvironment()).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return _electron.launch({
    executablePath: electron,
    args: [app, `--user-data-dir=${join(profile, "data")}`, ...files],
    env,
  });
}
