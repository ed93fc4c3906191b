import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { builtApp } from "../e2e/support/built-app.ts";
import { findChromium, launchChromium } from "../e2e/support/chromium.ts";
import { launchStandIn, type RunningApp } from "./stand-in/launch.ts";

const executable = findChromium();

/** Changes one file of the copy of the app that runs. Throws when there is nothing to change. */
function changed(name: string, change: (source: string) => string) {
  return async (folder: string) => {
    const path = join(folder, name);
    const source = await readFile(path, "utf8");
    const wanted = change(source);
    if (wanted === source) throw new Error(`${name} is as it was`);
    await writeFile(path, wanted);
  };
}

const inPreload = (code: string) => changed("preload.cjs", (source) => `${code}\n${source}`);
const inMain = (code: string) => changed("main.js", (source) => `${code}\n${source}`);

describe.skipIf(executable === undefined)(
  `the stand-in for Electron${executable === undefined ? " (skipped: no Chromium on this machine)" : ""}`,
  () => {
    let browser: Browser;
    let app = "";
    let profile = "";
    const started: RunningApp[] = [];

    beforeAll(async () => {
      app = await builtApp();
      browser = await launchChromium(executable ?? "");
      profile = await mkdtemp(join(tmpdir(), "stand-in-"));
    });

    afterAll(async () => {
      await browser?.close();
      await rm(profile, { recursive: true, force: true });
    });

    afterEach(() => Promise.all(started.splice(0).map((running) => running.end())));

    async function launch(change?: (folder: string) => Promise<void>): Promise<RunningApp> {
      const running = await launchStandIn({ browser, app, profile, ...(change ? { change } : {}) });
      started.push(running);
      return running;
    }

    /** One app for several tests that leave it as it was. */
    function sharedApp(change?: (folder: string) => Promise<void>) {
      let running: RunningApp;
      let page: Page;
      beforeAll(async () => {
        running = await launchStandIn({ browser, app, profile, ...(change ? { change } : {}) });
        page = await running.firstPage();
        await page.locator(".app__main").waitFor();
      });
      afterAll(() => running?.end());
      return () => ({ app: running, page });
    }

    /** The problems of an app whose preload script is changed. */
    async function preloadProblems(change: (folder: string) => Promise<void>): Promise<readonly string[]> {
      const { problems } = await launch(change);
      await expect.poll(() => problems.length, { timeout: 10_000 }).toBeGreaterThan(0);
      return problems;
    }

    async function open(
      change?: (folder: string) => Promise<void>,
    ): Promise<{ app: RunningApp; page: Page }> {
      const running = await launch(change);
      const page = await running.firstPage();
      await page.locator(".app__main").waitFor();
      return { app: running, page };
    }

    const contentsOf = ({ windows }: RunningApp) => {
      const [window] = windows();
      if (!window) throw new Error("No window");
      return window.webContents;
    };

    describe("runs the preload script in the sandbox", () => {
      it("and sees when it is not where main says", async () => {
        const problems = await preloadProblems(
          changed("main.js", (source) => source.replaceAll('"preload.cjs"', '"preload.js"')),
        );
        expect(problems).toEqual([expect.stringMatching(/^preload: Unable to load.*ENOENT.*preload\.js/u)]);
      });

      it.each(["node:fs", "fs", "child_process", "./other.cjs", "electron/main"])(
        "without %s",
        async (name) => {
          expect(await preloadProblems(inPreload(`require("${name}");`))).toEqual([
            `preload: module not found: ${name}`,
          ]);
        },
      );

      it("as a script, not as a module", async () => {
        expect(await preloadProblems(inPreload('import { ipcRenderer } from "electron";'))).toEqual([
          expect.stringContaining("Cannot use import statement"),
        ]);
      });

      it("without what the main process has of Electron", async () => {
        expect(await preloadProblems(inPreload('require("electron").shell.openPath("/");'))).toEqual([
          expect.stringContaining("not modelled by the stand-in"),
        ]);
      });

      it("in a world of its own", async () => {
        const { app, page } = await open(inPreload("globalThis.mine = 1; window.open = () => 'preload';"));
        expect(
          await page.evaluate("[typeof mine, typeof require, typeof process, typeof standInSend]"),
        ).toEqual(Array(4).fill("undefined"));
        expect(app.problems).toEqual([]);
      });
    });

    describe("carries over to the page what contextBridge does", () => {
      const PROBE = `require("electron").contextBridge.exposeInMainWorld("probe", {
        sum: (...numbers) => numbers.reduce((a, b) => a + b, 0),
        later: async (value) => value,
        fails: () => { throw new TypeError("broken"); },
        rejects: async () => { throw new Error("later broken"); },
        calls: (back) => back(20) + 1,
        instance: new (class Row { name = "北見"; method() {} })(),
        [Symbol("hidden")]: 1,
        kindOf: (value) => Object.prototype.toString.call(value),
        bytes: () => new Uint8Array([1, 2]),
        list: [{ deep: () => "deep" }],
      });`;

      const shared = sharedApp(inPreload(PROBE));

      it("functions, promises, errors, bytes and files, but no prototypes and no symbols", async () => {
        const { app, page } = shared();
        const got = await page.evaluate(`(async () => ({
          sum: probe.sum(1, 2, 3),
          later: await probe.later({ at: new Date(5), bytes: new Uint8Array(2) }).then((v) => [v.at.getTime(), v.bytes.length]),
          fails: (() => { try { probe.fails(); } catch (error) { return [error instanceof Error, error.message]; } })(),
          rejects: await probe.rejects().catch((error) => error.message),
          calls: probe.calls((n) => n + 1),
          instance: [probe.instance.name, typeof probe.instance.method, probe.instance.constructor.name],
          symbols: Object.getOwnPropertySymbols(probe).length,
          file: probe.kindOf(new File(["a"], "a.colead")),
          bytes: probe.bytes() instanceof Uint8Array,
          deep: probe.list[0].deep(),
        }))()`);
        expect(got).toEqual({
          sum: 6,
          later: [5, 2],
          fails: [true, "broken"],
          rejects: "later broken",
          calls: 22,
          instance: ["北見", "undefined", "Object"],
          symbols: 0,
          file: "[object File]",
          bytes: true,
          deep: "deep",
        });
        expect(app.problems).toEqual([]);
      });

      it("in a way the page cannot change", async () => {
        const { page } = shared();
        const tried = await page.evaluate(`(() => {
          const tries = [
            () => { "use strict"; coLeadDesktop.openProject = null; },
            () => { "use strict"; delete globalThis.coLeadDesktop; },
            () => { "use strict"; probe.list[0].deep = null; },
            () => { "use strict"; globalThis.probe = {}; },
          ];
          return tries.map((one) => { try { one(); return "done"; } catch (error) { return error.name; } });
        })()`);
        expect(tried).toEqual(Array(4).fill("TypeError"));
      });

      it("once under each name", async () => {
        expect(await preloadProblems(inPreload(`${PROBE} ${PROBE}`))).toEqual([
          expect.stringContaining("on top of an existing property"),
        ]);
      });
    });

    describe("sends to the main process", () => {
      const shared = sharedApp();

      it.each([
        ["a symbol", "Symbol('a')"],
        ["a part of the page", "document.body"],
        ["the window", "window"],
        ["a function, which crosses the bridge but not the process", "() => 1"],
        ["a weak map deep inside", "({ rows: [new WeakMap()] })"],
        ["a file", "new File([], 'a')"],
      ])("not %s", async (_, value) => {
        const { page } = shared();
        const said = page.evaluate(
          `(async () => coLeadDesktop.openRecent(${value}))().then(() => "sent", (error) => error.message)`,
        );
        expect(await said).toContain("An object could not be cloned.");
      });

      it("nothing on a channel nobody answers on", async () => {
        const { page } = await open(
          inPreload(
            `require("electron").contextBridge.exposeInMainWorld("ask", (c) => require("electron").ipcRenderer.invoke(c));`,
          ),
        );
        expect(await page.evaluate("ask('co-lead:shell').catch((error) => error.message)")).toBe(
          "Error invoking remote method 'co-lead:shell': Error: No handler registered for 'co-lead:shell'",
        );
      });

      it("whose request it is: the app refuses every one of a frame inside the page", async () => {
        const { app, page } = shared();
        await page.evaluate("document.body.append(document.createElement('iframe'))");
        expect(await page.evaluate("typeof frames[0].coLeadDesktop")).toBe("undefined");
        expect(app.ipcMain.channels().length).toBeGreaterThan(10);
        for (const channel of app.ipcMain.channels())
          expect(await contentsOf(app).invokeFromSubFrame(channel)).toEqual({
            ok: false,
            refusal: { kind: "sender" },
          });
      });

      it("the answers of the page's own frame", async () => {
        const { page } = shared();
        expect(await page.evaluate("coLeadDesktop.recentFiles()")).toMatchObject({ ok: true });
        expect(await page.evaluate("coLeadDesktop.openRecent({ path: '/etc/passwd' })")).toMatchObject({
          ok: false,
          refusal: { kind: "arguments" },
        });
      });
    });

    describe("asks main about everything the page wants", () => {
      const shared = sharedApp();

      it("of app://, which gives nothing but its own files", async () => {
        const { page } = shared();
        const status = (path: string) =>
          page.evaluate(`fetch(${JSON.stringify(path)}).then((r) => r.status)`);
        expect(await status("/index.html")).toBe(200);
        for (const path of ["/..%2fmain.js", "/%2e%2e%2fpackage.json", "/..%5cmain.js", "/%2fetc%2fpasswd"])
          expect([403, 404]).toContain(await status(path));
        expect(await status("/renderer-files.json")).toBe(404);
      });

      it("of the network, where the page's policy forbids even to ask", async () => {
        const { app, page } = shared();
        await expect(page.evaluate("fetch('https://example.com/')")).rejects.toThrow();
        expect(app.problems.splice(0).join()).toContain("Content Security Policy");
      });

      it("of the network, where only main stands in the way", async () => {
        const { app, page } = await open(
          changed("main.js", (source) => source.replace("connect-src 'self'", "connect-src *")),
        );
        await expect(page.evaluate("fetch('https://example.com/')")).rejects.toThrow();
        expect(app.problems.splice(0).join()).toContain("ERR_BLOCKED_BY_CLIENT");
      });

      it("of the network, and says so when nothing stands in the way", async () => {
        const { app, page } = await open(
          changed("main.js", (source) =>
            source.replace("connect-src 'self'", "connect-src *").replace("{cancel:!", "{cancel:!1&&!"),
          ),
        );
        await expect(page.evaluate("fetch('https://example.com/')")).rejects.toThrow();
        expect(app.problems).toContain("let through to the network: https://example.com/");
      });

      it("of new windows, which come to nothing", async () => {
        const { app, page } = shared();
        expect(await page.evaluate("window.open('https://example.com/')")).toBeNull();
        expect(await page.evaluate("window.open()")).toBeNull();
        const popup = page
          .context()
          .waitForEvent("page")
          .then(async (opened) => {
            if (!opened.isClosed()) await opened.waitForEvent("close");
          });
        await page.evaluate(
          "document.body.append(Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank', rel: 'opener', id: 'out' }))",
        );
        await page.evaluate("document.getElementById('out').click()");
        await popup;
        expect(page.context().pages()).toEqual([page]);
        expect(app.problems).toEqual([]);
      });

      it("of new windows, and says so when main allows one", async () => {
        const { app, page } = await open(
          changed("main.js", (source) => source.replace('action:"deny"', 'action:"allow"')),
        );
        expect(await page.evaluate("window.open('https://example.com/')")).toBeNull();
        await expect.poll(() => app.problems).toEqual(["a window was allowed: https://example.com/"]);
      });

      it.each(["https://example.com/", "/index.html?again"])("of going to %s: it stays", async (address) => {
        const { app, page } = shared();
        const before = page.url();
        await page.evaluate("globalThis.stayed = true");
        const failed = page.waitForEvent("requestfailed");
        await page.evaluate(`location.assign(${JSON.stringify(address)})`);
        await failed;
        expect(page.url()).toBe(before);
        expect(await page.evaluate("stayed")).toBe(true);
        expect(contentsOf(app).mainFrame.url).toBe("app://co-lead/index.html");
        expect(app.problems).toEqual([]);
      });

      it("of permissions", async () => {
        const { app } = shared();
        expect(await app.session.grants("media")).toBe(false);
      });
    });

    describe("refuses what it does not model", () => {
      it.each([
        ["a method of app", 'import { app as a1 } from "electron"; a1.getGPUFeatureStatus();'],
        ["a part of Electron", 'import { Tray as T1 } from "electron"; new T1("icon.png");'],
        ["a property of a part", 'import { clipboard as c1 } from "electron"; c1.readText;'],
        ["a method of a module", 'import { Menu as M1 } from "electron"; M1.getApplicationMenu();'],
      ])("%s", async (_, code) => {
        await expect(launch(inMain(code))).rejects.toThrow("not modelled by the stand-in");
      });

      it("a window that is not isolated", async () => {
        const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
        const running = await launch(
          changed("main.js", (source) => source.replace("contextIsolation:!0", "contextIsolation:!1")),
        );
        // Main ends itself when it cannot open its window.
        expect(await running.app.ended).toBe(1);
        expect(running.problems).toEqual(["app.exit(1)"]);
        expect(String(said.mock.calls[0]?.[0])).toContain("contextIsolation");
        said.mockRestore();
      });
    });

    it("says so when a dialog comes that nobody expects, and cancels it", async () => {
      const { app, page } = await open();
      await page.keyboard.press("Control+o");
      await expect.poll(() => app.problems).toEqual([expect.stringContaining("unexpected dialog")]);
      expect(app.dialogs.shown.map(({ kind }) => kind)).toEqual(["open"]);
    });

    it("ends when its only window is closed, after the place of the window is kept", async () => {
      const { app } = await open();
      app.windows()[0]?.close();
      expect(await app.app.ended).toBe(0);
      const kept = await readFile(join(profile, "appData/co-lead-worksheet/window.json"), "utf8");
      expect(JSON.parse(kept)).toMatchObject({ width: 1366, maximized: false });
    });
  },
);
