import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDrafts } from "../../../electron/files/drafts.ts";
import { createProjectFiles } from "../../../electron/files/project-files.ts";
import { createRecents } from "../../../electron/files/recents.ts";
import { parseProjectFile } from "../../../worksheets/project/parse-project-file.ts";
import { serializeProject } from "../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";

let folder = "";
let chosen: (string | undefined)[] = [];
let offered: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "files-"));
  chosen = [];
  offered = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function parts() {
  const user = join(folder, "user");
  const drafts = createDrafts(join(user, "drafts"));
  const recents = createRecents(user, () => new Date());
  const files = createProjectFiles({
    dialogs: {
      chooseProject: async () => chosen.shift(),
      chooseTarget: async (name) => {
        offered.push(name);
        return chosen.shift();
      },
    },
    drafts,
    recents,
    onUsed: () => undefined,
  });
  return { files, drafts, recents };
}

const SAVE = { asNew: false, suggestedName: "Co-LEADワークシート_北見市" };

async function revisionAt(path: string): Promise<number | undefined> {
  const result = parseProjectFile(await readFile(path));
  return result.ok ? result.revision : undefined;
}

describe("the files of the window", () => {
  it("ask for a name at the first save only, and count the revisions", async () => {
    const { files } = parts();
    const path = join(folder, "北見.colead");
    chosen = [path];
    expect(await files.saveProject(kitami, SAVE)).toMatchObject({ kind: "saved", revision: 1 });
    expect(await files.saveProject(kitami, SAVE)).toMatchObject({ kind: "saved", revision: 2 });
    expect(offered).toEqual(["Co-LEADワークシート_北見市.colead"]);
    expect(await revisionAt(path)).toBe(2);
  });

  it("save one after the other when asked twice at once", async () => {
    const { files } = parts();
    const path = join(folder, "北見.colead");
    chosen = [path];
    const both = await Promise.all([files.saveProject(kitami, SAVE), files.saveProject(kitami, SAVE)]);
    expect(both.map(({ kind }) => kind)).toEqual(["saved", "saved"]);
    expect(await revisionAt(path)).toBe(2);
  });

  it("never write a project over another one's file", async () => {
    const { files } = parts();
    const path = join(folder, "北見.colead");
    await writeFile(path, serializeProject(kitami, 5));
    chosen = [path, undefined];
    await files.openProject();
    expect(await files.saveProject(kuwana, SAVE)).toEqual({ kind: "cancelled" });
    expect(await revisionAt(path)).toBe(5);
  });

  it("do not touch a file that changed elsewhere, and save under another name", async () => {
    const { files } = parts();
    const path = join(folder, "北見.colead");
    await writeFile(path, serializeProject(kitami, 5));
    chosen = [path];
    await files.openProject();
    await writeFile(path, serializeProject(kitami, 6));
    expect(await files.saveProject(kitami, SAVE)).toEqual({ kind: "changedElsewhere", name: "北見.colead" });
    expect(await revisionAt(path)).toBe(6);
    chosen = [join(folder, "写し.colead")];
    expect(await files.saveProject(kitami, { ...SAVE, asNew: true })).toMatchObject({
      kind: "saved",
      name: "写し.colead",
    });
    expect(await revisionAt(path)).toBe(6);
  });

  it("add the ending, and replace nothing the dialog did not ask about", async () => {
    const { files } = parts();
    await writeFile(join(folder, "北見.colead"), "theirs");
    chosen = [join(folder, "北見")];
    expect(await files.saveProject(kitami, SAVE)).toEqual({ kind: "changedElsewhere", name: "北見.colead" });
    chosen = [join(folder, "北見2")];
    expect(await files.saveProject(kitami, SAVE)).toMatchObject({ kind: "saved", name: "北見2.colead" });
    expect(await readFile(join(folder, "北見.colead"), "utf8")).toBe("theirs");
  });

  it("write through a link to the file behind it", async () => {
    const { files } = parts();
    const path = join(folder, "real.colead");
    const link = join(folder, "link.colead");
    await writeFile(path, serializeProject(kitami, 1));
    await symlink(path, link);
    expect(await files.openDropped(link)).toMatchObject({ ok: true });
    expect(await files.saveProject(kitami, SAVE)).toMatchObject({ kind: "saved", revision: 2 });
    expect(await revisionAt(path)).toBe(2);
  });

  it("go on from the revision of a draft", async () => {
    const { files, drafts } = parts();
    await drafts.keep({ project: kitami, revision: 9, fileName: undefined, at: "2026-11-16T00:00:00.000Z" });
    chosen = [join(folder, "a.colead")];
    expect(await files.saveProject(kitami, SAVE)).toMatchObject({ revision: 10 });
  });

  it("open what the system hands over and the recent ones by an id", async () => {
    const { files, recents } = parts();
    const path = join(folder, "北見.colead");
    await writeFile(path, serializeProject(kitami, 1));
    expect(await files.openRecent(files.handOver(path))).toMatchObject({ ok: true, name: "北見.colead" });
    const [recent] = await recents.all();
    expect(await files.openRecent(recent?.id ?? "")).toMatchObject({ ok: true });
    expect(await files.openRecent("unknown")).toMatchObject({
      ok: false,
      unreadable: expect.stringContaining("一覧にもうありません"),
    });
  });

  it("say of every way to open why a file cannot be read, in the window's own words", async () => {
    const { files, recents } = parts();
    const path = join(folder, "北見.colead");
    await writeFile(path, serializeProject(kitami, 1));
    chosen = [path, path];
    await files.openProject();
    await rm(path);
    const unreadable = {
      ok: false,
      name: "北見.colead",
      unreadable: expect.stringContaining("「北見.colead」が見つかりません"),
    };
    const [recent] = await recents.all();
    expect(await files.openRecent(recent?.id ?? "")).toEqual(unreadable);
    expect(await files.openProject()).toEqual(unreadable);
    expect(await files.openDropped(path)).toEqual(unreadable);
    expect(await files.openProject()).toBeUndefined();
  });

  it("forget the file for a new project", async () => {
    const { files } = parts();
    const path = join(folder, "北見.colead");
    await writeFile(path, serializeProject(kitami, 1));
    chosen = [path, undefined];
    await files.openProject();
    files.newProject();
    expect(await files.saveProject(kitami, SAVE)).toEqual({ kind: "cancelled" });
    expect((await readdir(folder)).sort()).toEqual(["user", "北見.colead"]);
  });
});
