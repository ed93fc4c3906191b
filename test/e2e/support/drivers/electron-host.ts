import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { ElectronApplication } from "playwright-core";
import { expect } from "vitest";
import type { DialogAnswer } from "../../../electron/stand-in/dialog.ts";
import { launchElectron, noElectron } from "../../../electron/support/real-electron.ts";
import { builtApp } from "../built-app.ts";
import type { AppDriver, HostUnderTest, StartOptions } from "./app-driver.ts";
import { desktopDriver, desktopFolder } from "./desktop-driver.ts";
import { dropFile } from "./drop-file.ts";

/** What the stubbed dialogs in the main process go by. */
interface WithAnswers {
  coLeadAnswers?: DialogAnswer[];
  coLeadUnexpected?: string[];
}

/** Native dialogs cannot be pressed by a test: the main process is given answers instead, as Playwright documents. */
async function stubDialogs(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const answers: DialogAnswer[] = [];
    const unexpected: string[] = [];
    Object.assign(globalThis as WithAnswers, { coLeadAnswers: answers, coLeadUnexpected: unexpected });
    const next = (what: string) => {
      const answer = answers.shift();
      if (!answer) unexpected.push(`unexpected dialog: ${what}`);
      return answer;
    };
    Object.assign(dialog, {
      showOpenDialog: async () => {
        const answer = next("open");
        const paths = answer?.kind === "open" ? answer.paths : answer?.kind === "into" ? [answer.folder] : [];
        return { canceled: paths.length === 0, filePaths: [...paths] };
      },
      showSaveDialog: async (_window: unknown, { defaultPath = "" }: Electron.SaveDialogOptions) => {
        const answer = next("save");
        if (answer?.kind === "save")
          return { canceled: answer.path === undefined, filePath: answer.path ?? "" };
        if (answer?.kind !== "into") return { canceled: true, filePath: "" };
        return { canceled: false, filePath: `${answer.folder}/${defaultPath.split(/[\\/]/u).at(-1)}` };
      },
      showMessageBox: async (
        _window: unknown,
        { buttons = [], cancelId = 0 }: Electron.MessageBoxOptions,
      ) => {
        const answer = next("message");
        const response = answer?.kind === "message" ? buttons.indexOf(answer.button) : cancelId;
        return { response, checkboxChecked: false };
      },
    });
  });
}

async function start(built: string, { profile, file }: StartOptions): Promise<AppDriver> {
  const folder = await desktopFolder();
  const own = profile ?? join(folder, "profile");
  await mkdir(own, { recursive: true });
  const app = await launchElectron(built, own, file === undefined ? [] : [file]);
  const ended = app.waitForEvent("close", { timeout: 0 });
  // Whoever closes the app waits for it; it may also be ended by its driver.
  ended.catch(() => undefined);
  await stubDialogs(app);
  const page = await app.firstWindow();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  return desktopDriver(
    {
      page,
      problems,
      answer: async (answer) => {
        await app.evaluate((_, one) => (globalThis as WithAnswers).coLeadAnswers?.push(one), answer);
      },
      drop: (path) => dropFile(page, path),
      title: () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle() ?? ""),
      closeWindow: async () => {
        await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
        const open = () => app.evaluate(() => (globalThis as WithAnswers).coLeadAnswers?.length ?? 0);
        // An app that has ended with its window answers nothing any more.
        await expect.poll(() => open().catch(() => 0)).toBe(0);
      },
      ended: async () => {
        await ended;
      },
      choose: async (command) => {
        await app.evaluate(
          ({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(),
          command,
        );
      },
      end: async () => {
        const unexpected = () => app.evaluate(() => (globalThis as WithAnswers).coLeadUnexpected ?? []);
        // Without asking: the app may have unsaved edits, and may be gone already.
        problems.push(...(await unexpected().catch(() => [])));
        await app.evaluate(({ app: own }) => own.exit(0)).catch(() => undefined);
        await app.close().catch(() => undefined);
      },
    },
    folder,
    file,
  );
}

/** The app in a real Electron, wherever one is found. */
export const ELECTRON: HostUnderTest = {
  name: "a real Electron",
  skipped: noElectron,
  desktop: true,
  prepare: async () => {
    const built = await builtApp();
    return { start: (options = {}) => start(built, options), end: async () => undefined };
  },
};
