import { beforeEach, describe, expect, it } from "vitest";
import type { FileRights } from "../../../worksheets/project/open-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { contentOf, draftOf, KITAMI, MemoryBrowser, NAMED, renamed } from "./memory-browser.ts";
import { MemoryFile } from "./memory-files.ts";

const IN_USE: FileRights = {
  kind: "readOnly",
  reason: { kind: "inUse", owner: undefined, here: true },
};
const TAKEN: FileRights = { kind: "readOnly", reason: { kind: "takenOver", owner: undefined } };

let browser: MemoryBrowser;
let file: MemoryFile;

beforeEach(() => {
  browser = new MemoryBrowser();
  file = new MemoryFile("北見.colead", serializeProject(KITAMI, 3));
});

describe("a project in two tabs of one browser", () => {
  it("is read-only in the second one, which saves nothing over the file", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    expect(await browser.open(first.host, file)).toMatchObject({ ok: true, rights: { kind: "write" } });
    expect(await browser.open(second.host, file)).toMatchObject({ ok: true, rights: IN_USE });
    expect(await second.host.saveProject(renamed(KITAMI, "二"), NAMED)).toEqual({
      kind: "readOnly",
      rights: IN_USE,
    });
    expect(contentOf(file)).toEqual(KITAMI);
    expect((await first.host.saveProject(renamed(KITAMI, "一"), NAMED)).kind).toBe("saved");
  });

  it("is written again by the second one once it is asked after the first was closed", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    await browser.open(first.host, file);
    await browser.open(second.host, file);
    expect(await second.host.rights()).toEqual(IN_USE);
    first.close();
    expect(await second.host.rights()).toEqual({ kind: "write" });
    expect((await second.host.saveProject(renamed(KITAMI, "二"), NAMED)).kind).toBe("saved");
  });

  it("can be gone on with as a copy, which is saved under a name of its own", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    await browser.open(first.host, file);
    await browser.open(second.host, file);
    second.host.newProject();
    await second.host.keepDraft(draftOf(renamed(KITAMI, "写し")));
    expect(await second.host.rights()).toEqual({ kind: "write" });
    const copy = new MemoryFile("写し.colead", new Uint8Array());
    browser.access.chosen = copy;
    for (const name of ["一", "二"])
      expect(await second.host.saveProject(renamed(KITAMI, name), NAMED)).toMatchObject({
        kind: "saved",
        name: copy.name,
      });
    expect(contentOf(file)).toEqual(KITAMI);
  });

  it("is free when the first tab goes on with another project", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    await browser.open(first.host, file);
    first.host.newProject();
    expect(await browser.open(second.host, file)).toMatchObject({ rights: { kind: "write" } });
  });

  it("can be taken over, which the first tab is told of and cannot save after", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    await browser.open(first.host, file);
    await browser.open(second.host, file);
    const told: FileRights[] = [];
    const stop = first.host.onRights((rights) => told.push(rights));
    expect(await second.host.takeOver()).toEqual({ kind: "write" });
    await expect.poll(() => told).toEqual([TAKEN]);
    expect(await first.host.saveProject(renamed(KITAMI, "一"), NAMED)).toEqual({
      kind: "readOnly",
      rights: TAKEN,
    });
    expect((await second.host.saveProject(renamed(KITAMI, "二"), NAMED)).kind).toBe("saved");
    stop();
    expect(await first.host.takeOver()).toEqual({ kind: "write" });
    expect(told).toHaveLength(1);
  });

  it("keeps what was typed in both, each for itself", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    await browser.open(first.host, file);
    await first.host.keepDraft(draftOf(renamed(KITAMI, "一"), "2026-01-05T09:00:00.000Z"));
    await browser.open(second.host, file);
    await second.host.takeOver();
    await second.host.keepDraft(draftOf(renamed(KITAMI, "二"), "2026-01-05T10:00:00.000Z"));
    await second.host.dropDraft("p1");
    first.close();
    second.close();
    const third = browser.tab().host;
    expect(await third.keptWork()).toHaveLength(1);
    expect(await third.continueKept("p1")).toMatchObject({
      draft: { project: { municipality: { name: "一" } } },
    });
  });

  it("keeps what a tab that lost the project and then crashed had, though nobody was told of it", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    await browser.open(first.host, file);
    await first.host.keepDraft(draftOf(renamed(KITAMI, "一")));
    await browser.open(second.host, file);
    await second.host.takeOver();
    first.close();
    await second.host.dropDraft("p1");
    second.host.newProject();
    expect(await second.host.keptWork()).toHaveLength(1);
  });

  it("does not offer in one tab what another one is just typing", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    await first.host.keepDraft(draftOf(KITAMI));
    expect(await second.host.keptWork()).toEqual([]);
    first.close();
    expect(await second.host.keptWork()).toHaveLength(1);
  });

  it("may be saved as a file of its own by the second tab, which then writes that", async () => {
    const [first, second] = [browser.tab(), browser.tab()];
    await browser.open(first.host, file);
    await browser.open(second.host, file);
    const copy = new MemoryFile("写し.colead", new Uint8Array());
    browser.access.chosen = copy;
    const told: FileRights[] = [];
    second.host.onRights((rights) => told.push(rights));
    expect((await second.host.saveProject(KITAMI, { ...NAMED, asNew: true })).kind).toBe("saved");
    expect(told).toEqual([{ kind: "write" }]);
    expect((await second.host.saveProject(renamed(KITAMI, "写し"), NAMED)).kind).toBe("saved");
    expect(contentOf(copy)?.municipality.name).toBe("写し");
    expect(contentOf(file)).toEqual(KITAMI);
  });
});

describe("a file that may not be written", () => {
  it("is opened read-only", async () => {
    file.permission = "denied";
    const { host } = browser.tab();
    expect(await browser.open(host, file)).toMatchObject({
      rights: { kind: "readOnly", reason: { kind: "file" } },
    });
  });
});
