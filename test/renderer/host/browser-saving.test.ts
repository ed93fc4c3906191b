import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../../renderer/host/host.ts";
import { isSealed } from "../../../worksheets/project/sealed/seal-header.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { contentOf, KITAMI, MemoryBrowser, NAMED, QUIET, renamed } from "./memory-browser.ts";
import { MemoryFile } from "./memory-files.ts";

const EDITED = renamed(KITAMI, "新");

let browser: MemoryBrowser;
let host: Host;
let file: MemoryFile;

beforeEach(async () => {
  browser = new MemoryBrowser();
  ({ host } = browser.tab());
  file = new MemoryFile("北見.colead", serializeProject(KITAMI, 3));
  await browser.open(host, file);
});

describe("a quiet save", () => {
  it("writes where it may", async () => {
    expect(await host.saveProject(EDITED, QUIET)).toMatchObject({ kind: "saved" });
    expect(contentOf(file)).toEqual(EDITED);
  });

  it("asks for nothing, neither permission nor a name nor a download", async () => {
    file.permission = "prompt";
    file.answer = "granted";
    expect(await host.saveProject(EDITED, QUIET)).toEqual({ kind: "cancelled" });
    expect(file.asked).toBe(0);
    host.newProject();
    expect(await host.saveProject(EDITED, QUIET)).toEqual({ kind: "cancelled" });
    browser.access.rewrites = false;
    expect(await host.saveProject(EDITED, QUIET)).toEqual({ kind: "cancelled" });
    expect(browser.access.suggested).toEqual([]);
    expect(browser.access.downloads).toEqual([]);
  });
});

describe("a file that cannot be written", () => {
  it.each(["NoModificationAllowedError", "InvalidStateError"])("is busy after %s", async (name) => {
    file.failure = new DOMException("locked", name);
    expect(await host.saveProject(EDITED, NAMED)).toEqual({ kind: "busy", name: file.name });
    expect(contentOf(file)).toEqual(KITAMI);
  });

  it("because the user refuses says what can be done, and asks again the next time", async () => {
    Object.assign(file, { permission: "prompt", answer: "prompt" });
    expect(await host.saveProject(EDITED, NAMED)).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("許可"),
    });
    file.answer = "granted";
    expect((await host.saveProject(EDITED, NAMED)).kind).toBe("saved");
    expect(file.asked).toBe(2);
  });
});

describe("saves that are asked for at once", () => {
  it("are written one after the other and none is lost", async () => {
    const outcomes = await Promise.all(
      ["一", "二", "三"].map((name) => host.saveProject(renamed(KITAMI, name), NAMED)),
    );
    expect(outcomes).toMatchObject([{ revision: 4 }, { revision: 5 }, { revision: 6 }]);
    expect(contentOf(file)?.municipality.name).toBe("三");
  });
});

describe("a copy", () => {
  const options = { suggestedName: "写し", sealed: true };

  it("is written to another file, and the open one stays the open one", async () => {
    const copy = new MemoryFile("写し.colead", new Uint8Array());
    browser.access.chosen = copy;
    expect(await host.saveCopy(EDITED, options)).toEqual({ kind: "saved", name: copy.name });
    expect(contentOf(copy)).toEqual(EDITED);
    await host.saveProject(renamed(KITAMI, "続き"), NAMED);
    expect(contentOf(file)?.municipality.name).toBe("続き");
    expect(contentOf(copy)).toEqual(EDITED);
  });

  it("has the password of the open file, or none when it is made for others", async () => {
    await host.setPassword(KITAMI, "合言葉2026年");
    const copy = new MemoryFile("写し.colead", new Uint8Array());
    browser.access.chosen = copy;
    await host.saveCopy(EDITED, options);
    expect(isSealed(copy.bytes ?? new Uint8Array())).toBe(true);
    await host.saveCopy(EDITED, { ...options, sealed: false });
    expect(contentOf(copy)).toEqual(EDITED);
  });

  it("never takes the place of the open file, even when the dialog has emptied that", async () => {
    const before = file.bytes;
    browser.access.chosen = file;
    file.bytes = new Uint8Array();
    expect(await host.saveCopy(EDITED, options)).toMatchObject({ kind: "failed" });
    expect(file.bytes).toEqual(before);
  });

  it("is a download where there is no other way, and nothing when the user cancels", async () => {
    browser.access.chosen = undefined;
    expect(await host.saveCopy(EDITED, options)).toEqual({ kind: "cancelled" });
    browser.access.forbidden = true;
    expect(await host.saveCopy(EDITED, options)).toEqual({ kind: "downloaded", name: "写し.colead" });
    expect(browser.access.downloads).toHaveLength(1);
  });

  it("that cannot be written is a failure in words", async () => {
    const copy = new MemoryFile("写し.colead", new Uint8Array());
    copy.failure = new DOMException("full", "QuotaExceededError");
    browser.access.chosen = copy;
    expect(await host.saveCopy(EDITED, options)).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("空き"),
    });
  });
});
