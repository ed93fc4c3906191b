import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { builtOnce } from "./built-once.ts";
import type { HostCall, HostScript, ScriptedWindow } from "./scripted-host.ts";

/** The address of the app over a scripted host. */
export async function scriptedUrl(): Promise<string> {
  const path = await builtOnce({
    name: "scripted",
    ending: ".html",
    sources: [
      "renderer",
      "worksheets",
      "build",
      "test/e2e/support",
      "test/renderer/state/idle-host.ts",
      "package-lock.json",
    ],
    script: "test/e2e/support/build-scripted.ts",
  });
  return pathToFileURL(path).href;
}

/** Loads the page again over a host that answers like this. `calls` gives what it was asked so far. */
export async function withHost(
  page: Page,
  script: HostScript,
): Promise<{ calls(name: string): Promise<readonly HostCall[]> }> {
  await page.addInitScript((value) => Object.assign(window, { hostScript: value }), script);
  await page.reload();
  await page.locator(".app__main").waitFor();
  return {
    calls: async (name) => {
      const all = await page.evaluate(() => (window as unknown as ScriptedWindow).hostCalls ?? []);
      return all.filter(([called]) => called === name);
    },
  };
}
