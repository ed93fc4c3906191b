import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { CommandId } from "../../../../electron/bridge.ts";
import type { DialogAnswer } from "../../../electron/stand-in/dialog.ts";
import type { AppDriver, LeavingAnswer } from "./app-driver.ts";
import { changedFile, documentsIn, projectIn } from "./desktop-files.ts";

/** What a desktop host does by itself; the rest is the same for a real Electron and for the stand-in. */
export interface Desktop {
  readonly page: Page;
  readonly problems: string[];
  /** What the user will do with the next dialog. */
  answer(answer: DialogAnswer): Promise<void>;
  drop(path: string): Promise<void>;
  title(): Promise<string>;
  /** As by its button; resolves when it is gone or when a dialog about it has been answered. */
  closeWindow(): Promise<void>;
  /** Resolves when the app has ended by itself, after its last window. */
  ended(): Promise<void>;
  choose(command: CommandId): Promise<void>;
  end(): Promise<void>;
}

const BUTTONS: Readonly<Record<LeavingAnswer, string>> = {
  save: "保存",
  discard: "保存しない",
  cancel: "キャンセル",
};

/** A folder for a window's files, removed by the driver. */
export function desktopFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "desktop-"));
}

/** Drives the app in a desktop host. `file`: what it was started with. */
export async function desktopDriver(
  desktop: Desktop,
  folder: string,
  file: string | undefined,
): Promise<AppDriver> {
  const { page, problems } = desktop;
  const saves = join(folder, "saves");
  await mkdir(saves);
  // Where the next save goes; unknown until the first one has asked.
  let current = file;
  let exports = 0;
  await page
    .locator(".app__main")
    .waitFor()
    .catch(async (error: Error) => {
      await desktop.end();
      throw new Error(`The app shows nothing: ${[...problems, error.message].join("\n")}`);
    });
  return {
    page,
    problems,
    folder,
    chooseFile: async (path, ask) => {
      await desktop.answer({ kind: "open", paths: [path] });
      await ask();
      current = path;
    },
    saved: async (ask) => {
      const before = current === undefined ? undefined : await readFile(current);
      if (current === undefined) await desktop.answer({ kind: "into", folder: saves });
      await ask();
      if (current === undefined) await expect.poll(() => projectIn(saves)).toBeDefined();
      current ??= await projectIn(saves);
      const saved = await changedFile(current ?? "", before);
      await expect.poll(() => desktop.title()).not.toContain("●");
      return saved;
    },
    exported: async (count, ask) => {
      exports += 1;
      const into = join(folder, `exports-${exports}`);
      await mkdir(into);
      await desktop.answer({ kind: "into", folder: into });
      await ask();
      return documentsIn(into, count);
    },
    drop: async (path) => {
      await desktop.drop(path);
      current = path;
    },
    title: () => desktop.title(),
    close: async (answer) => {
      await desktop.answer({ kind: "message", button: BUTTONS[answer] });
      await desktop.closeWindow();
      if (answer === "cancel") return page.isClosed();
      await expect.poll(() => page.isClosed(), { timeout: 10_000 }).toBe(true);
      await desktop.ended();
      return true;
    },
    chooseInHostMenu: (command) => desktop.choose(command),
    end: async () => {
      await desktop.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
