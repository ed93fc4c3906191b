import { beforeEach, describe, expect, it } from "vitest";
import type { Host, OpenedFile } from "../../../renderer/host/host.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { isSealed } from "../../../worksheets/project/sealed/seal-header.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { contentOf, draftOf, KITAMI, MemoryBrowser, NAMED, renamed } from "./memory-browser.ts";
import { MemoryFile } from "./memory-files.ts";

const CANARY = "カナリア町";
const SECRET = renamed(KITAMI, CANARY);
const PASSWORD = "北見の合言葉2026";

let browser: MemoryBrowser;
let host: Host;
let close: () => void;
let file: MemoryFile;

beforeEach(async () => {
  browser = new MemoryBrowser();
  ({ host, close } = browser.tab());
  file = new MemoryFile("北見.colead", serializeProject(SECRET, 3));
  await browser.open(host, file);
});

const isInFile = (text: string) => new TextDecoder().decode(file.bytes).includes(text);

function nextDay(): void {
  close();
  ({ host, close } = browser.tab());
}

/** Opens the file in a new tab with this password. */
async function reopened(password: string): Promise<OpenedFile | "wrongPassword"> {
  const asked = await browser.open(host, file);
  if (!asked || !("sealed" in asked)) throw new Error("It does not ask for a password");
  return host.openSealed(asked.sealed, password);
}

describe("a password", () => {
  it("protects the file, its versions, the drafts and the list of recent files from the moment it is set", async () => {
    await host.saveProject(renamed(SECRET, `${CANARY}の前の版`), NAMED);
    await host.keepDraft(draftOf(SECRET));
    expect(browser.store.holds(CANARY)).toBe(true);
    expect(await host.setPassword(SECRET, PASSWORD)).toEqual({
      kind: "done",
      saved: { name: file.name, revision: 5, downloaded: false },
    });
    expect(host.hasPassword()).toBe(true);
    expect(browser.store.holds(CANARY)).toBe(false);
    await host.saveProject(renamed(SECRET, `${CANARY}の次の版`), NAMED);
    await host.keepDraft(draftOf(SECRET));
    expect(isSealed(file.bytes ?? new Uint8Array())).toBe(true);
    expect(isInFile(CANARY)).toBe(false);
    expect(browser.store.holds(CANARY)).toBe(false);
  });

  it("opens the file again, and a wrong one does not", async () => {
    await host.setPassword(SECRET, PASSWORD);
    nextDay();
    expect(await reopened("ちがう合言葉")).toBe("wrongPassword");
    expect(host.hasPassword()).toBe(false);
    expect(await reopened(PASSWORD)).toMatchObject({ ok: true, project: SECRET, revision: 4 });
    expect(host.hasPassword()).toBe(true);
    await host.saveProject(renamed(SECRET, "続き"), NAMED);
    expect(isSealed(file.bytes ?? new Uint8Array())).toBe(true);
  });

  it("lets what was kept and the versions be read again on another day", async () => {
    await host.setPassword(SECRET, PASSWORD);
    await host.keepDraft(draftOf(renamed(SECRET, "控え")));
    nextDay();
    expect(await reopened(PASSWORD)).toMatchObject({
      kept: { project: { municipality: { name: "控え" } } },
    });
    const backup = (await host.versions()).find(({ kind }) => kind === "backup");
    expect(await host.readVersion(backup?.id ?? "")).toMatchObject({ kind: "read", project: SECRET });
  });

  it("is needed to go on with work that was kept under it", async () => {
    await host.setPassword(SECRET, PASSWORD);
    await host.keepDraft(draftOf(renamed(SECRET, "控え")));
    nextDay();
    expect(await host.keptWork()).toMatchObject([{ projectId: "p1", subject: undefined }]);
    expect(await host.continueKept("p1")).toEqual({ kind: "password" });
    expect(await host.continueKept("p1", "ちがう合言葉")).toEqual({ kind: "password" });
    expect(await host.continueKept("p1", PASSWORD)).toMatchObject({
      kind: "continued",
      draft: { project: { municipality: { name: "控え" } } },
      file: { project: SECRET },
    });
    expect(host.hasPassword()).toBe(true);
    await host.keepDraft(draftOf(SECRET));
    expect(browser.store.holds(CANARY)).toBe(false);
  });

  it("can be changed and removed; the old one then opens nothing", async () => {
    await host.setPassword(SECRET, PASSWORD);
    await host.setPassword(SECRET, "新しい合言葉2027");
    nextDay();
    expect(await reopened(PASSWORD)).toBe("wrongPassword");
    expect(await reopened("新しい合言葉2027")).toMatchObject({ ok: true });
    for (const { id } of await host.versions())
      expect(await host.readVersion(id)).toMatchObject({ kind: "read" });
    expect(await host.setPassword(SECRET, undefined)).toMatchObject({ kind: "done" });
    expect(host.hasPassword()).toBe(false);
    expect(contentOf(file)).toEqual(SECRET);
    nextDay();
    await browser.open(host, file);
    for (const { id } of await host.versions())
      expect(await host.readVersion(id)).toMatchObject({ kind: "read" });
  });

  it("changes nothing when it could not be set", async () => {
    const before = file.bytes;
    file.failure = new DOMException("full", "QuotaExceededError");
    expect(await host.setPassword(SECRET, PASSWORD)).toMatchObject({ kind: "failed" });
    expect(host.hasPassword()).toBe(false);
    expect(file.bytes).toBe(before);
  });

  it("changes nothing when a new project is given no name", async () => {
    host.newProject();
    browser.access.chosen = undefined;
    expect(await host.setPassword(SECRET, PASSWORD)).toEqual({ kind: "cancelled" });
    expect(host.hasPassword()).toBe(false);
  });

  it("says so where the browser cannot encrypt", async () => {
    await host.setPassword(SECRET, PASSWORD);
    browser.crypto = undefined;
    nextDay();
    expect(host.passwords).toBe(false);
    expect(host.limits).toContain("パスワード");
    expect(await browser.open(host, file)).toMatchObject({
      unreadable: expect.stringContaining("暗号"),
    });
    host.newProject();
    expect(await host.setPassword(SECRET, PASSWORD)).toMatchObject({ kind: "failed" });
  });

  it("protects versions that were left open when the browser was closed in between", async () => {
    await host.saveProject(SECRET, NAMED);
    // Sealed elsewhere: this browser's versions still lie open.
    const elsewhere = new MemoryBrowser();
    const { host: other } = elsewhere.tab();
    await elsewhere.open(other, file);
    await other.setPassword(SECRET, PASSWORD);
    expect(browser.store.holds(CANARY)).toBe(true);
    nextDay();
    await reopened(PASSWORD);
    await host.saveProject(SECRET, NAMED);
    expect(browser.store.holds(CANARY)).toBe(false);
  });
});

describe("a damaged file with a password", () => {
  const flip = (at: number) => {
    const bytes = file.bytes?.slice() ?? new Uint8Array();
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    file.bytes = bytes;
  };

  beforeEach(async () => {
    await host.setPassword(SECRET, PASSWORD);
    await host.saveProject(renamed(SECRET, "次"), NAMED);
  });

  it.each([
    ["its content", 300],
    ["the salt, so that the password seems wrong", 25],
  ])("offers versions that the password opens when %s is damaged", async (_, at) => {
    flip(at);
    nextDay();
    const opened = await reopened(PASSWORD);
    const rescue = (opened !== "wrongPassword" && "rescue" in opened && opened.rescue) || [];
    expect(rescue.map(({ revision }) => revision)).toEqual([5, 4, 3]);
    expect(await host.readVersion(rescue[0]?.id ?? "")).toMatchObject({
      kind: "read",
      project: { municipality: { name: "次" } },
    });
  });

  it("stays protected when it is gone on with from one of them", async () => {
    flip(300);
    nextDay();
    const opened = await reopened(PASSWORD);
    const rescue = (opened !== "wrongPassword" && "rescue" in opened && opened.rescue) || [];
    const read = await host.readVersion(rescue[1]?.id ?? "");
    const project: Project = read.kind === "read" ? read.project : KITAMI;
    host.newProject();
    await host.keepDraft(draftOf(project));
    expect(host.hasPassword()).toBe(true);
    expect(browser.store.holds(CANARY)).toBe(false);
  });
});
