import { describe, expect, it } from "vitest";
import type { KeptDraft, OpenedFile } from "../../../renderer/host/host.ts";
import type { App } from "../../../renderer/state/app-context.tsx";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { forgetRecent, openProject, openRecent } from "../../../renderer/state/open-project.ts";
import { createProjectStore } from "../../../renderer/state/project-store.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { idleHost } from "./idle-host.ts";

const MINE = newProject("mine", "2026-11-21T00:00:00.000Z", { name: "北見市" });

/** An app with an edited, unsaved project whose user answers 「保存しない」 and whose host opens `opened`. */
function leaving(opened: OpenedFile | undefined) {
  const drafts = new Map<string, KeptDraft>();
  const host = idleHost({
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
    const { app, file, drafts } = leaving({ ok: true, name: "北見.colead", project: kitami, revision: 4 });
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
