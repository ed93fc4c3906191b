import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileSystem } from "../../../electron/files/file-system.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { isSealed } from "../../../worksheets/project/sealed/seal-header.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { type OnePc, onePc } from "../support/one-pc.ts";

const PASSWORD = "ぶどうの木に登る猫";
/** Only in ASCII, so that it looks the same in every form it could be written in. */
const CANARY = "canary-7f3a91";

let folder = "";
let path = "";
const started: OnePc[] = [];
const pc = (name = "SOUMU-1") => {
  const one = onePc(folder, name);
  started.push(one);
  return one;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "password-"));
  path = join(folder, "北見.colead");
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ session }) => session.close()));
  await rm(folder, { recursive: true, force: true });
});

const EMPTY = newProject("6f9a1c52-0000-4000-8000-00000000000f", "2026-04-01T00:00:00.000Z");
const named = (name: string) => setMunicipality(EMPTY, "name", `${CANARY} ${name}`);

const { readFile: read, readdir: list, stat, realpath, mkdir, rename, rm: remove } = REAL_FILE_SYSTEM;
const REAL = { readFile: read, readdir: list, stat, realpath, mkdir, rename, rm: remove };

/** Every file in the folder, the users' own folders included, that holds the canary. */
async function withCanary(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const at = join(entry.parentPath, entry.name);
    if ((await readFile(at)).includes(CANARY)) found.push(at.slice(folder.length + 1));
  }
  return found;
}

const idOf = async (one: OnePc): Promise<string> => {
  one.chosen.push(path);
  const opened = await one.host.openProject();
  if (!opened || opened.ok || !("sealed" in opened)) throw new Error("Not sealed");
  return opened.sealed;
};

async function opened(one: OnePc, password = PASSWORD) {
  const outcome = await one.host.openSealed(await idOf(one), password);
  if (outcome === "wrongPassword" || !outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** A project saved with a password from its first save on. */
async function sealedFile(one: OnePc): Promise<void> {
  await one.keep(EMPTY);
  expect(await one.host.setPassword(EMPTY, PASSWORD)).toEqual({ kind: "done" });
  one.chosen.push(path);
  expect(await one.save(named("0"))).toMatchObject({ kind: "saved" });
}

describe("a project with a password from the start", () => {
  it("is in no file as plain text: target, temporaries, backups, journals, lists", async () => {
    const one = pc();
    await sealedFile(one);
    expect(one.host.hasPassword()).toBe(true);
    await one.keep(named("1"));
    await one.save(named("1"));
    await one.keep(named("2"));
    const two = pc();
    const [kept] = await two.host.keptWork();
    expect(kept).toMatchObject({ fileName: undefined, subject: undefined });
    expect(await two.host.continueKept(kept?.projectId ?? "")).toEqual({ kind: "password" });
    expect(await two.host.continueKept(kept?.projectId ?? "", "another password")).toEqual({
      kind: "password",
    });
    expect(await two.host.continueKept(kept?.projectId ?? "", PASSWORD)).toMatchObject({
      kind: "continued",
      draft: { project: named("2") },
      file: { name: "北見.colead", project: named("1") },
    });
    await two.host.takeOver();
    await two.keep(named("3"));
    expect(await two.save(named("3"))).toMatchObject({ kind: "saved" });
    expect(two.host.hasPassword()).toBe(true);
    expect(await withCanary()).toEqual([]);
    // The search finds what there is to be found.
    two.chosen.push(join(folder, "open.colead"));
    await two.host.saveCopy(named("3"), { suggestedName: "open", sealed: false });
    // Written over once more, it is not kept among the versions, which have the password.
    two.chosen.push(join(folder, "open.colead"));
    await two.host.saveCopy(named("4"), { suggestedName: "open", sealed: false });
    two.chosen.push(join(folder, "sealed.colead"));
    await two.host.saveCopy(named("3"), { suggestedName: "sealed", sealed: true });
    expect(await withCanary()).toEqual(["open.colead"]);
  });

  it("opens with its password only, also typed in another width, and tells what was kept", async () => {
    const one = pc();
    await sealedFile(one);
    await one.keep(named("1"));
    const two = pc();
    const id = await idOf(two);
    expect(await two.host.openSealed(id, "another password")).toBe("wrongPassword");
    expect(await two.host.openSealed(id, PASSWORD)).toMatchObject({
      ok: true,
      project: named("0"),
      kept: { project: named("1") },
    });
    expect(two.host.hasPassword()).toBe(true);
    expect(await two.host.openSealed(id, PASSWORD)).toMatchObject({ ok: false });
  });

  it("keeps edits that come when another is open already", async () => {
    const one = pc();
    await sealedFile(one);
    const other = newProject("6f9a1c52-0000-4000-8000-00000000000e", "2026-04-01T00:00:00.000Z");
    await writeFile(join(folder, "other.colead"), serializeProject(other, 1));
    await one.open(join(folder, "other.colead"));
    expect(one.host.hasPassword()).toBe(false);
    await one.keep(named("late"));
    expect(await withCanary()).toEqual([]);
    const [kept] = await one.host.keptWork();
    expect(await one.host.continueKept(kept?.projectId ?? "", PASSWORD)).toMatchObject({
      draft: { project: named("late") },
    });
  });

  it("gives its versions, and sound ones when the file is damaged", async () => {
    const one = pc();
    await sealedFile(one);
    await one.save(named("1"));
    await one.save(named("2"));
    const versions = await one.host.versions();
    expect(versions.map(({ kind, revision }) => [kind, revision])).toEqual([
      ["file", 3],
      ["backup", 2],
      ["backup", 1],
    ]);
    expect(await one.host.readVersion(versions[1]?.id ?? "")).toMatchObject({ project: named("1") });
    const bytes = new Uint8Array(await readFile(path));
    // One bit of the content; then one of the salt.
    for (const at of [bytes.length - 30, 24]) {
      await writeFile(path, bytes.with(at, (bytes[at] ?? 0) ^ 1));
      const two = pc();
      const refused = await two.host.openSealed(await idOf(two), PASSWORD);
      expect(refused).toMatchObject({
        ok: false,
        unreadable: expect.stringContaining("壊れて"),
        rescue: [
          { kind: "backup", revision: 2 },
          { kind: "backup", revision: 1 },
        ],
      });
      const newest = refused !== "wrongPassword" && !refused.ok && "rescue" in refused && refused.rescue?.[0];
      expect(await two.host.readVersion(newest ? newest.id : "")).toMatchObject({ project: named("1") });
    }
  });

  it("is merged with a copy behind another password", async () => {
    const one = pc();
    await sealedFile(one);
    const copy = join(folder, "写し.colead");
    one.chosen.push(copy);
    await one.host.saveCopy(named("0"), { suggestedName: "a", sealed: true });
    one.chosen.push(copy);
    expect(await one.host.chooseOther()).toMatchObject({
      kind: "read",
      project: named("0"),
      base: named("0"),
    });
    const two = pc("SOUMU-2");
    await two.keep(named("two"));
    two.chosen.push(copy);
    const other = await two.host.chooseOther();
    if (other?.kind !== "sealed") throw new Error(other?.kind);
    expect(await two.host.unsealOther(other.id, "another password")).toBeUndefined();
    expect(await two.host.unsealOther(other.id, PASSWORD)).toMatchObject({
      kind: "read",
      project: named("0"),
    });
  });
});

describe("the password of a project", () => {
  it("is set for the file and everything kept of it", async () => {
    const crashed = pc();
    await crashed.keep(named("crashed"));
    const one = pc();
    one.chosen.push(path);
    await one.save(named("0"));
    await one.save(named("1"));
    await one.keep(named("2"));
    expect((await withCanary()).length).toBeGreaterThan(3);
    expect(await one.host.setPassword(named("2"), PASSWORD)).toEqual({ kind: "done" });
    expect(one.host.hasPassword()).toBe(true);
    expect(await withCanary()).toEqual([]);
    expect(isSealed(await readFile(path))).toBe(true);
    const [, backup] = await one.host.versions();
    expect(await one.host.readVersion(backup?.id ?? "")).toMatchObject({ kind: "read" });
    await one.session.close();
    expect(await opened(pc())).toMatchObject({ project: named("2"), kept: { project: named("crashed") } });
  });

  it("is set without anything being written once more in plain text meanwhile", async () => {
    let watching = false;
    const plain: string[] = [];
    const fs: FileSystem = {
      ...REAL,
      open: async (at, flags, mode) => {
        const handle = await REAL_FILE_SYSTEM.open(at, flags, mode);
        const { writeFile: write } = handle;
        handle.writeFile = async (bytes) => {
          if (watching && Buffer.from(bytes).includes(CANARY)) plain.push(at);
          await write.call(handle, bytes);
        };
        return handle;
      },
    };
    const one = onePc(folder, "SOUMU-1", { fs });
    started.push(one);
    watching = true;
    one.chosen.push(path);
    await one.save(named("0"));
    await one.keep(named("1"));
    expect(plain.length).toBeGreaterThan(1);
    plain.length = 0;
    expect(await one.host.setPassword(named("2"), PASSWORD)).toEqual({ kind: "done" });
    await one.keep(named("3"));
    await one.save(named("3"));
    expect(plain).toEqual([]);
  });

  it("is changed: the old one opens nothing any more", async () => {
    const one = pc();
    await sealedFile(one);
    await one.save(named("1"));
    await one.keep(named("2"));
    expect(await one.host.setPassword(named("2"), "another password")).toEqual({ kind: "done" });
    await one.keep(named("3"));
    const two = pc();
    expect(await two.host.openSealed(await idOf(two), PASSWORD)).toBe("wrongPassword");
    const again = await opened(two, "another password");
    expect(again).toMatchObject({ project: named("2"), kept: { project: named("3") } });
    const backups = (await two.host.versions()).filter(({ kind }) => kind === "backup");
    expect(backups.length).toBeGreaterThan(0);
    for (const { id } of backups) expect(await two.host.readVersion(id)).toMatchObject({ kind: "read" });
  });

  it("is removed for the file and everything kept of it", async () => {
    const one = pc();
    await sealedFile(one);
    await one.save(named("1"));
    expect(await one.host.setPassword(named("1"), undefined)).toEqual({ kind: "done" });
    expect(one.host.hasPassword()).toBe(false);
    await one.keep(named("2"));
    const two = pc();
    expect(await two.open(path)).toMatchObject({ project: named("1"), kept: { project: named("2") } });
    for (const { id } of await two.host.versions())
      expect(await two.host.readVersion(id)).toMatchObject({ kind: "read" });
  });

  it("is not set when it will not do, or the file cannot be saved", async () => {
    const one = pc();
    one.chosen.push(path);
    await one.save(named("0"));
    expect(await one.host.setPassword(named("1"), "short")).toMatchObject({ kind: "failed" });
    await writeFile(path, serializeProject(named("theirs"), 9));
    expect(await one.host.setPassword(named("1"), PASSWORD)).toEqual({
      kind: "failed",
      reason: expect.stringContaining("変更されていた"),
    });
    expect(one.host.hasPassword()).toBe(false);
    expect(isSealed(await readFile(path))).toBe(false);
  });
});
