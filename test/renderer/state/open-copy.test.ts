import { describe, expect, it } from "vitest";
import type { Host, KeptDraft } from "../../../renderer/host/host.ts";
import type { App } from "../../../renderer/state/app-context.tsx";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import {
  continueDraft,
  openDamagedCopy,
  openSample,
  startProject,
} from "../../../renderer/state/open-copy.ts";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { saveStateInWords } from "../../../renderer/state/save-state-in-words.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { projectOf } from "../../worksheets/journey/project-of.ts";

/** An app whose host only notes that the file was forgotten. */
function appWithout() {
  const forgotten: string[] = [];
  const unused = () => Promise.reject(new Error("not expected"));
  const host: Host = {
    kind: "test",
    limits: undefined,
    openProject: unused,
    openDropped: unused,
    recentFiles: unused,
    openRecent: unused,
    forgetRecent: unused,
    newProject: () => forgotten.push("file"),
    saveProject: unused,
    keepDraft: unused,
    keptDrafts: unused,
    dropDraft: unused,
    deliver: unused,
    openDelivered: unused,
    showTitle: () => undefined,
  };
  const app: App = { host, project: createProjectStore(), session: createSessionStore() };
  return { app, file: createFileStore(), forgotten };
}

const opened = ({ project }: App): Project | undefined => project.getState().project;

describe("opening what no file holds", () => {
  it("opens a sample as another project that was never saved", async () => {
    const { app, file, forgotten } = appWithout();
    expect(await openSample(app, file, kitami)).toBe(true);
    expect(opened(app)?.id).not.toBe(kitami.id);
    expect(opened(app)).toEqual({ ...kitami, id: opened(app)?.id, createdAt: opened(app)?.createdAt });
    expect(app.project.getState().saved).toBeUndefined();
    expect(forgotten).toEqual(["file"]);
    expect(app.session.getState().screen.name).toBe("overview");
  });

  it("gives every copy of a sample an id of its own", async () => {
    const one = appWithout();
    const other = appWithout();
    await openSample(one.app, one.file, kitami);
    await openSample(other.app, other.file, kitami);
    expect(opened(one.app)?.id).not.toBe(opened(other.app)?.id);
  });

  it("starts an empty project with the municipality's details", async () => {
    const { app, file } = appWithout();
    await startProject(app, file, { ...projectOf().municipality, fiscalYear: "令和8年度" });
    expect(opened(app)?.municipality.fiscalYear).toBe("令和8年度");
    expect(opened(app)?.answers).toEqual({});
  });

  it("goes on with a draft under its own id and revision", async () => {
    const { app, file } = appWithout();
    const draft: KeptDraft = { project: projectOf(), revision: 4, fileName: "a.colead", at: "2026-11-21" };
    await continueDraft(app, file, draft);
    expect(opened(app)).toBe(draft.project);
    expect(app.project.getState().revision).toBe(4);
    expect(app.project.getState().saved).toBeUndefined();
  });

  it("counts a draft as unsaved at once, and says that this computer keeps it", async () => {
    const { app, file } = appWithout();
    const draft: KeptDraft = { project: projectOf(), revision: 4, fileName: "a.colead", at: "2026-11-21" };
    await continueDraft(app, file, draft);
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    expect(saveStateInWords(app.project.getState(), file.getState())?.level).toBe("kept");
    app.project.getState().markSaved(draft.project, 5);
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
  });

  it("asks about neither a sample nor a new project that nobody has touched", async () => {
    const { app, file } = appWithout();
    await openSample(app, file, kitami);
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
    await startProject(app, file, projectOf().municipality);
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
  });

  it("leaves the open project alone when the user cancels", async () => {
    const { app, file, forgotten } = appWithout();
    app.project.getState().open(projectOf(), { revision: 0, saved: false });
    app.project.getState().edit({ label: "記入", change: (project) => ({ ...project }) });
    const before = opened(app);
    const done = openDamagedCopy(app, file, kitami, 1);
    file.getState().leaving?.answer("cancel");
    expect(await done).toBe(false);
    expect(opened(app)).toBe(before);
    expect(forgotten).toEqual([]);
  });
});
