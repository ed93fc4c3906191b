import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startAutosave } from "../../../renderer/state/autosave.ts";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { createProjectStore } from "../../../renderer/state/project-store.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { KeptDraft } from "../../../worksheets/project/open-file.ts";
import { idleHost } from "./idle-host.ts";

const PROJECT = newProject("p1", "2026-01-05T00:00:00.000Z");

/** A running autosave, the drafts it has kept, and what the stand-in host does with the next one. */
function running() {
  const drafts = new Map<string, KeptDraft>();
  const disk = { fails: false };
  const host = idleHost({
    keepDraft: async (draft) => {
      if (disk.fails) throw new Error("full");
      drafts.set(draft.project.id, draft);
    },
    dropDraft: async (id) => {
      drafts.delete(id);
    },
  });
  const app = { host, project: createProjectStore(), session: createSessionStore() };
  const file = createFileStore();
  const autosave = startAutosave(app, file);
  const type = (name: string) =>
    app.project.getState().edit({
      label: "自治体名",
      change: (project) => ({ ...project, municipality: { ...project.municipality, name } }),
    });
  return { app, file, drafts, disk, autosave, type };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe("autosave", () => {
  it("keeps an edit within a second", async () => {
    const { app, file, drafts, type } = running();
    app.project.getState().open(PROJECT, { revision: 3, saved: true });
    type("北見市");
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts.get("p1")).toMatchObject({ revision: 3, project: { municipality: { name: "北見市" } } });
    expect(file.getState().kept).toBe(app.project.getState().project);
  });

  it("drops the draft once its file holds it", async () => {
    const { app, drafts, type } = running();
    app.project.getState().open(PROJECT, { revision: 0, saved: true });
    type("北見市");
    await vi.advanceTimersByTimeAsync(1000);
    const { project, markSaved } = app.project.getState();
    if (project) markSaved(project, 1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts.size).toBe(0);
  });

  it("offers no draft of an edit that was taken back", async () => {
    const { app, drafts, type } = running();
    app.project.getState().open(PROJECT, { revision: 0, saved: true });
    type("北見市");
    await vi.advanceTimersByTimeAsync(1000);
    app.project.getState().undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts.size).toBe(0);
  });

  it("keeps a project that no file holds, also when its last edit was taken back", async () => {
    const { app, drafts, type } = running();
    app.project.getState().open(
      { ...PROJECT, municipality: { ...PROJECT.municipality, name: "控え" } },
      {
        revision: 0,
        saved: false,
      },
    );
    type("北見市");
    app.project.getState().undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(drafts.get("p1")?.project.municipality.name).toBe("控え");
  });

  it("keeps what was typed last before another project is opened", async () => {
    const { app, drafts, type } = running();
    app.project.getState().open(PROJECT, { revision: 0, saved: true });
    type("北見市");
    app.project.getState().open({ ...PROJECT, id: "p2" }, { revision: 0, saved: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(drafts.get("p1")?.project.municipality.name).toBe("北見市");
  });

  it("tells when a draft could not be kept, and when it could again", async () => {
    const { app, file, disk, type } = running();
    app.project.getState().open(PROJECT, { revision: 0, saved: true });
    disk.fails = true;
    type("北見市");
    await vi.advanceTimersByTimeAsync(1000);
    expect(file.getState().keepFailed).toBe(true);
    disk.fails = false;
    type("網走市");
    await vi.advanceTimersByTimeAsync(1000);
    expect(file.getState()).toMatchObject({ keepFailed: false, kept: app.project.getState().project });
  });
});
