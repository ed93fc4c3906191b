import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../../renderer/host/host.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { KITAMI, MemoryBrowser, NAMED, renamed } from "./memory-browser.ts";
import { MemoryFile } from "./memory-files.ts";

let browser: MemoryBrowser;
let host: Host;
let file: MemoryFile;

beforeEach(async () => {
  browser = new MemoryBrowser();
  ({ host } = browser.tab());
  file = new MemoryFile("北見.colead", serializeProject(KITAMI, 3));
  await browser.open(host, file);
});

const lineageOf = (bytes: Uint8Array | undefined) => {
  const parsed = parseProjectFile(bytes ?? new Uint8Array());
  return parsed.ok ? { checksum: parsed.checksum, lineage: parsed.lineage } : undefined;
};

/** Another officer opens a copy of the file on another PC and saves it under this name. */
async function savedElsewhere(bytes: Uint8Array | undefined, name: string): Promise<Uint8Array> {
  const elsewhere = new MemoryBrowser();
  const copy = new MemoryFile("写し.colead", bytes);
  const { host: other } = elsewhere.tab();
  await elsewhere.open(other, copy);
  await other.saveProject(renamed(KITAMI, name), NAMED);
  return copy.bytes ?? new Uint8Array();
}

describe("how the open file stands", () => {
  it("is told without asking for anything", async () => {
    expect(await host.fileStanding()).toBe("same");
    file.bytes = serializeProject(renamed(KITAMI, "他の人"), 3);
    expect(await host.fileStanding()).toBe("changed");
    file.unreadable = new DOMException("away", "NotReadableError");
    expect(await host.fileStanding()).toBe("unreachable");
    file.unreadable = undefined;
    file.bytes = undefined;
    expect(await host.fileStanding()).toBe("missing");
    file.permission = "prompt";
    expect(await host.fileStanding()).toBe("unreachable");
    expect(file.asked).toBe(0);
    host.newProject();
    expect(await host.fileStanding()).toBe("none");
  });
});

describe("a file that somebody else changed", () => {
  it("is read with what both come from, and may be replaced once it was accepted", async () => {
    await host.saveProject(renamed(KITAMI, "前"), NAMED);
    const before = lineageOf(file.bytes);
    file.bytes = await savedElsewhere(file.bytes, "他の人");
    const theirs = lineageOf(file.bytes);
    expect(await host.acceptFile()).toBe(false);
    expect(await host.readFile()).toMatchObject({
      kind: "read",
      name: file.name,
      revision: 5,
      project: { municipality: { name: "他の人" } },
      base: { municipality: { name: "前" } },
    });
    expect(await host.acceptFile()).toBe(true);
    expect(await host.saveProject(renamed(KITAMI, "合わせた"), NAMED)).toMatchObject({
      kind: "saved",
      revision: 6,
    });
    // Both are ancestors now, so that nobody is asked again.
    expect(lineageOf(file.bytes)?.lineage.slice(0, 2)).toEqual([before?.checksum, theirs?.checksum]);
  });

  it("is not accepted when it has changed once more", async () => {
    file.bytes = await savedElsewhere(file.bytes, "他の人");
    await host.readFile();
    file.bytes = await savedElsewhere(file.bytes, "また他の人");
    expect(await host.acceptFile()).toBe(false);
    expect((await host.saveProject(renamed(KITAMI, "自分"), NAMED)).kind).toBe("changedElsewhere");
  });

  it("that changes while a save is being written is left as it is", async () => {
    const theirs = serializeProject(renamed(KITAMI, "他の人"), 4);
    file.meanwhile = () => {
      file.bytes = theirs;
    };
    expect((await host.saveProject(renamed(KITAMI, "自分"), NAMED)).kind).toBe("changedElsewhere");
    expect(file.bytes).toBe(theirs);
  });

  it("and damaged, or removed, is told as such", async () => {
    file.bytes = new Uint8Array([1]);
    expect(await host.readFile()).toMatchObject({ kind: "notOpened", refused: { ok: false } });
    file.bytes = undefined;
    expect(await host.readFile()).toMatchObject({
      kind: "notOpened",
      refused: { unreadable: expect.stringContaining("見つかりません") },
    });
    host.newProject();
    expect(await host.readFile()).toMatchObject({ kind: "notOpened" });
  });

  it("under a new password asks for it, and keeps that password from then on", async () => {
    const elsewhere = new MemoryBrowser();
    const { host: other } = elsewhere.tab();
    await elsewhere.open(other, file);
    await other.setPassword(renamed(KITAMI, "他の人"), "合言葉2026年");
    const read = await host.readFile();
    if (read.kind !== "sealed") throw new Error(read.kind);
    expect(await host.unsealOther(read.id, "ちがう合言葉")).toBeUndefined();
    expect(await host.unsealOther(read.id, "合言葉2026年")).toMatchObject({
      kind: "read",
      project: { municipality: { name: "他の人" } },
      base: KITAMI,
    });
    expect(await host.acceptFile()).toBe(true);
    expect(host.hasPassword()).toBe(true);
    await host.saveProject(renamed(KITAMI, "自分"), NAMED);
    expect(browser.store.holds("北見市")).toBe(false);
  });
});

describe("another copy that is chosen", () => {
  it("comes with what both come from", async () => {
    const theirs = await savedElsewhere(file.bytes, "他の人");
    await host.saveProject(renamed(KITAMI, "自分"), NAMED);
    browser.access.chosen = new MemoryFile("写し.colead", theirs);
    expect(await host.chooseOther()).toMatchObject({
      kind: "read",
      name: "写し.colead",
      project: { municipality: { name: "他の人" } },
      base: KITAMI,
    });
    expect((await host.saveProject(renamed(KITAMI, "続き"), NAMED)).kind).toBe("saved");
  });

  it("comes without it when that is not known", async () => {
    browser.access.chosen = new MemoryFile("別.colead", serializeProject(renamed(KITAMI, "別"), 1));
    expect(await host.chooseOther()).toMatchObject({ kind: "read", base: undefined });
  });

  it("is nothing when the user cancels, and refused when it is none", async () => {
    browser.access.chosen = undefined;
    expect(await host.chooseOther()).toBeUndefined();
    browser.access.chosen = new MemoryFile("表.xlsx", new Uint8Array([80, 75, 3, 4]));
    expect(await host.chooseOther()).toMatchObject({ kind: "notOpened", refused: { name: "表.xlsx" } });
  });
});
