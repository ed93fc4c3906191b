import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type BrowserContext, chromium } from "playwright-core";
import { CHROMIUM_ARGUMENTS } from "./chromium.ts";

/** A browser process of our own on a profile that outlives it. */
export interface OwnChromium {
  readonly context: BrowserContext;
  /** What a power loss or the task manager does: no part of it gets to finish anything. */
  kill(): Promise<void>;
}

const STARTS_WITHIN = 30_000;

/** The port it listens on, which it writes down once it does. */
async function portOf(folder: string): Promise<string> {
  const until = Date.now() + STARTS_WITHIN;
  while (Date.now() < until) {
    const text = await readFile(join(folder, "DevToolsActivePort"), "utf8").catch(() => "");
    const [port] = text.split("\n");
    if (port && text.includes("/devtools/")) return port;
    await wait(50);
  }
  throw new Error("Chromium did not start");
}

/** Starts Chromium on a profile's folder, which may be one that a killed one has left. */
export async function startOwnChromium(executable: string, folder: string): Promise<OwnChromium> {
  await rm(join(folder, "DevToolsActivePort"), { force: true });
  // In a group of its own, so that the whole browser can be killed and nothing else.
  const child = spawn(
    executable,
    [
      "--headless=new",
      ...CHROMIUM_ARGUMENTS,
      `--user-data-dir=${folder}`,
      "--remote-debugging-port=0",
      "--no-first-run",
      "about:blank",
    ],
    { detached: true, stdio: "ignore" },
  );
  const exited = once(child, "exit");
  const kill = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, "SIGKILL");
    await exited;
  };
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(folder)}`);
    const [context] = browser.contexts();
    if (!context) throw new Error("Chromium has no window");
    context.setDefaultTimeout(30_000);
    return { context, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
