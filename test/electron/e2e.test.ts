import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElectronApplication, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { ownFolder, runScript } from "./support/built-app.ts";
import { launchElectron, noElectron } from "./support/real-electron.ts";

describe(
  noElectron === undefined ? "in a real Electron" : `in a real Electron — skipped: ${noElectron}`,
  () => {
    let app: ElectronApplication;
    let page: Page;
    let folder = "";
    let user = "";

    beforeAll(async () => {
      if (noElectron !== undefined) return;
      folder = await ownFolder();
      user = await mkdtemp(join(tmpdir(), "electron-user-"));
      const built = join(folder, "app");
      await runScript("build-app.ts", built);
      const file = join(user, "北見.colead");
      await writeFile(file, serializeProject(kitami, 3));
      app = await launchElectron(built, user, [file]);
      page = await app.firstWindow();
      await page.locator(".app__main").waitFor();
    });

    afterAll(async () => {
      await app?.close();
      for (const path of [folder, user]) if (path) await rm(path, { recursive: true, force: true });
    });

    it.skipIf(noElectron !== undefined)("shows the app's page, isolated from Node", async () => {
      expect(page.url()).toBe("app://co-lead/index.html");
      expect(await page.evaluate("[typeof require, typeof process, typeof coLeadDesktop]")).toEqual([
        "undefined",
        "undefined",
        "object",
      ]);
    });

    it.skipIf(noElectron !== undefined)(
      "opens the file it was started with and names it in the title",
      async () => {
        const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
        await expect.poll(title).toContain("北見");
      },
    );

    it.skipIf(noElectron !== undefined)("makes no request and opens no other page", async () => {
      await expect(page.evaluate("fetch('https://example.com/')")).rejects.toThrow();
      expect(await page.evaluate("window.open('https://example.com/')")).toBeNull();
      await page.evaluate("location.assign('https://example.com/')");
      expect(page.url()).toBe("app://co-lead/index.html");
    });
  },
);
