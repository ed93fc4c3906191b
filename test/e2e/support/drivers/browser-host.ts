import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser, Dialog, Page } from "playwright-core";
import { downloaded, openApp } from "../app-page.ts";
import { findChromium, launchChromium } from "../chromium.ts";
import { editionUrl } from "../edition.ts";
import type { AppDriver, HostUnderTest, LeavingAnswer, UserFile } from "./app-driver.ts";
import { dropFile } from "./drop-file.ts";

async function leave(page: Page, answer: LeavingAnswer): Promise<boolean> {
  if (answer === "save") throw new Error("A browser does not offer to save");
  let asked = false;
  const decide = (dialog: Dialog) => {
    asked = true;
    void (answer === "discard" ? dialog.accept() : dialog.dismiss());
  };
  page.on("dialog", decide);
  await page.close({ runBeforeUnload: true });
  // Either the browser asks and the user stays, or the page goes.
  for (;;) {
    if (page.isClosed()) return true;
    if (asked && answer === "cancel") {
      page.off("dialog", decide);
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function download(page: Page, ask: () => Promise<void>): Promise<UserFile> {
  const coming = page.waitForEvent("download", { timeout: 60_000 });
  await ask();
  return downloaded(await coming);
}

async function start(browser: Browser, url: string): Promise<AppDriver> {
  const folder = await mkdtemp(join(tmpdir(), "browser-edition-"));
  const { page, context, problems } = await openApp(browser, url);
  return {
    page,
    problems,
    folder,
    chooseFile: async (path, ask) => {
      const choosing = page.waitForEvent("filechooser");
      await ask();
      await (await choosing).setFiles(path);
    },
    saved: (ask) => download(page, ask),
    exported: async (count, ask) => {
      const file = await download(page, ask);
      // Several documents come as one archive.
      if (!file.name.endsWith(".zip")) return [file];
      const files = Object.entries(unzipSync(file.bytes)).map(([name, bytes]) => ({ name, bytes }));
      if (files.length !== count) throw new Error(`${files.length} documents instead of ${count}`);
      return files;
    },
    drop: (path) => dropFile(page, path),
    title: () => page.title(),
    close: (answer) => leave(page, answer),
    chooseInHostMenu: () => Promise.reject(new Error("A browser has no menu of the app")),
    end: async () => {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const executable = findChromium();

/** The browser edition from file://, in a real Chromium; files are downloaded and chosen by an input. */
export const BROWSER: HostUnderTest = {
  name: "the browser edition",
  skipped: executable === undefined ? "no Chromium was found on this machine" : undefined,
  desktop: false,
  prepare: async () => {
    const url = await editionUrl();
    const browser = await launchChromium(executable ?? "");
    return { start: () => start(browser, url), end: () => browser.close() };
  },
};
