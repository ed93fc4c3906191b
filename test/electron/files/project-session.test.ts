import { mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setMunicipality } from "../../../worksheets/project/edit-municipality.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";
import { AT, type OnePc, onePc } from "../support/one-pc.ts";

let folder = "";
const started: OnePc[] = [];
const pc = (...args: Parameters<typeof onePc> extends [string, ...infer Rest] ? Rest : never) => {
  const one = onePc(folder, ...args);
  started.push(one);
  return one;
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "session-"));
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(({ session }) => session.close()));
  await rm(folder, { recursive: true, force: true });
});

const named = (name: string, project: Project = kitami) => setMunicipality(project, "name", name);

async function fileAt(path: string) {
  const result = parseProjectFile(await readFile(path));
  if (!result.ok) throw new Error(result.failure.kind);
  return result;
}

const journalsOf = async ({ userFolder }: OnePc) => readdir(join(userFolder, "journal")).catch(() => []);

const at = (name = "北見.colead") => join(folder, name);

async function written(name = "北見.colead", project = kitami, revision = 5): Promise<string> {
  await writeFile(at(name), serializeProject(project, revision));
  return at(name);
}

describe("the files of the window", () => {
  it("ask for a name at the first save only, and count the revisions", async () => {
    const one = pc();
    one.chosen.push(at());
    expect(await one.save(kitami)).toMatchObject({ kind: "saved", revision: 1 });
    expect(await one.save(named("a"))).toMatchObject({ kind: "saved", revision: 2 });
    expect(one.offered).toEqual(["北見.colead"]);
    const file = await fileAt(at());
    expect(file.revision).toBe(2);
    expect(file.project.municipality.name).toBe("a");
    expect(file.lineage).toHaveLength(1);
  });

  it("save one after the other when asked twice at once", async () => {
    const one = pc();
    one.chosen.push(at());
    const both = await Promise.all([one.save(kitami), one.save(named("a"))]);
    expect(both.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
    expect(await fileAt(at())).toMatchObject({ revision: 2, project: { municipality: { name: "a" } } });
  });

  it("never write a project over another one's file", async () => {
    const one = pc();
    await one.open(await written());
    expect(await one.save(kuwana)).toEqual({ kind: "cancelled" });
    expect((await fileAt(at())).revision).toBe(5);
  });

  it("ask for nothing in a save nobody is watching", async () => {
    const one = pc();
    one.chosen.push(at());
    expect(await one.host.saveProject(kitami, { asNew: false, suggestedName: "a", quiet: true })).toEqual({
      kind: "cancelled",
    });
    expect(one.offered).toEqual([]);
  });

  it("add the ending, and replace nothing the dialog did not ask about", async () => {
    const one = pc();
    await writeFile(at(), "theirs");
    one.chosen.push(join(folder, "北見"));
    expect(await one.save(kitami)).toEqual({ kind: "changedElsewhere", name: "北見.colead" });
    one.chosen.push(join(folder, "北見2"));
    expect(await one.save(kitami)).toMatchObject({ kind: "saved", name: "北見2.colead" });
    expect(await readFile(at(), "utf8")).toBe("theirs");
  });

  it("write through a link to the file behind it", async () => {
    const one = pc();
    await symlink(await written("real.colead", kitami, 1), at("link.colead"));
    await one.open(at("link.colead"));
    expect(await one.save(named("a"))).toMatchObject({ kind: "saved", revision: 2 });
    expect((await fileAt(at("real.colead"))).revision).toBe(2);
  });

  it("open what the system hands over and the recent ones by an id", async () => {
    const one = pc();
    const path = await written();
    expect(await one.host.openRecent(one.session.handOver(path))).toMatchObject({
      ok: true,
      name: "北見.colead",
      rights: { kind: "write" },
    });
    const [recent] = await one.recents.all();
    expect(await one.host.openRecent(recent?.id ?? "")).toMatchObject({ ok: true });
    expect(await one.host.openRecent("unknown")).toMatchObject({
      ok: false,
      unreadable: expect.stringContaining("一覧にもうありません"),
    });
  });

  it("say why a file cannot be read", async () => {
    const one = pc();
    one.chosen.push(at("ない.colead"));
    expect(await one.host.openProject()).toEqual({
      ok: false,
      name: "ない.colead",
      unreadable: expect.stringContaining("「ない.colead」が見つかりません"),
    });
    expect(await one.host.openProject()).toBeUndefined();
  });

  it("forget the file for a new project, and leave nothing beside it", async () => {
    const one = pc();
    await one.open(await written());
    expect((await readdir(folder)).sort()).toEqual(["SOUMU-1", "~$北見.colead.owner", "北見.colead"]);
    one.host.newProject();
    expect(await one.save(kitami)).toEqual({ kind: "cancelled" });
    await vi.waitFor(async () => expect((await readdir(folder)).sort()).toEqual(["SOUMU-1", "北見.colead"]));
  });

  it("keep the file of the project that is open when another cannot be opened", async () => {
    const one = pc();
    await one.open(await written());
    one.chosen.push(at("ない.colead"));
    expect(await one.host.openProject()).toMatchObject({ ok: false });
    expect(await one.save(named("a"))).toMatchObject({ kind: "saved", revision: 6 });
  });
});

describe("what is typed", () => {
  it("is in the journal when it is acknowledged, and in none when it is saved", async () => {
    const one = pc();
    await one.open(await written());
    await one.keep(named("a"));
    await one.keep(named("ab"));
    expect(await journalsOf(one)).toHaveLength(1);
    expect(await one.save(named("ab"))).toMatchObject({ kind: "saved" });
    expect(await journalsOf(one)).toEqual([]);
  });

  it("while a save goes on stays in the journal, on the new base", async () => {
    const one = pc();
    await one.open(await written());
    await one.keep(named("a"));
    const saving = one.save(named("a"));
    await one.keep(named("ab"));
    expect(await saving).toMatchObject({ kind: "saved", revision: 6 });
    expect(await journalsOf(one)).toHaveLength(1);
    const again = await pc("SOUMU-1").host.keptWork();
    expect(again).toEqual([
      expect.objectContaining({ projectId: kitami.id, fileName: "北見.colead", at: AT }),
    ]);
  });

  it("without a file is offered after a crash, and saved under a name then", async () => {
    const one = pc();
    await one.keep(named("a"));
    const two = pc();
    const [kept] = await two.host.keptWork();
    expect(kept).toMatchObject({ projectId: kitami.id, fileName: undefined });
    const continued = await two.host.continueKept(kitami.id);
    expect(continued).toMatchObject({
      kind: "continued",
      file: undefined,
      draft: { project: named("a"), at: AT },
    });
    expect(await two.host.keptWork()).toEqual([]);
    two.chosen.push(at());
    expect(await two.save(named("ab"))).toMatchObject({ kind: "saved" });
    expect(await journalsOf(two)).toEqual([]);
  });

  it("is offered after a crash, attached to its file", async () => {
    const one = pc();
    await one.open(await written());
    await one.keep(named("a"));
    const two = pc();
    const continued = await two.host.continueKept(kitami.id);
    expect(continued).toMatchObject({
      kind: "continued",
      draft: { project: named("a") },
      // The process that was cut off left its owner file; it is the user's decision.
      file: { name: "北見.colead", revision: 5, rights: { kind: "readOnly", reason: { kind: "inUse" } } },
    });
    expect(await two.host.takeOver()).toEqual({ kind: "write" });
    expect(await two.save(named("a"))).toMatchObject({ kind: "saved", name: "北見.colead", revision: 6 });
    expect((await fileAt(at())).project.municipality.name).toBe("a");
    expect(await journalsOf(two)).toEqual([]);
  });

  it("is attached to its file once that can be reached again", async () => {
    const one = pc();
    await one.open(await written());
    await one.keep(named("a"));
    await rename(at(), at("away"));
    const two = pc();
    expect(await two.host.continueKept(kitami.id)).toMatchObject({
      draft: { project: named("a"), fileName: "北見.colead" },
      file: undefined,
    });
    await two.keep(named("ab"));
    await rename(at("away"), at());
    expect(await pc().host.continueKept(kitami.id)).toMatchObject({
      draft: { project: named("ab") },
      file: { name: "北見.colead" },
    });
  });

  it("is never written over what somebody saved after the crash", async () => {
    const one = pc();
    await one.open(await written());
    await one.keep(named("a"));
    await writeFile(at(), serializeProject(named("theirs"), 6));
    const two = pc();
    expect(await two.host.continueKept(kitami.id)).toMatchObject({ file: { project: named("theirs") } });
    await two.host.takeOver();
    expect(await two.save(named("a"))).toEqual({ kind: "changedElsewhere", name: "北見.colead" });
    expect(await two.host.readFile()).toMatchObject({ kind: "read", base: undefined });
    expect(await two.host.acceptFile()).toBe(true);
    expect(await two.save(named("a"))).toMatchObject({ kind: "saved", revision: 7 });
  });

  it("is told when its file is opened, unless the file has it", async () => {
    const one = pc();
    await one.open(await written());
    await one.keep(named("a"));
    const two = pc();
    expect(await two.open(at())).toMatchObject({ project: kitami, kept: { project: named("a"), at: AT } });
    await writeFile(at(), serializeProject(named("a"), 6));
    expect((await pc().open(at())).kept).toBeUndefined();
    expect(await journalsOf(two)).toEqual([]);
  });

  it("is given up with what was shown of it, and nothing that was not", async () => {
    await pc().keep(named("first"), { at: "2026-11-15T00:00:00.000Z" });
    await pc().keep(named("second"));
    await written();
    const one = pc();
    expect((await one.open(at())).kept?.project).toEqual(named("second"));
    await one.host.dropDraft(kitami.id);
    await one.keep(named("a"));
    await one.save(named("a"));
    await one.host.dropDraft(kitami.id);
    await one.session.close();
    expect((await one.open(at())).kept?.project).toEqual(named("first"));
  });

  it("comes back when an opening fails after it was given up", async () => {
    const one = pc();
    await one.open(await written());
    await one.keep(named("a"));
    await one.host.dropDraft(kitami.id);
    expect(await journalsOf(one)).toEqual([]);
    await one.keep(named("a"));
    expect(await journalsOf(one)).toHaveLength(1);
  });

  it("into a project that was just left is kept without touching the one that is open", async () => {
    const one = pc();
    await one.open(await written());
    await one.keep(named("a"));
    await one.open(await written("桑名.colead", kuwana, 3));
    await one.keep(named("ab"), { at: "2026-11-16T00:00:01.000Z" });
    await one.keep(named("k", kuwana));
    expect(await one.save(named("k", kuwana))).toMatchObject({ kind: "saved", name: "桑名.colead" });
    expect(await one.host.keptWork()).toEqual([expect.objectContaining({ projectId: kitami.id })]);
    expect(await one.host.continueKept(kitami.id)).toMatchObject({ draft: { project: named("ab") } });
    expect((await fileAt(at())).revision).toBe(5);
  });

  it("does not take the place of what is open when its save comes late", async () => {
    const one = pc();
    await one.open(await written());
    await one.open(await written("桑名.colead", kuwana, 3));
    expect(await one.save(named("late"))).toEqual({ kind: "cancelled" });
    expect(await one.save(named("k", kuwana))).toMatchObject({ kind: "saved", name: "桑名.colead" });
    expect((await fileAt(at())).revision).toBe(5);
  });

  it("is given up by what names it in the list, one at a time", async () => {
    const one = pc();
    await one.keep(named("a"));
    one.host.newProject();
    await one.keep(named("k", kuwana));
    const two = pc();
    expect((await two.host.keptWork()).map(({ projectId }) => projectId).sort()).toEqual(
      [kitami.id, kuwana.id].sort(),
    );
    await two.host.dropDraft(kitami.id);
    expect((await two.host.keptWork()).map(({ projectId }) => projectId)).toEqual([kuwana.id]);
  });
});
