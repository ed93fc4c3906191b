import { describe, expect, it } from "vitest";
import type { Host, OpenedFile } from "../../../renderer/host/host.ts";
import type { App } from "../../../renderer/state/app-context.tsx";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import {
  forgetRecent,
  openProject,
  openRecent,
  stay,
  unlockFile,
} from "../../../renderer/state/open-project.ts";
import { createProjectStore } from "../../../renderer/state/project-store.ts";
import { saveQuietly } from "../../../renderer/state/save-project.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { KeptDraft } from "../../../worksheets/project/open-file.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { idleHost } from "./idle-host.ts";

const WRITE = { kind: "write" } as const;
const MINE = newProject("mine", "2026-11-21T00:00:00.000Z", { name: "北見市" });

/** An app with an edited, unsaved project whose user answers 「保存しない」 and whose host opens `opened`. */
function leaving(opened: OpenedFile | undefined, replaced: Partial<Host> = {}) {
  const drafts = new Map<string, KeptDraft>();
  const host = idleHost({
    ...replaced,
    openProject: async () => opened,
    keepDraft: async (draft) => {
      drafts.set(draft.project.id, draft);
    },
    dropDraft: async (id) => {
      drafts.delete(id);
    },
  });
  const app: App = { host, project: createProjectStore(), session: createSessionStore() };
  const file = createFileStore();
  app.project.getState().open(MINE, { revision: 0, saved: true });
  app.project.getState().edit({
    label: "名前",
    change: (project) => ({ ...project, municipality: { ...project.municipality, name: "網走市" } }),
  });
  file.subscribe(({ leaving: asked }) => asked?.answer("discard"));
  return { app, file, drafts };
}

const shown = (app: App) => app.project.getState().project?.municipality.name;

describe("opening another project without saving", () => {
  it("shows it and gives the draft up", async () => {
    const { app, file, drafts } = leaving({
      ok: true,
      name: "北見.colead",
      project: kitami,
      revision: 4,
      rights: { kind: "write" },
    });
    await openProject(app, file);
    expect(shown(app)).toBe("北見市");
    expect([...drafts.keys()]).toEqual([]);
  });

  it.each([
    ["the user closes the dialog", undefined],
    ["the file is refused", { ok: false, name: "x.colead", failure: { kind: "empty" } }],
  ] satisfies [string, OpenedFile | undefined][])("keeps edits and draft when %s", async (_, opened) => {
    const { app, file, drafts } = leaving(opened);
    await openProject(app, file);
    expect(shown(app)).toBe("網走市");
    expect(drafts.get("mine")?.project.municipality.name).toBe("網走市");
    expect(file.getState().problem !== undefined).toBe(opened !== undefined);
  });
});

describe("a file with a password", () => {
  const SEALED = { ok: false, name: "秘密.colead", sealed: "s1" } as const;
  const CONTENT = { ok: true, name: "秘密.colead", project: kitami, revision: 4, rights: WRITE } as const;
  const passwords: Partial<Host> = {
    openSealed: async (_, password) => (password === "正しい" ? CONTENT : "wrongPassword"),
  };

  it("waits for its password; a wrong one changes nothing, the right one opens it", async () => {
    const { app, file, drafts } = leaving(SEALED, passwords);
    await openProject(app, file);
    expect(file.getState().problem).toEqual({ kind: "notOpened", refused: SEALED });
    expect(await unlockFile(app, file, SEALED, "違う")).toBe(false);
    expect(shown(app)).toBe("網走市");
    expect(file.getState().problem).toBeDefined();
    expect(await unlockFile(app, file, SEALED, "正しい")).toBe(true);
    expect(shown(app)).toBe("北見市");
    expect(file.getState().problem).toBeUndefined();
    expect([...drafts.keys()]).toEqual([]);
  });

  it("keeps the open project's edits when the user gives the password up", async () => {
    const { app, file, drafts } = leaving(SEALED, passwords);
    await openProject(app, file);
    expect(drafts.size).toBe(0);
    await stay(app, file);
    expect(drafts.get("mine")?.project.municipality.name).toBe("網走市");
  });

  it("says what is wrong when the password is right and the content is not", async () => {
    const damaged = { ok: false, name: "秘密.colead", failure: { kind: "empty" } } as const;
    const { app, file, drafts } = leaving(SEALED, { openSealed: async () => damaged });
    await openProject(app, file);
    expect(await unlockFile(app, file, SEALED, "正しい")).toBe(true);
    expect(file.getState().problem).toEqual({ kind: "notOpened", refused: damaged });
    expect(drafts.size).toBe(1);
  });
});

describe("edits that were given up", () => {
  it("are not saved behind the user's back while the next file is chosen, but again when the user stays", async () => {
    const saves: string[] = [];
    const { app, file } = leaving(undefined, {
      saveProject: async ({ id }) => {
        saves.push(id);
        return { kind: "saved", name: "私の.colead", revision: 1 };
      },
    });
    file.setState({ name: "私の.colead" });
    const choosing = {
      ...app,
      host: {
        ...app.host,
        openProject: async () => {
          await saveQuietly(app, file);
          return undefined;
        },
      },
    };
    await openProject(choosing, file);
    expect(saves).toEqual([]);
    await saveQuietly(app, file);
    expect(saves).toEqual(["mine"]);
  });
});

describe("a file with kept work", () => {
  const later: Project = { ...kitami, municipality: { ...kitami.municipality, person: "佐藤" } };
  const opening = (project: Project, revision: number) => {
    const kept: KeptDraft = { project, revision, fileName: "北見.colead", at: "2026-11-21T05:02:00.000Z" };
    return leaving({ ok: true, name: "北見.colead", project: kitami, revision: 4, rights: WRITE, kept });
  };

  it("is shown as the file has it, and the user is asked", async () => {
    const { app, file } = opening(later, 4);
    await openProject(app, file);
    expect(app.project.getState()).toMatchObject({ project: kitami, saved: kitami });
    expect(file.getState().recovery).toMatchObject({ kind: "found", movedOn: false, compare: false });
  });

  it("is known to have been saved by somebody else since the work began", async () => {
    const { app, file } = opening(later, 3);
    await openProject(app, file);
    expect(file.getState().recovery).toMatchObject({ kind: "found", movedOn: true });
  });

  it("asks nothing when the file holds all of it, and keeps it no longer", async () => {
    const { app, file, drafts } = opening({ ...kitami }, 4);
    drafts.set(kitami.id, { project: kitami, revision: 4, fileName: undefined, at: "" });
    await openProject(app, file);
    expect(file.getState().recovery).toBeUndefined();
    expect(drafts.has(kitami.id)).toBe(false);
  });
});

describe("a recent file that cannot be opened", () => {
  function started() {
    const listed = new Set(["r1"]);
    const host = idleHost({
      recentFiles: async () => [...listed].map((id) => ({ id, name: "北見.colead", subject: "", at: "" })),
      forgetRecent: async (id) => void listed.delete(id),
    });
    const app: App = { host, project: createProjectStore(), session: createSessionStore() };
    return { app, file: createFileStore(), listed };
  }

  it("can be taken off the list, and the message with it", async () => {
    const { app, file, listed } = started();
    await openRecent(app, file, "r1");
    expect(file.getState().problem).toMatchObject({ kind: "notOpened", recent: "r1" });
    await forgetRecent(app, file, "r1");
    expect(file.getState()).toMatchObject({ problem: undefined, forgotten: ["r1"] });
    expect([...listed]).toEqual([]);
    expect(app.session.getState().announcement).toContain("一覧から外しました");
  });

  it("is not offered to be taken off a list that it is not on", async () => {
    const { app, file } = started();
    await openRecent(app, file, "handed-over");
    expect(file.getState().problem).toMatchObject({ kind: "notOpened" });
    expect(file.getState().problem).not.toHaveProperty("recent");
  });
});
