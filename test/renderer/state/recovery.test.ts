import { describe, expect, it } from "vitest";
import type { CopyOutcome } from "../../../renderer/host/file-guard.ts";
import type { Host } from "../../../renderer/host/host.ts";
import type { App } from "../../../renderer/state/app-context.tsx";
import { createFileStore, type Recovery } from "../../../renderer/state/file-store.ts";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import {
  copyKept,
  decideLater,
  dropKept,
  recoveryDifferences,
  takeAllKept,
  takeSomeKept,
} from "../../../renderer/state/recovery.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { idleHost } from "./idle-host.ts";

const vision5 = kitami.answers["a1.vision5"] ?? {};
const LATER: Project = {
  ...kitami,
  municipality: { ...kitami.municipality, person: "佐藤" },
  answers: { ...kitami.answers, "a1.summary": { value: "続き" }, "a1.vision5": { ...vision5, seen: true } },
};
const FOUND: Extract<Recovery, { kind: "found" }> = {
  kind: "found",
  name: "北見.colead",
  filed: kitami,
  draft: { project: LATER, revision: 4, fileName: "北見.colead", at: "2026-11-21T05:02:00.000Z" },
  movedOn: false,
  compare: false,
};

function asked(replaced: Partial<Host> = {}) {
  const calls: string[] = [];
  const host = idleHost({
    dropDraft: async (id) => void calls.push(`drop ${id}`),
    newProject: () => void calls.push("newProject"),
    ...replaced,
  });
  const app: App = { host, project: createProjectStore(), session: createSessionStore() };
  const file = createFileStore();
  app.project.getState().open(kitami, { revision: 4, saved: true });
  file.setState({ name: "北見.colead", recovery: FOUND });
  return { app, file, calls };
}

describe("kept work beside its file", () => {
  it("is compared place by place", () => {
    expect(recoveryDifferences(FOUND).map(({ place }) => place.kind)).toEqual(["municipality", "answer"]);
  });

  it("is taken as one edit that can be undone, and stays kept until it is saved", () => {
    const { app, file, calls } = asked();
    takeAllKept(app, file, FOUND);
    expect(app.project.getState()).toMatchObject({ project: LATER, saved: kitami });
    expect(file.getState().recovery).toBeUndefined();
    expect(calls).toEqual([]);
    app.project.getState().undo();
    expect(app.project.getState().project).toBe(kitami);
  });

  it("is taken in part", () => {
    const { app, file } = asked();
    const [person] = recoveryDifferences(FOUND);
    takeSomeKept(app, file, FOUND, person ? [person] : []);
    expect(app.project.getState().project).toMatchObject({
      municipality: { person: "佐藤" },
      answers: { "a1.summary": kitami.answers["a1.summary"] ?? {} },
    });
  });

  it("becomes a project of its own where the file may not be written", () => {
    const { app, file, calls } = asked();
    file.setState({ rights: { kind: "readOnly", reason: { kind: "file" } } });
    takeAllKept(app, file, FOUND);
    expect(calls).toEqual(["newProject"]);
    expect(app.project.getState()).toMatchObject({ project: LATER, saved: undefined });
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    expect(file.getState().suggestedName).toBe("北見");
  });

  it("is dropped only on request", async () => {
    const { app, file, calls } = asked();
    await dropKept(app, file, FOUND);
    expect(calls).toEqual([`drop ${kitami.id}`]);
    expect(app.project.getState().project).toBe(kitami);
    expect(file.getState().recovery).toBeUndefined();
  });

  it.each([
    ["saved", { kind: "saved", name: "続き.colead" }, true],
    ["downloaded", { kind: "downloaded", name: "続き.colead" }, true],
    ["cancelled", { kind: "cancelled" }, false],
    ["failed", { kind: "failed", reason: "空きがありません" }, false],
  ] satisfies [string, CopyOutcome, boolean][])("goes into a copy; %s", async (_, outcome, isGone) => {
    const names: string[] = [];
    const { app, file, calls } = asked({
      saveCopy: async (project, { suggestedName, sealed }) => {
        names.push(`${project.id} ${suggestedName} ${sealed}`);
        return outcome;
      },
    });
    expect(await copyKept(app, file, FOUND)).toBe(outcome);
    expect(names).toEqual([`${kitami.id} 北見（保存されていない続き） true`]);
    expect(calls).toEqual(isGone ? [`drop ${kitami.id}`] : []);
    expect(file.getState().recovery === undefined).toBe(isGone);
  });

  it.each([
    ["accepts what somebody else saved, once it was shown and decided about", kitami, 1],
    ["accepts nothing that was saved since it was shown", LATER, 0],
  ] as const)("%s", async (_, there, accepted) => {
    let count = 0;
    const { app, file } = asked({
      readFile: async () => ({
        kind: "read",
        name: "北見.colead",
        project: there,
        revision: 6,
        base: undefined,
      }),
      acceptFile: async () => {
        count += 1;
        return true;
      },
    });
    await dropKept(app, file, { ...FOUND, movedOn: true });
    expect(count).toBe(accepted);
  });

  it("can be decided about later: the file is closed, and nothing is dropped", () => {
    const { app, calls } = asked();
    decideLater(app);
    expect(calls).toEqual(["newProject"]);
    expect(app.project.getState().project).toBeUndefined();
    expect(app.session.getState().screen.name).toBe("start");
  });
});
