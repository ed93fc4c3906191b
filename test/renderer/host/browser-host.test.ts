import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../../renderer/host/host.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { KeptDraft } from "../../../worksheets/project/open-file.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { contentOf, KITAMI, MemoryBrowser, NAMED, renamed } from "./memory-browser.ts";
import { type MemoryAccess, MemoryFile } from "./memory-files.ts";
import type { MemoryStore } from "./memory-store.ts";

let access: MemoryAccess;
let store: MemoryStore;
let host: Host;

beforeEach(() => {
  const browser = new MemoryBrowser();
  ({ access, store } = browser);
  ({ host } = browser.tab());
});

/** Opens a file that holds KITAMI, saved three times before. */
async function opened(): Promise<MemoryFile> {
  const file = new MemoryFile("北見.colead", serializeProject(KITAMI, 3));
  access.chosen = file;
  await host.openProject();
  return file;
}

describe("saving with access to files", () => {
  it("asks for a name once and then writes the same file with the next revision", async () => {
    const file = new MemoryFile("選んだ名前.colead", new Uint8Array());
    access.chosen = file;
    expect(await host.saveProject(KITAMI, NAMED)).toEqual({ kind: "saved", name: file.name, revision: 1 });
    const edited = renamed(KITAMI, "網走市");
    expect(await host.saveProject(edited, NAMED)).toEqual({ kind: "saved", name: file.name, revision: 2 });
    expect(access.suggested).toEqual(["北見市.colead"]);
    expect(contentOf(file)).toEqual(edited);
  });

  it("leaves a file alone that somebody else has changed since it was opened", async () => {
    const file = await opened();
    const theirs = serializeProject(renamed(KITAMI, "他の人"), 3);
    file.bytes = theirs;
    expect(await host.saveProject(renamed(KITAMI, "自分"), NAMED)).toEqual({
      kind: "changedElsewhere",
      name: file.name,
    });
    expect(file.bytes).toEqual(theirs);
  });

  it("does not take its own save for a change by somebody else", async () => {
    await opened();
    await host.saveProject(renamed(KITAMI, "一"), NAMED);
    expect((await host.saveProject(renamed(KITAMI, "二"), NAMED)).kind).toBe("saved");
  });

  it("does not recreate a file that was deleted", async () => {
    const file = await opened();
    file.bytes = undefined;
    expect(await host.saveProject(KITAMI, NAMED)).toEqual({ kind: "missing", name: file.name });
    expect(file.bytes).toBeUndefined();
  });

  it("says so when the disk is full, and the old file stays", async () => {
    const file = await opened();
    const before = file.bytes;
    file.failure = new DOMException("full", "QuotaExceededError");
    const outcome = await host.saveProject(renamed(KITAMI, "新"), NAMED);
    expect(outcome).toMatchObject({ kind: "failed", reason: expect.stringContaining("空き") });
    expect(file.bytes).toBe(before);
  });

  it("acknowledges nothing that cannot be read back as it was written", async () => {
    const file = await opened();
    file.arrives = (bytes) => bytes.slice(0, -10);
    expect((await host.saveProject(renamed(KITAMI, "新"), NAMED)).kind).toBe("failed");
  });

  it("writes nothing without the user's permission", async () => {
    const file = await opened();
    file.permission = "denied";
    const before = file.bytes;
    expect((await host.saveProject(renamed(KITAMI, "新"), NAMED)).kind).toBe("failed");
    expect(file.bytes).toBe(before);
  });

  it("downloads when an administrator has forbidden the browser to write files", async () => {
    access.forbidden = true;
    expect(await host.saveProject(KITAMI, NAMED)).toEqual({
      kind: "downloaded",
      name: "北見市.colead",
      revision: 1,
    });
    const [file] = access.downloads;
    expect(parseProjectFile(file?.bytes ?? new Uint8Array())).toMatchObject({ ok: true, project: KITAMI });
  });

  it("asks for another name when told to, and goes on with that file", async () => {
    const first = await opened();
    const second = new MemoryFile("写し.colead", new Uint8Array());
    access.chosen = second;
    await host.saveProject(renamed(KITAMI, "写し"), { ...NAMED, asNew: true });
    await host.saveProject(renamed(KITAMI, "写しの続き"), NAMED);
    expect(contentOf(first)).toEqual(KITAMI);
    expect(contentOf(second)?.municipality.name).toBe("写しの続き");
  });

  it("never writes one project over the file of another", async () => {
    const file = await opened();
    access.chosen = undefined;
    const other = newProject("p2", "2026-01-05T00:00:00.000Z");
    expect((await host.saveProject(other, NAMED)).kind).toBe("cancelled");
    expect(contentOf(file)).toEqual(KITAMI);
  });

  it("forgets the file for a new project", async () => {
    await opened();
    host.newProject();
    access.chosen = undefined;
    expect((await host.saveProject(KITAMI, NAMED)).kind).toBe("cancelled");
  });

  it("counts on from the revision of a recovered draft", async () => {
    await host.keepDraft({ project: KITAMI, revision: 7, fileName: "北見.colead", at: "2026-01-05" });
    access.chosen = new MemoryFile("北見.colead", new Uint8Array());
    expect(await host.saveProject(KITAMI, NAMED)).toMatchObject({ revision: 8 });
  });
});

describe("saving without access to files", () => {
  beforeEach(() => {
    access.rewrites = false;
  });

  it("downloads under the opened file's name and counts the revisions", async () => {
    await opened();
    expect(await host.saveProject(KITAMI, NAMED)).toEqual({
      kind: "downloaded",
      name: "北見.colead",
      revision: 4,
    });
    expect(await host.saveProject(KITAMI, NAMED)).toMatchObject({ revision: 5 });
    expect(parseProjectFile(access.downloads[1]?.bytes ?? new Uint8Array())).toMatchObject({
      ok: true,
      revision: 5,
    });
  });

  it("says what that means", () => {
    expect(host.limits).toContain("ダウンロード");
  });
});

describe("opening", () => {
  it("gives the project, or why not", async () => {
    access.chosen = new MemoryFile("a.colead", serializeProject(KITAMI, 3));
    expect(await host.openProject()).toEqual({
      ok: true,
      name: "a.colead",
      project: KITAMI,
      revision: 3,
      rights: { kind: "write" },
    });
    access.chosen = new MemoryFile("b.colead", new TextEncoder().encode("{"));
    expect(await host.openProject()).toMatchObject({
      ok: false,
      name: "b.colead",
      failure: { kind: "notJson" },
    });
    access.chosen = undefined;
    expect(await host.openProject()).toBeUndefined();
  });

  it("calls a file that cannot be read unreadable, not empty", async () => {
    access.chosen = new MemoryFile("a.colead");
    expect(await host.openProject()).toMatchObject({
      ok: false,
      unreadable: expect.stringContaining("見つかりません"),
    });
  });

  it("keeps the open file when another could not be opened", async () => {
    const file = await opened();
    access.chosen = new MemoryFile("b.colead", new Uint8Array());
    await host.openProject();
    expect((await host.saveProject(renamed(KITAMI, "続き"), NAMED)).kind).toBe("saved");
    expect(contentOf(file)?.municipality.name).toBe("続き");
  });

  it("opens what is dropped, but asks where to save it", async () => {
    const dropped = new File([serializeProject(KITAMI, 3).slice()], "落とした.colead");
    expect(await host.openDropped(dropped)).toMatchObject({ ok: true, name: "落とした.colead" });
    access.chosen = new MemoryFile("保存先.colead", new Uint8Array());
    expect(await host.saveProject(KITAMI, NAMED)).toMatchObject({ name: "保存先.colead", revision: 4 });
    expect(access.suggested).toEqual(["落とした.colead"]);
  });
});

describe("recent files", () => {
  it("lists each file once, the last used first, and opens it again", async () => {
    const first = await opened();
    access.chosen = new MemoryFile("b.colead", serializeProject(renamed(KITAMI, "網走市"), 1));
    await host.openProject();
    access.chosen = first;
    await host.openProject();
    const recents = await host.recentFiles();
    expect(recents.map(({ name, subject }) => [name, subject])).toEqual([
      ["北見.colead", "北見市 令和8年度"],
      ["b.colead", "網走市 令和8年度"],
    ]);
    expect(await host.openRecent(recents[1]?.id ?? "")).toMatchObject({ ok: true, name: "b.colead" });
  });

  it("says so when the user refuses access, when the file is gone, and when it cannot be read", async () => {
    const file = await opened();
    const [recent] = await host.recentFiles();
    const again = () => host.openRecent(recent?.id ?? "");
    const says = (words: string) => ({
      ok: false,
      name: "北見.colead",
      unreadable: expect.stringContaining(words),
    });
    file.permission = "denied";
    expect(await again()).toEqual(says("許可"));
    file.permission = "granted";
    file.unreadable = new DOMException("locked", "NotReadableError");
    expect(await again()).toEqual(says("ほかのアプリ"));
    file.unreadable = undefined;
    file.bytes = undefined;
    expect(await again()).toEqual(says("見つかりません"));
  });

  it("forgets one when told to, and only that", async () => {
    await opened();
    access.chosen = new MemoryFile("b.colead", serializeProject(KITAMI, 1));
    await host.openProject();
    const [second] = await host.recentFiles();
    await host.forgetRecent(second?.id ?? "");
    expect((await host.recentFiles()).map(({ name }) => name)).toEqual(["北見.colead"]);
    await host.forgetRecent("unknown");
    expect(await host.recentFiles()).toHaveLength(1);
  });

  it("says so when the list leads nowhere any more", async () => {
    expect(await host.openRecent("gone")).toMatchObject({ ok: false, unreadable: expect.any(String) });
  });
});

describe("drafts", () => {
  const draft = (id: string, at: string): KeptDraft => ({
    project: { ...KITAMI, id },
    revision: 2,
    fileName: undefined,
    at,
  });

  it("come back newest first until they are dropped", async () => {
    await host.keepDraft(draft("a", "2026-01-05T09:00:00.000Z"));
    await host.keepDraft(draft("b", "2026-01-05T10:00:00.000Z"));
    host.newProject();
    expect((await host.keptWork()).map(({ projectId }) => projectId)).toEqual(["b", "a"]);
    await host.dropDraft("b");
    const at = "2026-01-05T09:00:00.000Z";
    expect(await host.keptWork()).toEqual([
      { projectId: "a", fileName: undefined, at, subject: "北見市 令和8年度" },
    ]);
    expect(await host.continueKept("a")).toEqual({
      kind: "continued",
      draft: draft("a", at),
      file: undefined,
    });
  });

  it("that cannot be read are left out and kept", async () => {
    const row = { project: { id: "x" }, revision: 1, at: "2026-01-05" };
    await store.change([{ table: "drafts", key: "x", row }]);
    expect(await host.keptWork()).toEqual([]);
    expect(await store.get("drafts", "x")).toBeDefined();
  });

  it("that cannot be kept are a failure the user is told of", async () => {
    store.fails = true;
    await expect(host.keepDraft(draft("a", "2026-01-05"))).rejects.toThrow();
    expect(host.limits).toContain("控えられません");
    expect(await host.keptWork()).toEqual([]);
    expect(await host.recentFiles()).toEqual([]);
  });

  it("do not stand in the way of saving when the storage fails", async () => {
    store.fails = true;
    access.chosen = new MemoryFile("a.colead", new Uint8Array());
    expect((await host.saveProject(KITAMI, NAMED)).kind).toBe("saved");
  });
});
