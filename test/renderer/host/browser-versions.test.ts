import { beforeEach, describe, expect, it } from "vitest";
import type { Host } from "../../../renderer/host/host.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { draftOf, KITAMI, MemoryBrowser, NAMED, renamed } from "./memory-browser.ts";
import { MemoryFile } from "./memory-files.ts";

let browser: MemoryBrowser;
let host: Host;
let close: () => void;
let file: MemoryFile;

beforeEach(async () => {
  browser = new MemoryBrowser();
  ({ host, close } = browser.tab());
  file = new MemoryFile("北見.colead", serializeProject(KITAMI, 3));
  await browser.open(host, file);
});

const save = (name: string) => host.saveProject(renamed(KITAMI, name), NAMED);

async function nameIn(id: string): Promise<string> {
  const read = await host.readVersion(id);
  return read.kind === "read" ? read.project.municipality.name : read.kind;
}

async function names(): Promise<readonly string[]> {
  const listed: string[] = [];
  for (const { kind, id, revision } of await host.versions())
    listed.push(`${kind} ${revision} ${await nameIn(id)}`);
  return listed;
}

describe("the versions of a project", () => {
  it("are what its file holds and what it held before, newest first", async () => {
    await save("一");
    await save("二");
    expect(await names()).toEqual(["file 5 二", "backup 4 一", "backup 3 北見市"]);
  });

  it("are there when the project is opened the next day", async () => {
    await save("一");
    close();
    ({ host } = browser.tab());
    await browser.open(host, file);
    expect(await names()).toEqual(["file 4 一", "backup 3 北見市"]);
  });

  it("hold what somebody else had saved, when the user decides to write over it", async () => {
    file.bytes = serializeProject(renamed(KITAMI, "他の人"), 9);
    expect((await save("自分")).kind).toBe("changedElsewhere");
    await host.readFile();
    expect(await host.acceptFile()).toBe(true);
    expect(await save("自分")).toMatchObject({ kind: "saved", revision: 10 });
    expect(await names()).toContain("backup 9 他の人");
  });

  it("hold every download where a browser cannot write over files", async () => {
    browser.access.rewrites = false;
    host.newProject();
    await save("一");
    await save("二");
    expect(await names()).toEqual(["backup 2 二", "backup 1 一"]);
  });

  it("hold what was kept in a tab that is gone", async () => {
    const other = browser.tab();
    await other.host.keepDraft(draftOf(renamed(KITAMI, "控え")));
    other.close();
    expect(await names()).toEqual(["file 3 北見市", "kept 3 控え"]);
  });

  it("are thinned out: ten saves within a minute push no older hour out", async () => {
    for (let count = 0; count < 90; count++) await save(`保存${count}`);
    const listed = await host.versions();
    // A save a minute: the last ten, one of each hour before.
    expect(listed.length).toBeLessThan(20);
    expect(listed.at(-1)?.revision).toBeLessThan(70);
  });

  it("make room for new ones when the storage is full, and a save never fails for them", async () => {
    browser.store.room = 2;
    for (const name of ["一", "二", "三"]) expect((await save(name)).kind).toBe("saved");
    expect(await names()).toEqual(["file 6 三", "backup 5 二"]);
    expect(host.limits).not.toContain("前の版");
    browser.store.room = 0;
    expect((await save("四")).kind).toBe("saved");
    expect(host.limits).toContain("前の版をこのPCに残せません");
  });

  it("say so when one is gone or damaged", async () => {
    await save("一");
    expect(await host.readVersion("unknown")).toMatchObject({ kind: "unreadable" });
    const backup = (await host.versions()).find(({ kind }) => kind === "backup");
    // Even what could be opened is none of them when it is not what was kept.
    const other = serializeProject(renamed(KITAMI, "別の内容"), 3);
    await browser.store.change([{ table: "contents", key: backup?.id ?? "", row: other }]);
    expect(await nameIn(backup?.id ?? "")).toBe("unreadable");
  });
});

describe("a damaged file", () => {
  const damage = () => {
    file.bytes = file.bytes?.slice(0, -20);
  };

  it("is refused with its sound versions, which can be read", async () => {
    await save("一");
    await save("二");
    damage();
    close();
    ({ host } = browser.tab());
    const opened = await browser.open(host, file);
    expect(opened).toMatchObject({ ok: false, failure: { kind: expect.any(String) } });
    const rescue = (opened && "rescue" in opened && opened.rescue) || [];
    expect(rescue.map(({ revision }) => revision)).toEqual([5, 4, 3]);
    expect(await nameIn(rescue[0]?.id ?? "")).toBe("二");
  });

  it("is found by itself and not by its name where the browser gives access to it", async () => {
    await save("一");
    const other = new MemoryFile("北見.colead", new Uint8Array([1, 2, 3]));
    expect(await browser.open(host, other)).not.toHaveProperty("rescue");
  });

  it("is found by its name where it was dropped", async () => {
    await save("一");
    const opened = await host.openDropped(new File(["{"], "北見.colead".normalize("NFD")));
    expect(opened).toHaveProperty("rescue");
  });
});
