import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { FileHandle, FileSystem } from "../../../electron/files/file-system.ts";
import { journalKey } from "../../../electron/files/journal-file.ts";
import { type JournalSession, thisSession } from "../../../electron/files/journal-session.ts";
import type { OldDraft } from "../../../electron/files/old-draft.ts";
import { REAL_FILE_SYSTEM } from "../../../electron/files/real-file-system.ts";
import { deltaBetween } from "../../../worksheets/project/delta-between.ts";
import { updateRow } from "../../../worksheets/project/edit-registers.ts";
import { newCompany } from "../../../worksheets/project/new-project.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";
import {
  allKept,
  closeJournals,
  HEAD,
  journalsIn,
  LATER,
  named,
  naming,
  onlyKept,
  PROJECT,
  protection,
} from "./journal-support.ts";

let root = "";
let folder = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "journals-"));
  folder = join(root, "journal");
});

afterEach(async () => {
  await closeJournals();
  await rm(root, { recursive: true, force: true });
});

/** Leaves a draft as version 0.1 did. */
async function keepDraft({ project, revision, ...head }: OldDraft): Promise<void> {
  await mkdir(join(root, "drafts"));
  const bytes = [Buffer.from(`${JSON.stringify(head)}\n`), serializeProject(project, revision)];
  await writeFile(join(root, "drafts", `${journalKey(project.id)}.draft`), Buffer.concat(bytes));
}

const KEPT = { kind: "kept", flushed: true };

/** A disk that fails where it is told to: an operation's name gives the error's code, once per entry. */
function failing(faults: { [operation: string]: string[] }): FileSystem {
  const fail = (operation: string) => {
    const code = faults[operation]?.shift();
    if (code) throw Object.assign(new Error(code), { code });
  };
  const handle = (real: FileHandle): FileHandle => ({
    write: (bytes) => real.write(bytes),
    writeFile: async (bytes) => {
      try {
        fail("writeFile");
      } catch (error) {
        // A short write: a part of the record gets there.
        await real.writeFile(bytes.subarray(0, bytes.length / 2));
        throw error;
      }
      await real.writeFile(bytes);
    },
    sync: async () => {
      fail("sync");
      await real.sync();
    },
    datasync: () => real.datasync(),
    readFile: () => real.readFile(),
    truncate: (length) => real.truncate(length),
    stat: () => real.stat(),
    close: () => real.close(),
  });
  return {
    ...REAL_FILE_SYSTEM,
    open: async (path, flags, mode) => {
      fail(`open ${flags}`);
      return handle(await REAL_FILE_SYSTEM.open(path, flags, mode));
    },
    readdir: async (path) => {
      fail("readdir");
      return REAL_FILE_SYSTEM.readdir(path);
    },
    readFile: async (path) => {
      fail("readFile");
      return REAL_FILE_SYSTEM.readFile(path);
    },
    rm: async (path, options) => {
      fail("rm");
      await REAL_FILE_SYSTEM.rm(path, options);
    },
  };
}

describe("journals", () => {
  it("give back after a restart what was typed, and what is known of its file", async () => {
    const { journal, outcome } = await journalsIn(root).begin(HEAD, PROJECT);
    expect(outcome).toEqual(KEPT);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ ...HEAD, project: PROJECT, unsaved: false });
    expect(await journal.append(naming("北見市"), LATER)).toEqual(KEPT);
    expect(await onlyKept(journalsIn(root))).toEqual({
      ...HEAD,
      kind: "project",
      id: expect.stringMatching(/^[0-9a-f]{32}-[0-9a-f]{16}\.journal$/u),
      projectId: PROJECT.id,
      project: named("北見市"),
      at: LATER,
      unsaved: true,
      unreadableBytes: 0,
      inUse: false,
      own: false,
    });
  });

  it("list several projects newest first, and one by its id", async () => {
    const journals = journalsIn(root);
    await journals.begin({ ...HEAD, at: "2026-11-16T00:00:00.000Z" }, kitami);
    await journals.begin({ ...HEAD, at: "2026-11-17T00:00:00.000Z" }, kuwana);
    expect(await allKept(journals)).toMatchObject([{ projectId: kuwana.id }, { projectId: kitami.id }]);
    expect(await journals.of(kitami.id)).toMatchObject({ ok: true, kept: [{ project: kitami }] });
    await journals.drop(kitami.id);
    expect(await onlyKept(journals)).toMatchObject({ projectId: kuwana.id });
  });

  it.skipIf(process.platform === "win32")("are for their user only", async () => {
    await journalsIn(root).begin(HEAD, PROJECT);
    const [file = ""] = await readdir(folder);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await stat(join(folder, file))).mode & 0o077).toBe(0);
  });

  it("name no path, whatever a project calls itself", async () => {
    const journals = journalsIn(root);
    const project = { ...PROJECT, id: "../../../escaped" };
    await journals.begin(HEAD, project);
    expect(await readdir(root)).toEqual(["journal"]);
    await writeFile(join(root, "target"), "x");
    expect(await journals.remove("../target")).toEqual({ ok: true });
    expect(await readdir(root)).toEqual(["journal", "target"]);
  });

  it("refuse a delta that does not fit and go on with the next", async () => {
    const { journal } = await journalsIn(root).begin(HEAD, PROJECT);
    for (const delta of [
      "none",
      [{ path: ["nowhere"], value: 1 }],
      [{ path: ["municipality", "name"], value: 1 }],
    ])
      expect(await journal.append(delta, LATER)).toMatchObject({ kind: "misfit" });
    expect(await journal.append(naming("北見市"), LATER)).toEqual(KEPT);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: named("北見市"), unreadableBytes: 0 });
  });

  it("keep text with half a character, as a file does", async () => {
    const { journal } = await journalsIn(root).begin(HEAD, named("\ud842"));
    await journal.append([{ path: ["municipality", "lab"], value: "a\udc00" }], LATER);
    await journal.append([{ path: ["municipality", "round"], value: "1" }], LATER);
    const municipality = { name: "\ufffd", lab: "a\ufffd", round: "1" };
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: { municipality } });
  });

  it("know what is saved and what was typed while it was saved", async () => {
    const { journal } = await journalsIn(root).begin(HEAD, PROJECT);
    const saved = { fileName: "新.colead", path: "/share/新.colead", base: "b".repeat(64), revision: 5 };
    await journal.append(naming("1"), LATER);
    await journal.saved(saved, named("1"), LATER);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ ...saved, unsaved: false });
    await journal.append(naming("2", named("1")), LATER);
    await journal.append(naming("3", named("2")), LATER);
    await journal.saved({ ...saved, revision: 6 }, named("2"), LATER);
    expect(await onlyKept(journalsIn(root))).toMatchObject({
      revision: 6,
      unsaved: true,
      project: named("3"),
    });
  });

  it("stay small: a new file takes the place of one with many edits", async () => {
    const { journal } = await journalsIn(root).begin(HEAD, PROJECT);
    const text = (n: number) => String(n).padStart(4, "0").repeat(2_000);
    let largest = 0;
    for (let i = 0; i < 200; i += 1) {
      expect(await journal.append([{ path: ["municipality", "lab"], value: text(i) }], LATER)).toEqual(KEPT);
      const files = await readdir(folder);
      expect(files).toHaveLength(1);
      largest = Math.max(largest, (await stat(join(folder, files[0] ?? ""))).size);
    }
    expect(largest).toBeLessThan(400 * 1024);
    expect(await onlyKept(journalsIn(root))).toMatchObject({
      project: { municipality: { lab: text(199) } },
      unsaved: true,
    });
  });

  it("begin afresh with a whole project, in place of the old file", async () => {
    const { journal } = await journalsIn(root).begin(HEAD, PROJECT);
    expect(await journal.restart({ ...HEAD, revision: 9 }, named("whole"))).toEqual(KEPT);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ revision: 9, project: named("whole") });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("are gone after everything was saved, or stay when asked to", async () => {
    const journals = journalsIn(root);
    const { journal } = await journals.begin(HEAD, PROJECT);
    await journal.close({ drop: false });
    expect(await journal.append(naming("1"), LATER)).toEqual({ kind: "closed" });
    expect(await onlyKept(journals)).toMatchObject({ project: PROJECT });
    const { journal: second } = await journals.begin(HEAD, kitami);
    expect(await second.close({ drop: true })).toEqual(KEPT);
    expect(await onlyKept(journals)).toMatchObject({ project: PROJECT });
  });

  it("take everything in the order it came", async () => {
    const { journal } = await journalsIn(root).begin(HEAD, PROJECT);
    const names = Array.from({ length: 50 }, (_, i) => `${i + 1}`);
    const path = ["municipality", "name"];
    await Promise.all(names.map((value) => journal.append([{ path, value }], LATER)));
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: named("50") });
  });

  it("take a key press in a project of 300 companies as less than 1 KB", async () => {
    const companies = Array.from({ length: 300 }, (_, i) =>
      newCompany({ id: `c${i}`, name: "社", memo: "文".repeat(2_000) }),
    );
    const large = { ...PROJECT, companies };
    const { journal } = await journalsIn(root).begin(HEAD, large);
    const [file = ""] = await readdir(folder);
    const before = (await stat(join(folder, file))).size;
    const after = updateRow(large, "companies", "c150", { name: "会社" });
    await journal.append(deltaBetween(large, after), LATER);
    expect((await stat(join(folder, file))).size - before).toBeLessThan(1024);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: after });
  });

  it("still give the drafts of version 0.1, and drop them with their project", async () => {
    const draft = { project: kitami, revision: 4, fileName: "北見.colead", at: LATER };
    await keepDraft(draft);
    const journals = journalsIn(root);
    expect(await onlyKept(journals)).toMatchObject({
      ...draft,
      kind: "project",
      projectId: kitami.id,
      unsaved: true,
    });
    expect(await journals.of(kitami.id)).toMatchObject({ kept: [draft] });
    await journals.drop(kitami.id);
    expect(await readdir(join(root, "drafts"))).toEqual([]);
  });

  it("say so of a damaged draft and leave it", async () => {
    await keepDraft({ project: kitami, revision: 4, fileName: undefined, at: LATER });
    const [name = ""] = await readdir(join(root, "drafts"));
    await truncate(join(root, "drafts", name), 1000);
    expect(await allKept(journalsIn(root))).toMatchObject([{ kind: "unreadable", bytes: 1000 }]);
    expect(await readdir(join(root, "drafts"))).toEqual([name]);
  });
});

describe("a journal on a failing disk", () => {
  it.each([
    ["writeFile", "ENOSPC"],
    ["writeFile", "EIO"],
    ["sync", "EIO"],
  ])(
    "says so (%s: %s), keeps what was kept, and begins a new file at the next edit",
    async (operation, code) => {
      const faults: { [operation: string]: string[] } = {};
      const { journal } = await journalsIn(root, { fs: failing(faults) }).begin(HEAD, PROJECT);
      await journal.append(naming("1"), LATER);
      const [first = ""] = await readdir(folder);
      faults[operation] = [code];
      const failed = await journal.append(naming("2", named("1")), LATER);
      expect(failed).toMatchObject({ kind: "failed", code, reason: expect.stringMatching(/。$/u) });
      const size = (await stat(join(folder, first))).size;
      const { municipality } = (await onlyKept(journalsIn(root))).project;
      expect(["1", "2"]).toContain(municipality.name);
      // The new file cannot be made either.
      faults["open wx"] = [code];
      expect(await journal.append(naming("3", named("2")), LATER)).toMatchObject({ kind: "failed" });
      expect((await stat(join(folder, first))).size).toBe(size);
      expect(await journal.append(naming("4", named("3")), LATER)).toEqual(KEPT);
      expect(await onlyKept(journalsIn(root))).toMatchObject({ project: named("4"), unreadableBytes: 0 });
      expect(await readdir(folder)).not.toContain(first);
    },
  );

  it("that cannot flush at all is kept, and said not to be flushed", async () => {
    const faults: { [operation: string]: string[] } = { sync: ["EINVAL"] };
    const { journal, outcome } = await journalsIn(root, { fs: failing(faults) }).begin(HEAD, PROJECT);
    expect(outcome).toEqual({ kind: "kept", flushed: false });
    faults.sync = ["ENOTSUP"];
    expect(await journal.append(naming("1"), LATER)).toEqual({ kind: "kept", flushed: false });
    expect(await journal.append(naming("2", named("1")), LATER)).toEqual(KEPT);
  });

  it("that fails at the beginning is begun by the next edit", async () => {
    const journals = journalsIn(root, { fs: failing({ sync: ["ENOSPC"] }) });
    const { journal, outcome } = await journals.begin(HEAD, PROJECT);
    expect(outcome).toMatchObject({ kind: "failed", code: "ENOSPC" });
    expect(await allKept(journals)).toEqual([]);
    expect(await journal.append(naming("1"), LATER)).toEqual(KEPT);
    expect(await onlyKept(journals)).toMatchObject({ project: named("1") });
  });

  it("does not lose edits to a file it could neither finish nor remove", async () => {
    const faults: { [operation: string]: string[] } = {};
    const { journal } = await journalsIn(root, { fs: failing(faults) }).begin(HEAD, PROJECT);
    // Compaction fails in its last step, and the complete new file stays beside the old one.
    faults.sync = ["", "EIO"];
    faults.rm = ["EBUSY"];
    const lab = "文".repeat(150_000);
    expect(await journal.append([{ path: ["municipality", "lab"], value: lab }], LATER)).toEqual(KEPT);
    expect(await readdir(folder)).toHaveLength(2);
    expect(await journal.append(naming("last"), "2026-11-16T03:00:00.000Z")).toEqual(KEPT);
    const [newest] = await allKept(journalsIn(root));
    expect(newest).toMatchObject({ project: { municipality: { name: "last", lab } } });
    expect(await journal.restart(HEAD, named("end"))).toEqual(KEPT);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: named("end") });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("notices that its file was removed or cut, and begins a new one", async () => {
    const { journal } = await journalsIn(root).begin(HEAD, PROJECT);
    await rm(folder, { recursive: true });
    expect(await journal.append(naming("1"), LATER)).toEqual(KEPT);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: named("1") });
    const [file = ""] = await readdir(folder);
    await truncate(join(folder, file), 100);
    expect(await journal.append(naming("2", named("1")), LATER)).toEqual(KEPT);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: named("2") });
  });

  it("does not pass for one without journals", async () => {
    await journalsIn(root).begin(HEAD, PROJECT);
    expect(await journalsIn(root, { fs: failing({ readdir: ["EIO"] }) }).all()).toMatchObject({ ok: false });
    const unreadable = journalsIn(root, { fs: failing({ readFile: ["EIO"] }) });
    expect(await allKept(unreadable)).toMatchObject([{ kind: "unreadable", bytes: undefined }]);
    expect(await journalsIn(root, { fs: failing({ rm: ["EBUSY"] }) }).drop(PROJECT.id)).toMatchObject({
      ok: false,
    });
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: PROJECT });
  });
});

describe("a journal with a password", () => {
  const CANARY = "秘密のカナリア";
  const everything = async () =>
    Buffer.concat(await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name)))));

  it("holds nothing readable, and is opened by the password only", async () => {
    const protect = protection();
    const journals = journalsIn(root);
    const { journal } = await journals.begin({ ...HEAD, fileName: CANARY }, named(CANARY), protect);
    await journal.append([{ path: ["municipality", "lab"], value: CANARY }], LATER);
    const bytes = await everything();
    for (const secret of [CANARY, "municipality", HEAD.path ?? "", PROJECT.id])
      expect(bytes.includes(secret)).toBe(false);
    const [kept] = await allKept(journalsIn(root));
    if (kept?.kind !== "sealed") throw new Error(kept?.kind);
    expect(await protect.open(kept.sealed)).toBeDefined();
    expect(await journals.unseal(kept.id, protection())).toMatchObject({ kind: "unreadable" });
    expect(await journals.unseal(kept.id, protect)).toMatchObject({
      kind: "project",
      unsaved: true,
      project: { municipality: { name: CANARY, lab: CANARY } },
    });
  });

  it("set during the session leaves nothing open behind, also with edits to come", async () => {
    const { journal } = await journalsIn(root).begin(HEAD, named(CANARY));
    await journal.append([{ path: ["municipality", "lab"], value: CANARY }], LATER);
    expect((await everything()).includes(CANARY)).toBe(true);
    const protect = protection();
    expect(await journal.protectWith(protect)).toEqual(KEPT);
    await journal.append([{ path: ["municipality", "round"], value: CANARY }], LATER);
    expect((await everything()).includes(CANARY)).toBe(false);
    expect(await journal.protectWith(undefined)).toEqual(KEPT);
    expect(await onlyKept(journalsIn(root))).toMatchObject({ project: { municipality: { round: CANARY } } });
  });

  it("says when the open file cannot be removed, and removes it later", async () => {
    const faults: { [operation: string]: string[] } = {};
    const { journal } = await journalsIn(root, { fs: failing(faults) }).begin(HEAD, named(CANARY));
    faults.rm = ["EBUSY", "EBUSY"];
    const protect = protection();
    expect(await journal.protectWith(protect)).toMatchObject({ kind: "failed" });
    expect(await journal.protectWith(protect)).toEqual(KEPT);
    expect((await everything()).includes(CANARY)).toBe(false);
  });
});

describe("a journal of another process", () => {
  const other = (over: Partial<JournalSession> = {}): JournalSession => ({
    ...thisSession(),
    pid: process.ppid,
    ...over,
  });
  const begun = async (over: Partial<JournalSession> = {}) => {
    const { journal } = await journalsIn(root, { session: other(over) }).begin(HEAD, PROJECT);
    await journal.append(naming("other"), LATER);
  };

  it("that runs is marked, and not dropped", async () => {
    await begun();
    const journals = journalsIn(root);
    expect(await onlyKept(journals)).toMatchObject({ inUse: true });
    await journals.drop(PROJECT.id);
    expect(await onlyKept(journals)).toMatchObject({ project: named("other") });
  });

  it("that has ended is left behind", async () => {
    await begun();
    const ended = { ...thisSession(), isRunning: () => false };
    expect(await onlyKept(journalsIn(root, { session: ended }))).toMatchObject({ inUse: false });
  });

  it("whose number a new process has after a restart of the computer is left behind", async () => {
    await begun();
    const restarted = { ...thisSession(), startedUp: () => Date.now() + 3_600_000 };
    expect(await onlyKept(journalsIn(root, { session: restarted }))).toMatchObject({ inUse: false });
  });

  it("on another computer, or with our own number, is left behind", async () => {
    await begun({ computer: "elsewhere" });
    expect(await onlyKept(journalsIn(root))).toMatchObject({ inUse: false });
    await journalsIn(root).drop(PROJECT.id);
    await begun({ pid: process.pid });
    expect(await onlyKept(journalsIn(root))).toMatchObject({ inUse: false });
  });
});
