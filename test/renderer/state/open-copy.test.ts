import { describe, expect, it } from "vitest";
import type { App } from "../../../renderer/state/app-context.tsx";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { openDamagedCopy, openSample, openVersion, startProject } from "../../../renderer/state/open-copy.ts";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import type { VersionContent } from "../../../worksheets/project/open-file.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { projectOf } from "../../worksheets/journey/project-of.ts";
import { idleHost } from "./idle-host.ts";

/** An app whose host only notes that the file was forgotten, and knows one version. */
function appWithout(version: VersionContent = { kind: "unreadable", reason: "壊れています。" }) {
  const forgotten: string[] = [];
  const host = idleHost({
    newProject: () => forgotten.push("file"),
    readVersion: async () => version,
  });
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

describe("opening a version of a file that was refused", () => {
  const VERSION = { id: "v1", kind: "backup", at: "2026-11-20T00:00:00.000Z", revision: 4 } as const;

  it("shows it as unsaved work without a file, and offers the file's name for it", async () => {
    const { app, file, forgotten } = appWithout({ kind: "read", project: kitami, revision: 4 });
    file.setState({
      problem: { kind: "notOpened", refused: { ok: false, name: "北見.colead", failure: { kind: "empty" } } },
    });
    expect(await openVersion(app, file, VERSION, "北見.colead")).toBeUndefined();
    expect(opened(app)).toBe(kitami);
    expect(app.project.getState()).toMatchObject({ revision: 4, saved: undefined });
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    expect(forgotten).toEqual(["file"]);
    expect(file.getState()).toMatchObject({ problem: undefined, suggestedName: "北見" });
  });

  it("says why one cannot be read, and leaves everything as it is", async () => {
    const { app, file, forgotten } = appWithout();
    expect(await openVersion(app, file, VERSION, "北見.colead")).toBe("壊れています。");
    expect(opened(app)).toBeUndefined();
    expect(forgotten).toEqual([]);
  });
});
