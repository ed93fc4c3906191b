import { describe, expect, it } from "vitest";
import type { ContinuedWork, Host } from "../../../renderer/host/host.ts";
import type { App } from "../../../renderer/state/app-context.tsx";
import { startAutosave } from "../../../renderer/state/autosave.ts";
import { continueKept, keptName } from "../../../renderer/state/continue-kept.ts";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { saveStateInWords } from "../../../renderer/state/save-state-in-words.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { watchHost } from "../../../renderer/state/watch-host.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import type { KeptDraft, KeptWork } from "../../../worksheets/project/open-file.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { idleHost } from "./idle-host.ts";

const LATER: Project = { ...kitami, municipality: { ...kitami.municipality, person: "佐藤" } };
const AT = "2026-11-21T05:02:00.000Z";
const DRAFT: KeptDraft = { project: LATER, revision: 4, fileName: "北見.colead", at: AT };
const WORK: KeptWork = { projectId: kitami.id, fileName: "北見.colead", at: AT, subject: "北見市" };
const FILED = { name: "北見.colead", project: kitami, revision: 4, rights: { kind: "write" } } as const;

function started(outcome: ContinuedWork, replaced: Partial<Host> = {}) {
  const dropped: string[] = [];
  const file = createFileStore();
  const host = idleHost({
    continueKept: async () => outcome,
    dropDraft: async (id) => void dropped.push(id),
    ...replaced,
  });
  const app: App = {
    host: watchHost(host, file),
    project: createProjectStore(),
    session: createSessionStore(),
  };
  return { app, file, dropped };
}

describe("going on with kept work", () => {
  it("shows it over its file, as edits that the file lacks and this computer keeps", async () => {
    const { app, file } = started({ kind: "continued", draft: DRAFT, file: FILED });
    expect(await continueKept(app, file, WORK)).toBe("done");
    expect(app.project.getState()).toMatchObject({ project: LATER, saved: kitami, revision: 4 });
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    expect(saveStateInWords(app.project.getState(), file.getState())?.level).toBe("kept");
    expect(file.getState()).toMatchObject({ name: "北見.colead", recovery: undefined });
    expect(app.session.getState().screen.name).toBe("overview");
  });

  it("shows it without its file where that is away, says so and offers the name", async () => {
    const { app, file } = started({ kind: "continued", draft: DRAFT, file: undefined });
    await continueKept(app, file, WORK);
    expect(app.project.getState()).toMatchObject({ project: LATER, saved: undefined, unfiled: true });
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    expect(file.getState()).toMatchObject({
      name: undefined,
      suggestedName: "北見",
      recovery: { kind: "fileAway", name: "北見.colead" },
    });
  });

  it("asks nothing about work that never had a file", async () => {
    const draft = { ...DRAFT, fileName: undefined };
    const { app, file } = started({ kind: "continued", draft, file: undefined });
    await continueKept(app, file, { ...WORK, fileName: undefined });
    expect(file.getState().recovery).toBeUndefined();
  });

  it("shows the file and asks, when somebody saved it since", async () => {
    const { app, file } = started({ kind: "continued", draft: DRAFT, file: { ...FILED, revision: 6 } });
    await continueKept(app, file, WORK);
    expect(app.project.getState()).toMatchObject({ project: kitami, saved: kitami, revision: 6 });
    expect(file.getState().recovery).toMatchObject({ kind: "found", movedOn: true, filed: kitami });
  });

  it("shows the file and asks too, when another copy of the same revision has taken its place", async () => {
    const { app, file } = started(
      { kind: "continued", draft: DRAFT, file: FILED },
      { fileStanding: async () => "changed" },
    );
    await continueKept(app, file, WORK);
    expect(app.project.getState().project).toBe(kitami);
    expect(file.getState().recovery).toMatchObject({ kind: "found", movedOn: true });
  });

  it("leaves no moment in which the project before it could be saved into its file", async () => {
    const shown: (string | undefined)[] = [];
    const { app, file } = started(
      { kind: "continued", draft: DRAFT, file: FILED },
      {
        fileStanding: async () => {
          shown.push(app.project.getState().project?.id);
          return "same";
        },
      },
    );
    app.project.getState().open({ ...kitami, id: "mine" }, { revision: 1, saved: true });
    await continueKept(app, file, WORK);
    expect(shown).toEqual([kitami.id]);
    expect(app.project.getState().project).toBe(LATER);
  });

  it("shows the file, and keeps nothing any more, when that has all of it", async () => {
    const draft = { ...DRAFT, project: { ...kitami } };
    const { app, file, dropped } = started({ kind: "continued", draft, file: FILED });
    await continueKept(app, file, WORK);
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
    expect(file.getState().recovery).toBeUndefined();
    expect(dropped).toEqual([kitami.id]);
  });

  it("shows the file and the differences on request", async () => {
    const { app, file } = started({ kind: "continued", draft: DRAFT, file: FILED });
    await continueKept(app, file, WORK, { compare: true });
    expect(app.project.getState().project).toBe(kitami);
    expect(file.getState().recovery).toMatchObject({ kind: "found", movedOn: false, compare: true });
  });

  it("does not drop what is kept only because the file is shown first", async () => {
    const { app, file, dropped } = started({
      kind: "continued",
      draft: DRAFT,
      file: { ...FILED, revision: 6 },
    });
    app.project.getState().open(LATER, { revision: 4, saved: true });
    const autosave = startAutosave(app, file);
    await continueKept(app, file, WORK);
    await autosave.flush();
    autosave.stop();
    expect(dropped).toEqual([]);
  });

  it("needs the password of what has one, and opens nothing with a wrong one", async () => {
    const { app, file } = started(
      { kind: "password" },
      {
        continueKept: async (_, password) =>
          password === "正しい" ? { kind: "continued", draft: DRAFT, file: undefined } : { kind: "password" },
      },
    );
    expect(await continueKept(app, file, WORK)).toBe("password");
    expect(await continueKept(app, file, WORK, { password: "違う" })).toBe("password");
    expect(app.project.getState().project).toBeUndefined();
    expect(await continueKept(app, file, WORK, { password: "正しい" })).toBe("done");
    expect(app.project.getState().project).toBe(LATER);
  });

  it("says why it cannot be read, and keeps the open project with its edits", async () => {
    const kept: string[] = [];
    const { app, file } = started(
      { kind: "failed", reason: "壊れています。" },
      { keepDraft: async ({ project }) => void kept.push(project.id) },
    );
    app.project.getState().open({ ...kitami, id: "mine" }, { revision: 1, saved: true });
    app.project.getState().edit({ label: "記入", change: (project) => ({ ...project }) });
    file.subscribe(({ leaving }) => leaving?.answer("discard"));
    await continueKept(app, file, WORK);
    expect(app.project.getState().project?.id).toBe("mine");
    expect(kept).toEqual(["mine"]);
    expect(file.getState().problem).toMatchObject({
      kind: "notOpened",
      refused: { name: "北見市", unreadable: "壊れています。" },
    });
  });

  it("asks before it takes the place of unsaved edits", async () => {
    const { app, file } = started({ kind: "continued", draft: DRAFT, file: undefined });
    app.project.getState().open({ ...kitami, id: "mine" }, { revision: 1, saved: true });
    app.project.getState().edit({ label: "記入", change: (project) => ({ ...project }) });
    file.subscribe(({ leaving }) => leaving?.answer("cancel"));
    await continueKept(app, file, WORK);
    expect(app.project.getState().project?.id).toBe("mine");
  });
});

describe("the name of kept work", () => {
  it("is its subject, else its file's, else what is known of it", () => {
    expect(keptName(WORK)).toBe("北見市");
    expect(keptName({ ...WORK, subject: undefined })).toBe("北見.colead");
    expect(keptName({ ...WORK, subject: undefined, fileName: undefined })).toContain("パスワード");
    expect(keptName({ ...WORK, subject: "", fileName: undefined })).toBe("無題のプロジェクト");
  });
});
