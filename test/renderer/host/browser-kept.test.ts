import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../../renderer/host/host.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { contentOf, draftOf, KITAMI, MemoryBrowser, NAMED, renamed } from "./memory-browser.ts";
import { MemoryFile } from "./memory-files.ts";

let browser: MemoryBrowser;
let host: Host;
let close: () => void;
let file: MemoryFile;
const DRAFT = draftOf(renamed(KITAMI, "控え"));

beforeEach(async () => {
  browser = new MemoryBrowser();
  ({ host, close } = browser.tab());
  file = new MemoryFile("北見.colead", serializeProject(KITAMI, 3));
  await browser.open(host, file);
});

/** The browser crashes; the app is opened again, and the browser has forgotten what was permitted. */
function crash(permission: PermissionState = "prompt", answer: PermissionState = "granted"): void {
  close();
  Object.assign(file, { permission, answer, asked: 0 });
  ({ host, close } = browser.tab());
}

describe("work that was kept before a crash", () => {
  beforeEach(() => host.keepDraft(DRAFT));

  it("is listed, and gone on with together with its file", async () => {
    crash();
    expect(await host.keptWork()).toEqual([
      { projectId: "p1", fileName: "北見.colead", at: DRAFT.at, subject: "控え 令和8年度" },
    ]);
    expect(await host.continueKept("p1")).toEqual({
      kind: "continued",
      draft: DRAFT,
      file: { name: file.name, project: KITAMI, revision: 3, rights: { kind: "write" } },
    });
    expect(file.asked).toBe(1);
    expect(await host.keptWork()).toEqual([]);
    expect((await host.saveProject(DRAFT.project, NAMED)).kind).toBe("saved");
    expect(contentOf(file)).toEqual(DRAFT.project);
    await host.dropDraft("p1");
    crash();
    expect(await host.keptWork()).toEqual([]);
  });

  it("is gone on with without its file when access is refused or it is gone", async () => {
    crash("prompt", "denied");
    expect(await host.continueKept("p1")).toEqual({ kind: "continued", draft: DRAFT, file: undefined });
    crash();
    file.bytes = undefined;
    expect(await host.continueKept("p1")).toMatchObject({ file: undefined });
    const target = new MemoryFile("新しい.colead", new Uint8Array());
    browser.access.chosen = target;
    expect((await host.saveProject(DRAFT.project, NAMED)).kind).toBe("saved");
    expect(contentOf(target)).toEqual(DRAFT.project);
  });

  it("does not write over a content that came from elsewhere, and knows what both come from", async () => {
    await host.saveProject(renamed(KITAMI, "前"), NAMED);
    await host.keepDraft({ ...DRAFT, revision: 5 });
    crash();
    const elsewhere = new MemoryBrowser();
    const other = elsewhere.tab().host;
    await elsewhere.open(other, file);
    await other.saveProject(renamed(KITAMI, "他の人"), NAMED);
    expect(await host.continueKept("p1")).toMatchObject({ file: { revision: 5 } });
    expect((await host.saveProject(DRAFT.project, NAMED)).kind).toBe("changedElsewhere");
    expect(await host.readFile()).toMatchObject({
      kind: "read",
      project: { municipality: { name: "他の人" } },
      base: { municipality: { name: "前" } },
    });
  });

  it("takes the file's content for known where its revision shows that it has moved on", async () => {
    file.bytes = serializeProject(renamed(KITAMI, "他の人"), 9);
    crash();
    expect(await host.continueKept("p1")).toMatchObject({ draft: { revision: 3 }, file: { revision: 9 } });
    expect((await host.saveProject(renamed(KITAMI, "合わせた"), NAMED)).kind).toBe("saved");
  });

  it("is offered when its file is opened, until the user has decided", async () => {
    crash();
    const opened = await browser.open(host, file);
    expect(opened).toMatchObject({ ok: true, project: KITAMI, kept: DRAFT });
    await host.dropDraft("p1");
    expect(await browser.open(host, file)).not.toHaveProperty("kept");
  });

  it("is not offered when the file holds the same, and then it is forgotten", async () => {
    file.bytes = serializeProject(DRAFT.project, 4);
    crash();
    expect(await browser.open(host, file)).not.toHaveProperty("kept");
    host.newProject();
    expect(await host.keptWork()).toEqual([]);
  });

  it("of version 0.1 is listed too and gone on with", async () => {
    const row = { project: { ...KITAMI, id: "old" }, revision: 2, fileName: "旧.colead", at: "2025-12-01" };
    await browser.store.change([{ table: "drafts", key: "old", row }]);
    crash();
    expect((await host.keptWork()).map(({ projectId }) => projectId)).toEqual(["p1", "old"]);
    expect(await host.continueKept("old")).toMatchObject({ kind: "continued", draft: row });
    await host.dropDraft("old");
    expect(await browser.store.get("drafts", "old")).toBeUndefined();
  });

  it("that is not there any more is a failure in words", async () => {
    expect(await host.continueKept("unknown")).toMatchObject({ kind: "failed", reason: expect.any(String) });
  });

  it("remembers its file when the last edit is kept after another project was opened", async () => {
    await browser.open(host, new MemoryFile("別.colead", serializeProject({ ...KITAMI, id: "p2" }, 1)));
    await host.keepDraft(DRAFT);
    crash();
    expect(await host.continueKept("p1")).toMatchObject({ file: { name: file.name } });
  });
});
