import { spawn } from "node:child_process";
import { join } from "node:path";
import { APP_FOLDER, buildApp } from "../electron/build-app.ts";
import { fetchElectron, installedElectron } from "./find-electron.ts";
import { isStale } from "./is-stale.ts";
import { whyNoWindow } from "./why-no-window.ts";

/** A program that ends with an error so soon, in milliseconds, never showed a window: a library is missing. */
const TOO_SOON = 5000;

/** How the desktop app ended, or why it could not be opened (a part of a sentence). */
export type Opened = { readonly exitCode: number } | { readonly why: string };

function run(electron: string, files: readonly string[]): Promise<Opened> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(electron, [APP_FOLDER, ...files], { stdio: "inherit" });
    const onSignal = (signal: NodeJS.Signals) => child.kill(signal);
    process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
    const settle = (opened: Opened) => {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
      resolve(opened);
    };
    child.on("error", () => settle({ why: "Electronを起動できない" }));
    child.on("close", (code) => {
      const failed = code !== null && code !== 0 && performance.now() - started < TOO_SOON;
      settle(failed ? { why: "Electronを起動できない" } : { exitCode: code ?? 0 });
    });
  });
}

/** Opens the desktop app, building it and fetching Electron where that is needed; resolves when it is closed. */
export async function openDesktop(files: readonly string[]): Promise<Opened> {
  const why = whyNoWindow({ platform: process.platform, env: process.env, uid: process.getuid?.() });
  if (why !== undefined) return { why };
  const electron = (await installedElectron()) ?? (await fetchElectron());
  if (electron === undefined) return { why: "Electronを入手できない" };
  if (await isStale(join(APP_FOLDER, "package.json"))) {
    console.log("アプリを組み立てています。");
    await buildApp();
  }
  return run(electron, files);
}
