import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchStandIn } from "../../../electron/stand-in/launch.ts";
import { builtApp } from "../built-app.ts";
import { findChromium, launchChromium } from "../chromium.ts";
import type { AppDriver, HostUnderTest, StartOptions } from "./app-driver.ts";
import { desktopDriver, desktopFolder } from "./desktop-driver.ts";
import { dropFile } from "./drop-file.ts";

/** As the browser edition is shown in the tests; the size is the window's own. */
const LOOK = { locale: "ja-JP", timezoneId: "Asia/Tokyo", reducedMotion: "reduce" } as const;

async function start(browser: Browser, app: string, { profile, file }: StartOptions): Promise<AppDriver> {
  const folder = await desktopFolder();
  const own = profile ?? join(folder, "profile");
  await mkdir(own, { recursive: true });
  const args = file === undefined ? [] : [file];
  const running = await launchStandIn({ browser, app, profile: own, args, look: LOOK });
  const page = await running.firstPage();
  const window = () => {
    const [first] = running.windows();
    if (!first) throw new Error("The window is gone");
    return first;
  };
  return desktopDriver(
    {
      page,
      problems: running.problems,
      answer: async (answer) => {
        running.dialogs.answers.push(answer);
      },
      drop: async (path) => {
        await window().webContents.knowFile(path);
        await dropFile(page, path);
      },
      title: async () => window().getTitle(),
      closeWindow: async () => {
        const shown = running.dialogs.shown.length;
        window().close();
        while (!page.isClosed() && running.dialogs.shown.length === shown)
          await new Promise((resolve) => setTimeout(resolve, 20));
      },
      ended: async () => {
        await running.app.ended;
      },
      choose: async (command) => running.menu.choose(command),
      end: async () => {
        const unused = running.dialogs.answers.map(
          (answer) => `no dialog came for ${JSON.stringify(answer)}`,
        );
        running.problems.push(...unused);
        await running.end();
      },
    },
    folder,
    file,
  );
}

const executable = findChromium();

/** The app's own main process and preload script, on the stand-in for Electron (test/electron/stand-in). */
export const STAND_IN: HostUnderTest = {
  name: "the desktop app on a stand-in for Electron",
  skipped: executable === undefined ? "no Chromium was found on this machine" : undefined,
  desktop: true,
  prepare: async () => {
    const app = await builtApp();
    const browser = await launchChromium(executable ?? "");
    return {
      start: (options = {}) => start(browser, app, options),
      end: () => browser.close(),
    };
  },
};
