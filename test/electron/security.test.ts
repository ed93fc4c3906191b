import { EventEmitter } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parseProjectFile } from "../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../worksheets/project/serialize-project.ts";
import { kitami } from "../../worksheets/samples/kitami.ts";
import { app, type BrowserWindow, invoke, seen, session } from "./support/fake-electron.ts";
import { builtMain } from "./support/start-main.ts";

vi.mock("electron", () => import("./support/fake-electron.ts"));

let built: Awaited<ReturnType<typeof builtMain>>;
let work = "";
let window: BrowserWindow;

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "electron-"));
  seen.userFolder = work;
  built = await builtMain();
  await import(built.main);
  await vi.waitFor(() => expect(seen.windows[0]?.loaded).toBeDefined());
  const [first] = seen.windows;
  if (!first) throw new Error("No window");
  window = first;
});

afterAll(async () => {
  await rm(work, { recursive: true, force: true });
  await rm(built.folder, { recursive: true, force: true });
});

function get(address: string, method = "GET"): Promise<Response> {
  const serve = seen.protocols.get("app");
  if (!serve) throw new Error("app:// is not served");
  // Node's Request refuses some addresses that Chromium would ask for.
  return serve({ method, url: address } as Request);
}

describe("the window", () => {
  it("is opened once, on the app's own page, and shown when that is drawn", () => {
    expect(seen.windows).toHaveLength(1);
    expect(window.loaded).toBe("app://co-lead/index.html");
    expect(window.shown).toBe(true);
  });

  it("isolates the page from Node and from the preload script", () => {
    expect(window.options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      preload: join(built.folder, "preload.cjs"),
    });
  });

  it.each(["will-navigate", "will-frame-navigate", "will-redirect", "will-attach-webview"])(
    "denies %s",
    (name) => {
      const preventDefault = vi.fn();
      window.webContents.emit(name, { preventDefault, url: "https://example.com/" });
      expect(preventDefault).toHaveBeenCalledOnce();
    },
  );

  it("denies new windows", () => {
    expect(window.webContents.openHandler?.({ url: "https://example.com/" })).toEqual({ action: "deny" });
  });

  it("closes pages of any other window as well", () => {
    const other = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
    app.emit("web-contents-created", {}, other);
    expect(other.setWindowOpenHandler).toHaveBeenCalledOnce();
    expect(other.listenerCount("will-navigate")).toBe(1);
  });
});

describe("the session", () => {
  const { defaultSession } = session;

  it("denies every permission and device", () => {
    const callback = vi.fn();
    defaultSession.permission?.(null as never, "media", callback, null as never);
    expect(callback).toHaveBeenCalledExactlyOnceWith(false);
    expect(defaultSession.check?.(null, "clipboard-read", "app://co-lead", null as never)).toBe(false);
    expect(defaultSession.device?.(null as never)).toBe(false);
  });

  it.each([
    ["app://co-lead/index.html", false],
    ["blob:app://co-lead/0f8f", false],
    ["data:image/png;base64,AA==", false],
    ["app://co-lead.example.com/index.html", true],
    ["app://other/index.html", true],
    ["https://example.com/", true],
    ["http://127.0.0.1/", true],
    ["wss://example.com/", true],
    ["file:///etc/passwd", true],
    ["blob:https://example.com/1", true],
    ["chrome-extension://x/y.js", true],
    ["not an address", true],
  ])("request of %s is cancelled: %s", (url, cancelled) => {
    const callback = vi.fn();
    defaultSession.onRequest?.({ url }, callback);
    expect(callback).toHaveBeenCalledExactlyOnceWith({ cancel: cancelled });
  });

  it("has no spell checker, no downloads and no proxy to be searched for", () => {
    expect(defaultSession.spelling).toBe(false);
    const preventDefault = vi.fn();
    defaultSession.emit("will-download", { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(defaultSession.proxy).toEqual({ mode: "direct" });
    expect([...seen.switches.keys()]).toEqual(
      expect.arrayContaining([
        "no-proxy-server",
        "disable-background-networking",
        "disable-component-update",
      ]),
    );
    expect(seen.switches.get("host-resolver-rules")).toBe("MAP * ~NOTFOUND");
  });
});

describe("app://", () => {
  it("is a scheme with an origin, and bypasses no policy", () => {
    expect(seen.schemes).toEqual([
      { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it("serves the page with its type and a policy that begins with nothing", async () => {
    const response = await get("app://co-lead/index.html");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Co-LEAD");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy.split("; ")[0]).toBe("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe|\*|https?:|wasm/u);
  });

  it("serves scripts with the type a module needs", async () => {
    const response = await get("app://co-lead/main.js");
    expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it.each([
    "app://co-lead/../secret.js",
    "app://co-lead/%2e%2e/secret.js",
    "app://co-lead/..%2fsecret.js",
    "app://co-lead/..%5csecret.js",
    "app://co-lead/%252e%252e%252fsecret.js",
    "app://co-lead/a/../../secret.js",
    "app://co-lead/renderer-files.json",
    "app://co-lead//etc/passwd",
    "app://co-lead/%2fetc%2fpasswd",
    "app://co-lead/C:/Windows/win.ini",
    "app://co-lead/index.html%00.js",
    "app://co-lead/%ff",
    "app://co-lead/",
    "app://other/index.html",
    "app://co-lead.example.com/index.html",
    "app://user:pass@co-lead/index.html",
    "app://co-lead:81/index.html",
  ])("refuses %s", async (address) => {
    const response = await get(address);
    expect([403, 404]).toContain(response.status);
    expect(await response.text()).toBe("");
  });

  it("refuses to be written to", async () => {
    expect((await get("app://co-lead/index.html", "POST")).status).toBe(405);
  });
});

const SAVE = { asNew: false, suggestedName: "a" };
const EDITS = { revision: 0, at: "2026-01-01T00:00:00Z" };
const whole = (project: unknown) => ({ sequence: 1, update: { kind: "whole", sequence: 1, project } });

describe("requests of the page", () => {
  const refused = (kind: string) => ({ ok: false, refusal: expect.objectContaining({ kind }) });

  it.each([
    ["another frame of the page", { url: "app://co-lead/index.html", parent: {} }],
    ["another site", { url: "https://example.com/", parent: null }],
    ["an address that only begins alike", { url: "app://co-lead.example.com/", parent: null }],
    ["a frame that is gone", null],
  ])("from %s are refused on every channel", async (_, frame) => {
    for (const channel of seen.handlers.keys())
      expect(await invoke(window, channel, [], frame)).toEqual(refused("sender"));
  });

  it("from another window are refused", async () => {
    const handler = seen.handlers.get("co-lead:keptWork");
    const sender = new EventEmitter() as never;
    const event = { sender, senderFrame: { url: "app://co-lead/index.html", parent: null } } as never;
    expect(await handler?.(event)).toEqual(refused("sender"));
  });

  it.each([
    ["saveProject", [whole({ id: "x" }), SAVE]],
    ["saveProject", [kitami, SAVE]],
    ["saveProject", [whole(kitami), { asNew: "no", suggestedName: "a" }]],
    ["saveProject", [whole(kitami), { ...SAVE, path: "/etc/passwd" }]],
    ["saveProject", [{ sequence: 1, path: "/etc/passwd" }, SAVE]],
    ["keepEdits", [whole(null), EDITS]],
    ["keepEdits", [whole(kitami), { ...EDITS, revision: -1 }]],
    ["keepEdits", [{ sequence: 1, update: { kind: "delta", sequence: 1, delta: [] } }, EDITS]],
    ["openBytes", ["a.colead", "/etc/passwd"]],
    ["openSealed", ["id"]],
    ["openSealed", ["id", "x".repeat(201)]],
    ["unsealOther", ["id", 1]],
    ["continueKept", ["id", null]],
    ["setPassword", [{ sequence: 1 }, { password: "x" }]],
    ["saveCopy", [{ id: "x" }, { suggestedName: "a", sealed: false }]],
    ["saveCopy", [kitami, { suggestedName: "a" }]],
    ["readVersion", [{ path: "/etc/passwd" }]],
    ["openPath", ["relative.colead"]],
    ["openRecent", [{ path: "/etc/passwd" }]],
    ["openProject", ["/etc/passwd"]],
    ["deliver", [[{ name: "../a.pdf", bytes: new Uint8Array(1) }]]],
    ["deliver", [[{ name: "a.exe", bytes: new Uint8Array(1) }]]],
    ["deliver", [[{ name: "a.exe\u0000.pdf", bytes: new Uint8Array(1) }]]],
    ["deliver", [[{ name: "/tmp/a.pdf", bytes: new Uint8Array(1) }]]],
    ["deliver", [[]]],
    ["openDelivered", ["/etc/passwd"]],
    ["openDelivered", [{ kind: "file", delivery: "a", index: 0, path: "/etc/passwd" }]],
    ["openDelivered", [{ kind: "file", delivery: "a", index: -1 }]],
    ["openDelivered", [{ kind: "file", path: "/etc/passwd" }]],
    ["openDelivered", [{ kind: "url", delivery: "https://example.com/" }]],
    ["forgetRecent", [{ path: "/etc/passwd" }]],
    ["showTitle", ["x".repeat(1000), false]],
    ["dropDraft", []],
  ])("%s of another shape is refused", async (name, args) => {
    expect(await invoke(window, `co-lead:${name}`, args)).toEqual(refused("arguments"));
  });

  it("never receive a path", async () => {
    const path = join(work, "北見.colead");
    await writeFile(path, serializeProject(kitami, 3));
    seen.chosen.push(path);
    const opened = await invoke(window, "co-lead:openProject", []);
    expect(opened).toMatchObject({ ok: true, value: { ok: true, name: "北見.colead", revision: 3 } });
    const recents = await invoke(window, "co-lead:recentFiles", []);
    expect(recents).toMatchObject({ ok: true, value: [{ name: "北見.colead" }] });
    expect(JSON.stringify([opened, recents])).not.toContain(work);
    expect(seen.recentDocuments).toEqual([path]);
  });

  it("save over the file that was opened", async () => {
    const path = join(work, "保存.colead");
    await writeFile(path, serializeProject(kitami, 3));
    seen.chosen.push(path);
    await invoke(window, "co-lead:openProject", []);
    const saved = await invoke(window, "co-lead:saveProject", [whole(kitami), SAVE]);
    expect(saved).toMatchObject({ ok: true, value: { kind: "saved", name: "保存.colead", revision: 4 } });
    expect(parseProjectFile(await readFile(path))).toMatchObject({ ok: true, project: kitami, revision: 4 });
  });

  it("name no version, kept work or other copy by a path", async () => {
    await invoke(window, "co-lead:keepEdits", [whole(kitami), EDITS]);
    const versions = await invoke(window, "co-lead:versions", []);
    expect(versions).toMatchObject({ ok: true, value: [{ kind: "file" }, { kind: "backup" }] });
    seen.chosen.push(join(work, "保存.colead"));
    const other = await invoke(window, "co-lead:chooseOther", []);
    expect(other).toMatchObject({ ok: true, value: { kind: "read", name: "保存.colead" } });
    const file = await invoke(window, "co-lead:readFile", []);
    expect(JSON.stringify([versions, other, file])).not.toContain(work);
    for (const path of [join(work, "保存.colead"), "../window.json", "window.json"]) {
      expect(await invoke(window, "co-lead:readVersion", [path])).toMatchObject({
        value: { kind: "unreadable" },
      });
      expect(await invoke(window, "co-lead:continueKept", [path])).toMatchObject({
        value: { kind: "failed" },
      });
      expect(await invoke(window, "co-lead:openSealed", [path, "x"])).toMatchObject({ value: { ok: false } });
    }
  });

  it("deliver a document under the name the user chose", async () => {
    const folder = await mkdtemp(join(work, "out-"));
    seen.chosen.push(join(folder, "A-1.pdf"));
    const sent = [[{ name: "A-1_人材の棚卸し.pdf", bytes: new Uint8Array([37]) }]];
    expect(await invoke(window, "co-lead:deliver", sent)).toMatchObject({
      ok: true,
      value: { kind: "done" },
    });
    expect(await readdir(folder)).toEqual(["A-1.pdf"]);
  });

  it("open what was delivered by its id, and nothing by a path", async () => {
    const path = join(await mkdtemp(join(work, "out-")), "A-1.pdf");
    seen.chosen.push(path);
    const sent = [[{ name: "A-1.pdf", bytes: new Uint8Array([37]) }]];
    const delivered = await invoke(window, "co-lead:deliver", sent);
    expect(JSON.stringify(delivered)).not.toContain(work);
    const { delivery } = (delivered as { readonly value: { readonly delivery: string } }).value;
    const open = (target: object) => invoke(window, "co-lead:openDelivered", [target]);
    expect(await open({ kind: "file", delivery: path, index: 0 })).toMatchObject({
      value: { kind: "failed" },
    });
    expect(seen.opened).toEqual([]);
    expect(await open({ kind: "file", delivery, index: 0 })).toEqual({ ok: true, value: { kind: "opened" } });
    expect(seen.opened).toEqual([path]);
  });
});

describe("closing with unsaved edits", () => {
  const told = () => window.webContents.sent.filter(([channel]) => channel === "co-lead:closing");

  beforeEach(async () => {
    seen.boxes.length = 0;
    window.webContents.sent.length = 0;
    await invoke(window, "co-lead:showTitle", ["北見市 – Co-LEAD ワークシート", true]);
  });

  it("shows the dot in the title", () => {
    expect(window.title).toBe("●北見市 – Co-LEAD ワークシート");
    expect(window.edited).toBe(true);
  });

  it("asks, and stays open when cancelled", async () => {
    window.close();
    await vi.waitFor(() => expect(seen.boxes).toHaveLength(1));
    expect(seen.boxes[0]?.buttons).toEqual(["保存", "保存しない", "キャンセル"]);
    expect(window.destroyed).toBe(false);
    expect(told()).toEqual([]);
  });

  it("asks once, however often the button is pressed", async () => {
    window.close();
    window.close();
    await vi.waitFor(() => expect(seen.boxes).toHaveLength(1));
    expect(window.destroyed).toBe(false);
  });

  it("lets the page save, and stays open when that fails", async () => {
    seen.responses.push(0);
    window.close();
    await vi.waitFor(() => expect(told()).toEqual([["co-lead:closing", "save"]]));
    await invoke(window, "co-lead:closingAnswered", [false]);
    expect(window.destroyed).toBe(false);
  });

  it("closes when the page has saved", async () => {
    seen.responses.push(0);
    window.close();
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    await invoke(window, "co-lead:closingAnswered", [true]);
    expect(window.destroyed).toBe(true);
    await vi.waitFor(async () => expect(await readdir(work)).toContain("window.json"));
    window.destroyed = false;
  });
});

describe("the end of the app", () => {
  it("waits until the open file is free for others", async () => {
    const path = join(work, "最後.colead");
    await writeFile(path, serializeProject(kitami, 1));
    seen.chosen.push(path);
    await invoke(window, "co-lead:openProject", []);
    const owners = async () => (await readdir(work)).filter((name) => name.endsWith(".owner"));
    expect(await owners()).toEqual(["~$最後.colead.owner"]);
    const event = { preventDefault: vi.fn() };
    const quits = seen.quits;
    app.emit("will-quit", event);
    expect(event.preventDefault).toHaveBeenCalled();
    await vi.waitFor(() => expect(seen.quits).toBeGreaterThan(quits));
    expect(await owners()).toEqual([]);
  });
});

describe("files from the operating system", () => {
  const opened = () => window.webContents.sent.filter(([channel]) => channel === "co-lead:openFile");

  it("wait for the page, then are opened by an id", async () => {
    const path = join(work, "渡された.colead");
    await writeFile(path, serializeProject(kitami, 1));
    window.webContents.sent.length = 0;
    app.emit("second-instance", {}, ["app", "--flag", path], work);
    expect(opened()).toEqual([]);
    await invoke(window, "co-lead:ready", []);
    const [, id] = opened()[0] ?? [];
    expect(id).not.toContain("渡された");
    expect(await invoke(window, "co-lead:openRecent", [id])).toMatchObject({
      value: { ok: true, name: "渡された.colead" },
    });
  });

  it("of macOS come as an event", async () => {
    window.webContents.sent.length = 0;
    await invoke(window, "co-lead:ready", []);
    app.emit("open-file", { preventDefault: () => undefined }, join(work, "mac.colead"));
    expect(opened()).toHaveLength(1);
  });
});
