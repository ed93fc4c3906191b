import { spawnSync } from "node:child_process";
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FileSystem, OpenFlags } from "../../../electron/files/file-system.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";
import { type OnePc, onePc } from "../support/one-pc.ts";

let folder = "";
let path = "";
const started: OnePc[] = [];
const pc = (name: string, over: Parameters<typeof onePc>[2] = {}) => {
  const one = onePc(folder, name, over);
  started.push(one);
  return one;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "session-"));
  path = join(folder, "北見.colead");
  await writeFile(path, serializeProject(kitami, 5));
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ session }) => session.close()));
  await rm(folder, { recursive: true, force: true });
});

const named = (name: string) => setMunicipality(kitami, "name", name);
const mayorOf = (name: string) => setMunicipality(kitami, "person", name);

async function fileAt(at = path) {
  const result = parseProjectFile(await readFile(at));
  if (!result.ok) throw new Error(result.failure.kind);
  return result;
}

/** A disk on which one folder hangs from the moment it is told to; with `only`, opening files so. */
function hanging(of: string, only?: OpenFlags) {
  let hangs = false;
  const waiting: (() => void)[] = [];
  const gated =
    <Args extends readonly [string, ...unknown[]], T>(work: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      const isShare = args[0].startsWith(of) && !args[0].startsWith(join(of, "SOUMU"));
      if (hangs && isShare && (only === undefined || args[1] === only))
        await new Promise<void>((resolve) => waiting.push(resolve));
      return work(...args);
    };
  const {
    open,
    readFile: read,
    readdir: list,
    stat: look,
    realpath,
    mkdir,
    rename: move,
    rm: remove,
  } = REAL_FILE_SYSTEM;
  const fs: FileSystem = {
    open: gated(open),
    readFile: gated(read),
    readdir: gated(list),
    stat: gated(look),
    realpath: gated(realpath),
    mkdir,
    rename: gated(move),
    rm: gated(remove),
  };
  return {
    fs,
    hang: () => {
      hangs = true;
    },
    goOn: () => {
      hangs = false;
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

describe("two PCs with one file", () => {
  it("let the first one write, and tell the second who has it", async () => {
    const [one, two] = [pc("SOUMU-1"), pc("SOUMU-2")];
    expect((await one.open(path)).rights).toEqual({ kind: "write" });
    expect((await two.open(path)).rights).toEqual({
      kind: "readOnly",
      reason: {
        kind: "inUse",
        here: false,
        owner: { user: "user of SOUMU-1", computer: "SOUMU-1", since: expect.any(String) },
      },
    });
    expect(await two.save(named("a"))).toMatchObject({ kind: "readOnly" });
    expect((await fileAt()).revision).toBe(5);
    expect(await one.save(named("b"))).toMatchObject({ kind: "saved" });
  });

  it("take a mark left behind by a program that runs no more for what it is, and still ask", async () => {
    const { pid } = spawnSync(process.execPath, ["-e", ""]);
    const self = { user: "山田", computer: "SOUMU-1", appVersion: "0" };
    await pc("SOUMU-1", { self: { ...self, pid } }).open(path);
    const again = pc("SOUMU-1", { self: { ...self, pid: process.pid } });
    expect((await again.open(path)).rights).toMatchObject({
      kind: "readOnly",
      reason: { kind: "inUse", here: true, leftBehind: true },
    });
    expect(await again.host.takeOver()).toEqual({ kind: "write" });
  });

  it("keep what the second one types, which it saves under another name", async () => {
    const [one, two] = [pc("SOUMU-1"), pc("SOUMU-2")];
    await one.open(path);
    await two.open(path);
    await two.keep(named("a"));
    two.chosen.push(path);
    expect(await two.save(named("a"), true)).toMatchObject({ kind: "readOnly" });
    two.chosen.push(join(folder, "写し.colead"));
    expect(await two.save(named("a"), true)).toMatchObject({ kind: "saved", name: "写し.colead" });
    expect(await two.host.rights()).toEqual({ kind: "write" });
    expect((await fileAt()).revision).toBe(5);
  });

  it("hand the file over by the user's decision, and the first one cannot save any more", async () => {
    const [one, two] = [pc("SOUMU-1"), pc("SOUMU-2")];
    await one.open(path);
    await two.open(path);
    expect(await two.host.takeOver()).toEqual({ kind: "write" });
    expect(await one.save(named("one"))).toEqual({
      kind: "readOnly",
      rights: {
        kind: "readOnly",
        reason: { kind: "takenOver", owner: expect.objectContaining({ computer: "SOUMU-2" }) },
      },
    });
    expect(await two.save(named("two"))).toMatchObject({ kind: "saved" });
    expect((await fileAt()).project.municipality.name).toBe("two");
  });

  it("tell the first one by its heartbeat that it was taken over, and that it is free again", async () => {
    const [one, two] = [pc("SOUMU-1", { heartbeatEvery: 20 }), pc("SOUMU-2")];
    await one.open(path);
    await two.open(path);
    await two.host.takeOver();
    await vi.waitFor(() =>
      expect(one.told.at(-1)).toMatchObject({ kind: "readOnly", reason: { kind: "takenOver" } }),
    );
    expect(await one.host.rights()).toMatchObject({ reason: { kind: "takenOver" } });
    await two.session.close();
    await vi.waitFor(() => expect(one.told.at(-1)).toEqual({ kind: "write" }));
  });

  it("leave no owner file when both have left", async () => {
    const [one, two] = [pc("SOUMU-1"), pc("SOUMU-2")];
    await one.open(path);
    await two.open(path);
    await two.host.takeOver();
    await one.session.close();
    await two.session.close();
    expect((await readdir(folder)).filter((name) => name.startsWith("~"))).toEqual([]);
  });
});

describe("a file that was changed elsewhere", () => {
  it("is read for merging with the state both come from, accepted, and saved over", async () => {
    const [one, two] = [pc("SOUMU-1"), pc("SOUMU-2")];
    await one.open(path);
    expect(await one.host.fileStanding()).toBe("same");
    await two.open(path);
    await two.host.takeOver();
    await two.save(mayorOf("山田"));
    await two.session.close();
    await one.host.takeOver();
    expect(await one.host.fileStanding()).toBe("changed");
    expect(await one.save(named("a"))).toEqual({ kind: "changedElsewhere", name: "北見.colead" });
    expect(await one.host.readFile()).toEqual({
      kind: "read",
      name: "北見.colead",
      project: mayorOf("山田"),
      revision: 6,
      base: kitami,
    });
    expect(await one.host.acceptFile()).toBe(true);
    expect(await one.host.fileStanding()).toBe("same");
    const merged = setMunicipality(mayorOf("山田"), "name", "a");
    expect(await one.save(merged)).toMatchObject({ kind: "saved", revision: 7 });
    const { project, lineage } = await fileAt();
    expect(project).toEqual(merged);
    expect(lineage).toHaveLength(2);
  });

  it("is not accepted when it has changed once more", async () => {
    const one = pc("SOUMU-1");
    await one.open(path);
    await writeFile(path, serializeProject(named("a"), 6));
    await one.host.readFile();
    await writeFile(path, serializeProject(named("b"), 7));
    expect(await one.host.acceptFile()).toBe(false);
    expect(await one.save(named("mine"))).toMatchObject({ kind: "changedElsewhere" });
  });

  it("is found with the same size and time", async () => {
    const one = pc("SOUMU-1");
    await one.open(path);
    expect(await one.host.fileStanding()).toBe("same");
    const { atime, mtime, size } = await stat(path);
    await writeFile(path, serializeProject(named("北味市"), 5));
    await utimes(path, atime, mtime);
    expect((await stat(path)).size).toBe(size);
    expect(await one.host.fileStanding()).toBe("changed");
    expect(await one.save(named("a"))).toMatchObject({ kind: "changedElsewhere" });
  });

  it("is missing when it was moved, and made anew only under a name that is chosen", async () => {
    const one = pc("SOUMU-1");
    await one.open(path);
    await rename(path, join(folder, "moved.colead"));
    expect(await one.host.fileStanding()).toBe("missing");
    expect(await one.save(named("a"))).toEqual({ kind: "missing", name: "北見.colead" });
    one.chosen.push(path);
    expect(await one.save(named("a"), true)).toMatchObject({ kind: "saved", name: "北見.colead" });
    expect((await fileAt()).project.municipality.name).toBe("a");
  });
});

describe("another copy", () => {
  it("is read with the base both come from, found among the backups", async () => {
    const one = pc("SOUMU-1");
    const two = pc("SOUMU-2");
    await one.open(path);
    const copy = join(folder, "写し.colead");
    two.chosen.push(copy);
    expect(await one.save(named("base"))).toMatchObject({ kind: "saved" });
    one.chosen.push(copy);
    expect(await one.host.saveCopy(named("base"), { suggestedName: "写し", sealed: false })).toEqual({
      kind: "saved",
      name: "写し.colead",
    });
    two.chosen.length = 0;
    await two.open(copy);
    await two.save(mayorOf("山田"));
    await one.save(named("later"));
    one.chosen.push(copy);
    expect(await one.host.chooseOther()).toMatchObject({
      kind: "read",
      name: "写し.colead",
      project: mayorOf("山田"),
      base: named("base"),
    });
    expect(one.offered).toEqual(["写し.colead"]);
    expect(await one.host.chooseOther()).toBeUndefined();
  });

  it("does not leave the open file, nor is it written over it", async () => {
    const one = pc("SOUMU-1");
    await one.open(path);
    one.chosen.push(path);
    expect(await one.host.saveCopy(named("x"), { suggestedName: "a", sealed: false })).toMatchObject({
      kind: "failed",
    });
    one.chosen.push(join(folder, "b.colead"));
    await one.host.saveCopy(named("x"), { suggestedName: "a", sealed: false });
    expect(await one.save(named("y"))).toMatchObject({ kind: "saved", name: "北見.colead", revision: 6 });
  });
});

describe("earlier states", () => {
  it("are of the project they belong to when another one's file is overwritten", async () => {
    const one = pc("SOUMU-1");
    const other = join(folder, "桑名.colead");
    await writeFile(other, serializeProject(kuwana, 3));
    await one.open(path);
    one.chosen.push(other);
    expect(await one.save(named("a"), true)).toMatchObject({ kind: "saved", name: "桑名.colead" });
    expect((await one.host.versions()).map(({ kind }) => kind)).toEqual(["file"]);
    await one.session.close();
    await one.open(path);
    await one.host.saveProject(kuwana, { asNew: false, suggestedName: "k", quiet: true });
    const [version] = await one.host.versions();
    expect(version).toMatchObject({ kind: "backup", revision: 3 });
    expect(await one.host.readVersion(version?.id ?? "")).toMatchObject({ project: kuwana });
  });

  it("come before a copy that is made from one of them", async () => {
    const one = pc("SOUMU-1");
    await one.open(path);
    await one.save(named("a"));
    await one.save(named("b"));
    const backup = (await one.host.versions()).find(({ revision }) => revision === 6);
    const content = await one.host.readVersion(backup?.id ?? "");
    if (content.kind !== "read") throw new Error(content.reason);
    one.host.newProject();
    one.chosen.push(join(folder, "前の版.colead"));
    expect(await one.save(content.project)).toMatchObject({ kind: "saved", revision: 7 });
  });

  it("are listed with the file and what was kept, and read", async () => {
    const one = pc("SOUMU-1");
    await one.open(path);
    await one.save(named("a"));
    await one.save(named("b"));
    const versions = await one.host.versions();
    expect(versions.map(({ kind, revision }) => [kind, revision])).toEqual([
      ["file", 7],
      ["backup", 6],
      ["backup", 5],
    ]);
    expect(JSON.stringify(versions)).not.toContain(folder);
    expect(await one.host.readVersion(versions[1]?.id ?? "")).toEqual({
      kind: "read",
      project: named("a"),
      revision: 6,
    });
    expect(await one.host.readVersion(path)).toMatchObject({ kind: "unreadable" });
    // The same version keeps its id.
    expect(await one.host.versions()).toEqual(versions);
  });

  it.each([
    ["a flipped bit", (bytes: Uint8Array) => bytes.with(bytes.length - 200, (bytes.at(-200) ?? 0) ^ 1)],
    ["a lost half", (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
    ["no bytes", () => new Uint8Array()],
  ])("are offered for a file with %s", async (_, damage) => {
    const one = pc("SOUMU-1");
    await one.open(path);
    await one.save(named("a"));
    await one.save(named("b"));
    await writeFile(path, damage(new Uint8Array(await readFile(path))));
    const two = pc("SOUMU-1");
    two.chosen.push(path);
    const refused = await two.host.openProject();
    expect(refused).toMatchObject({
      ok: false,
      failure: expect.anything(),
      rescue: [
        { kind: "backup", revision: 6 },
        { kind: "backup", revision: 5 },
      ],
    });
    const newest = refused && !refused.ok && "rescue" in refused ? refused.rescue?.[0] : undefined;
    expect(await two.host.readVersion(newest?.id ?? "")).toMatchObject({ project: named("a") });
  });

  it("that a save cut short has left beside the file are listed, and go when they are proven obsolete", async () => {
    const left = (name: string) => join(folder, `~co-lead-${name.repeat(16)}.tmp`);
    await writeFile(left("a"), serializeProject(named("newer"), 6));
    await writeFile(left("b"), serializeProject(named("older"), 4));
    await writeFile(left("c"), serializeProject(named("older and just written"), 4));
    await writeFile(left("d"), "half");
    const yesterday = Date.now() / 1000 - 86_400;
    for (const name of ["a", "b", "d"]) await utimes(left(name), yesterday, yesterday);
    const one = pc("SOUMU-1");
    await one.open(path);
    await vi.waitFor(async () =>
      expect((await readdir(folder)).filter((name) => name.startsWith("~co-lead"))).toEqual(
        ["a", "c", "d"].map((name) => left(name).slice(folder.length + 1)),
      ),
    );
    const [unfinished] = await one.host.versions();
    expect(unfinished).toMatchObject({ kind: "unfinished", revision: 6 });
    expect(await one.host.readVersion(unfinished?.id ?? "")).toMatchObject({ project: named("newer") });
  });

  it("are offered for a file that has gone", async () => {
    const one = pc("SOUMU-1");
    await one.open(path);
    await one.save(named("a"));
    await one.session.close();
    await rm(path);
    one.chosen.push(path);
    expect(await one.host.openProject()).toMatchObject({
      ok: false,
      unreadable: expect.any(String),
      rescue: [{ kind: "backup", revision: 5 }],
    });
  });
});

describe("a share that hangs", () => {
  it("does not hold up the journal, nor answers that need no share", async () => {
    const disk = hanging(folder);
    const one = pc("SOUMU-1", { fs: disk.fs, saveWithin: 300 });
    await one.open(path);
    disk.hang();
    expect(await one.save(named("a"))).toEqual({ kind: "busy", name: "北見.colead" });
    await one.keep(named("ab"));
    expect(await one.host.rights()).toEqual({ kind: "write" });
    expect(await one.host.keptWork()).toEqual([]);
    disk.goOn();
    // The save that hung is done first; then what was typed meanwhile, as the app tries again.
    await vi.waitFor(
      async () => expect(await one.save(named("ab"))).toMatchObject({ kind: "saved" }),
      20_000,
    );
    expect((await fileAt()).project.municipality.name).toBe("ab");
    expect(await readdir(join(one.userFolder, "journal"))).toEqual([]);
  });

  it("opens a file read-only when writing hangs, and tells when it answers", async () => {
    const disk = hanging(folder, "wx");
    disk.hang();
    const one = pc("SOUMU-1", { fs: disk.fs, probeWithin: 30 });
    expect((await one.open(path)).rights).toEqual({ kind: "readOnly", reason: { kind: "unreachable" } });
    disk.goOn();
    await vi.waitFor(() => expect(one.told.at(-1)).toEqual({ kind: "write" }));
    expect(await one.save(named("a"))).toMatchObject({ kind: "saved" });
  });

  it("lets the app end", async () => {
    const disk = hanging(folder);
    const one = pc("SOUMU-1", { fs: disk.fs, leaveWithin: 30 });
    await one.open(path);
    disk.hang();
    await one.session.close();
    disk.goOn();
  });
});

describe("a disk that refuses", () => {
  it("leaves the file as it is when it is full, and keeps what was typed", async () => {
    let full = false;
    const fs: FileSystem = {
      ...REAL_FILE_SYSTEM,
      open: async (at, flags, mode) => {
        if (full && flags === "wx" && at.startsWith(join(folder, "~co-lead")))
          throw Object.assign(new Error("full"), { code: "ENOSPC" });
        return REAL_FILE_SYSTEM.open(at, flags, mode);
      },
    };
    const one = pc("SOUMU-1", { fs });
    await one.open(path);
    await one.keep(named("a"));
    full = true;
    expect(await one.save(named("a"))).toEqual({
      kind: "failed",
      reason: expect.stringContaining("ディスクの空きが足りません"),
    });
    expect((await fileAt()).revision).toBe(5);
    expect(await readdir(join(one.userFolder, "journal"))).toHaveLength(1);
  });

  it("opens a file that is marked as read-only so, and says it", async () => {
    await chmod(path, 0o444);
    const one = pc("SOUMU-1");
    expect((await one.open(path)).rights).toEqual({ kind: "readOnly", reason: { kind: "file" } });
    expect(await one.save(named("a"))).toMatchObject({ kind: "readOnly" });
  });

  it("is told when the journal cannot be written", async () => {
    const one = pc("SOUMU-1");
    await one.open(path);
    await writeFile(join(one.userFolder, "journal"), "in the way");
    await expect(one.keep(named("a"))).rejects.toThrow("このPC");
  });
});
