import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import type { FileRights } from "../../../renderer/host/file-guard.ts";
import { builtOnce } from "./built-once.ts";
import type { ControlledWindow, FileControl } from "./file-host.ts";

/** The address of the app over a host with one file, which the test governs. */
export async function fileEditionUrl(): Promise<string> {
  const path = await builtOnce({
    name: "file-host",
    ending: ".html",
    sources: [
      "renderer",
      "worksheets",
      "build",
      "test/e2e/support/file-host.ts",
      "test/e2e/support/build-with-host.ts",
      "test/renderer/state/idle-host.ts",
      "package-lock.json",
    ],
    script: "test/e2e/support/build-file-host.ts",
  });
  return pathToFileURL(path).href;
}

/** Changes how the file behaves from now on. */
export async function setFile(
  page: Page,
  change: Partial<Pick<FileControl, "rights" | "standing" | "saves" | "sealed">>,
): Promise<void> {
  await page.evaluate((to) => {
    Object.assign((window as unknown as ControlledWindow).fileControl, to);
  }, change);
}

/** The host tells the app of other rights. */
export async function tellRights(page: Page, rights: FileRights): Promise<void> {
  await page.evaluate((to) => (window as unknown as ControlledWindow).fileControl.tell(to), rights);
}

/** The save that hangs gets its answer. */
export async function answerSave(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as ControlledWindow).fileControl.answer());
}

/** What the host was asked so far. */
export function asked(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as ControlledWindow).fileControl.calls);
}

/** Opens the file from the start screen. */
export async function openFile(page: Page): Promise<void> {
  await page.getByRole("button", { name: "ファイルを開く" }).click();
  await page.locator(".overview-screen").waitFor();
}
