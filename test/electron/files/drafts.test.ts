import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Draft } from "../../../electron/bridge.ts";
import { createDrafts } from "../../../electron/files/drafts.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";

let root = "";
let folder = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "drafts-"));
  folder = join(root, "drafts");
});

afterEach(() => rm(root, { recursive: true, force: true }));

const draft = (over: Partial<Draft> = {}): Draft => ({
  project: kitami,
  revision: 4,
  fileName: "北見.colead",
  at: "2026-11-16T01:02:03.000Z",
  ...over,
});

describe("drafts", () => {
  it("come back after a restart, newest first", async () => {
    const drafts = createDrafts(folder);
    await drafts.keep(draft());
    const newer = draft({ project: kuwana, fileName: undefined, at: "2026-11-17T00:00:00.000Z" });
    await drafts.keep(newer);
    expect(await createDrafts(folder).all()).toEqual([newer, draft()]);
    expect(await createDrafts(folder).of(kitami.id)).toEqual(draft());
  });

  it("are one file per project, which only its user may read", async () => {
    const drafts = createDrafts(folder);
    await Promise.all([1, 2, 3].map((revision) => drafts.keep(draft({ revision }))));
    const names = await readdir(folder);
    expect(names).toHaveLength(1);
    expect((await stat(join(folder, names[0] ?? ""))).mode & 0o077).toBe(0);
    expect(await drafts.of(kitami.id)).toMatchObject({ revision: 3 });
  });

  it("are dropped, and dropping twice is nothing", async () => {
    const drafts = createDrafts(folder);
    await drafts.keep(draft());
    await drafts.drop(kitami.id);
    await drafts.drop(kitami.id);
    expect(await drafts.all()).toEqual([]);
  });

  it("keep the path to themselves, whatever a project calls itself", async () => {
    const project = { ...kitami, id: "../../../escaped" };
    const drafts = createDrafts(folder);
    await drafts.keep(draft({ project }));
    expect(await readdir(root)).toEqual(["drafts"]);
    expect(await drafts.of(project.id)).toMatchObject({ project });
    await drafts.drop(project.id);
    expect(await readdir(folder)).toEqual([]);
  });

  it("that are damaged are left out and left in place", async () => {
    const drafts = createDrafts(folder);
    await drafts.keep(draft());
    const [name = ""] = await readdir(folder);
    const bytes = await readFile(join(folder, name));
    await writeFile(join(folder, `cut-${name}`), bytes.subarray(0, bytes.length / 2));
    await writeFile(join(folder, `no-${name}`), "no draft");
    expect(await drafts.all()).toEqual([draft()]);
    expect(await readdir(folder)).toHaveLength(3);
  });
});
