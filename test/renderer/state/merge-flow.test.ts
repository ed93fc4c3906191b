import { describe, expect, it } from "vitest";
import type { CopyOutcome } from "../../../renderer/host/file-guard.ts";
import type { Host, SaveOutcome } from "../../../renderer/host/host.ts";
import type { App } from "../../../renderer/state/app-context.tsx";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { NO_CHOICES, withDecision } from "../../../renderer/state/merge-choices.ts";
import { finishMerge, openTheirs, overwriteFile } from "../../../renderer/state/merge-flow.ts";
import { mergeWith } from "../../../renderer/state/merge-plan.ts";
import {
  chooseOther,
  type MergeFrom,
  type MergeSource,
  readFileAgain,
  unsealOther,
} from "../../../renderer/state/merge-source.ts";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { watchHost } from "../../../renderer/state/watch-host.ts";
import { setNote, setValue } from "../../../worksheets/project/edit-answers.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import type { OtherProject } from "../../../worksheets/project/open-file.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { idleHost } from "./idle-host.ts";

const summary = (project: Project, text: string) => setValue(project, { item: "a1.summary" }, text);
const MINE = summary(setNote(kitami, { item: "a1.vision5" }, "自分のメモ"), "自分の文");
const THEIRS = summary(setNote(kitami, { item: "a1.vision10" }, "相手のメモ"), "相手の文");
/** Theirs without a conflict. */
const CALM = setNote(kitami, { item: "a1.vision10" }, "相手のメモ");

const read = (project: Project, base?: Project): OtherProject => ({
  kind: "read",
  name: "北見.colead",
  project,
  revision: 8,
  base,
});

/** An app with MINE on the screen, begun from what the file held. */
function appWith(replaced: Partial<Host> = {}) {
  const calls: string[] = [];
  const written: Project[] = [];
  const file = createFileStore();
  const host = idleHost({
    acceptFile: async () => {
      calls.push("accept");
      return true;
    },
    saveProject: async (project): Promise<SaveOutcome> => {
      calls.push("save");
      written.push(project);
      return { kind: "saved", name: "北見.colead", revision: 9, flushed: true };
    },
    saveCopy: async (project): Promise<CopyOutcome> => {
      calls.push("copy");
      written.push(project);
      return { kind: "saved", name: "写し.colead" };
    },
    ...replaced,
  });
  const app: App = {
    host: watchHost(host, file),
    project: createProjectStore(),
    session: createSessionStore(),
  };
  app.project.getState().open(kitami, { revision: 7, saved: true });
  app.project.getState().edit({ label: "記入", change: () => MINE });
  return { app, file, calls, written };
}

const sourceOf = (theirs: Project, from: MergeFrom = "file", base: Project | undefined = kitami) =>
  ({ from, name: "北見.colead", theirs, revision: 8, base }) satisfies MergeSource;

/** Everything decided for one side. */
function decided(source: MergeSource, decision: "mine" | "theirs") {
  const result = mergeWith(source, MINE, { allowOther: false });
  if (result.kind !== "merged") throw new Error(result.kind);
  return withDecision(NO_CHOICES, result.merge.conflicts, decision);
}

const current = (app: App) => app.project.getState().project;

describe("finding the other state", () => {
  it("takes the base the host knows for the file, and what was last read from it where it knows none", async () => {
    const known = appWith({ readFile: async () => read(THEIRS, CALM) });
    expect(await readFileAgain(known.app)).toEqual({
      kind: "found",
      source: sourceOf(THEIRS, "file", CALM),
    });
    expect(current(known.app)).toBe(MINE);
    const unknown = appWith({ readFile: async () => read(THEIRS) });
    expect(await readFileAgain(unknown.app)).toEqual({ kind: "found", source: sourceOf(THEIRS) });
  });

  it("does not take the other state itself for the base, which would hide what it changed", async () => {
    const { app } = appWith({ readFile: async () => read(THEIRS) });
    app.project.getState().open(MINE, { revision: 7, saved: structuredClone(THEIRS) });
    expect(await readFileAgain(app)).toEqual({
      kind: "found",
      source: { ...sourceOf(THEIRS), base: undefined },
    });
  });

  it("takes the base the host knows for a chosen copy, and none where it knows none", async () => {
    const { app } = appWith({ chooseOther: async () => read(THEIRS, CALM) });
    expect(await chooseOther(app)).toEqual({ kind: "found", source: sourceOf(THEIRS, "chosen", CALM) });
    const unknown = appWith({ chooseOther: async () => read(THEIRS) });
    const found = await chooseOther(unknown.app);
    expect(found?.kind === "found" && found.source.base).toBeUndefined();
  });

  it("is nothing when the user cancels, and sentences when it cannot be read", async () => {
    expect(await chooseOther(appWith().app)).toBeUndefined();
    expect(await readFileAgain(appWith().app)).toMatchObject({
      kind: "refused",
      name: "北見.colead",
      reasons: ["見つかりません。"],
    });
  });

  it("asks for a password until it is right", async () => {
    const { app } = appWith({
      chooseOther: async () => ({ kind: "sealed", name: "北見.colead", id: "s1" }),
      unsealOther: async (id, password) => (id === "s1" && password === "正" ? read(THEIRS) : undefined),
    });
    const found = await chooseOther(app);
    if (found?.kind !== "sealed") throw new Error("not sealed");
    expect(await unsealOther(app, found, "誤")).toBeUndefined();
    expect(await unsealOther(app, found, "正")).toMatchObject({ kind: "found", source: { from: "chosen" } });
  });
});

describe("merging with the file somebody else has changed", () => {
  it("does nothing while a conflict is undecided", async () => {
    const { app, file, calls } = appWith();
    const end = await finishMerge(app, file, {
      source: sourceOf(THEIRS),
      choices: NO_CHOICES,
      allowOther: false,
    });
    expect(end).toEqual({ kind: "undecided" });
    expect(current(app)).toBe(MINE);
    expect(calls).toEqual([]);
  });

  it("merges in one step of undo, then lets the file be replaced, then saves", async () => {
    const { app, file, calls, written } = appWith();
    const source = sourceOf(THEIRS);
    const order = { source, choices: decided(source, "theirs"), allowOther: false };
    expect(await finishMerge(app, file, order)).toMatchObject({ kind: "saved", outcome: { kind: "saved" } });
    expect(calls).toEqual(["accept", "save"]);
    expect(written[0]?.answers["a1.summary"]?.value).toBe("相手の文");
    expect(written[0]?.answers["a1.vision5"]?.note).toBe("自分のメモ");
    expect(written[0]?.answers["a1.vision10"]?.note).toBe("相手のメモ");
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
    expect(app.project.getState().undo()).toMatchObject({ label: "ファイルの統合" });
    expect(current(app)).toBe(MINE);
  });

  it("merges into the project as it is now, not as it was when the file was read", async () => {
    const { app, file, written } = appWith();
    app.project
      .getState()
      .edit({ label: "メモ", change: (project) => setNote(project, { item: "a1.summary" }, "あとで書いた") });
    await finishMerge(app, file, { source: sourceOf(CALM), choices: NO_CHOICES, allowOther: false });
    expect(written[0]?.answers["a1.summary"]).toMatchObject({ value: "自分の文", note: "あとで書いた" });
    expect(written[0]?.answers["a1.vision10"]?.note).toBe("相手のメモ");
  });

  it("does not save when the file has changed once more, and parts from there the next time", async () => {
    const { app, file, calls } = appWith({ acceptFile: async () => false });
    const end = await finishMerge(app, file, {
      source: sourceOf(CALM),
      choices: NO_CHOICES,
      allowOther: false,
    });
    expect(end).toEqual({ kind: "changedAgain" });
    expect(calls).toEqual([]);
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    // The third officer has gone on from what was merged a moment ago: nothing of it is a conflict now.
    const third = setNote(CALM, { item: "a1.vision10" }, "相手のメモ、追記");
    const again = appWith({ readFile: async () => read(third) });
    again.app.project.setState(app.project.getState());
    const found = await readFileAgain(again.app);
    if (found.kind !== "found") throw new Error(found.kind);
    const mine = current(app);
    const result = mine && mergeWith(found.source, mine, { allowOther: false });
    expect(result?.kind === "merged" && result.merge.conflicts).toEqual([]);
  });

  it("says why it could not be saved, and keeps the merge", async () => {
    const outcome: SaveOutcome = { kind: "failed", reason: "ディスクがいっぱいです。" };
    const { app, file } = appWith({ saveProject: async () => outcome });
    const end = await finishMerge(app, file, {
      source: sourceOf(CALM),
      choices: NO_CHOICES,
      allowOther: false,
    });
    expect(end).toEqual({ kind: "saved", outcome });
    expect(current(app)?.answers["a1.vision10"]?.note).toBe("相手のメモ");
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
  });
});

describe("a project that can only be read", () => {
  it("is neither merged nor replaced, and its file is not touched", async () => {
    const { app, file, calls } = appWith();
    const guarded = createProjectStore(undefined, { mayEdit: () => false, refused: () => undefined });
    guarded.getState().open(MINE, { revision: 7, saved: kitami });
    const readOnly: App = { ...app, project: guarded };
    const order = { source: sourceOf(CALM), choices: NO_CHOICES, allowOther: false };
    expect(await finishMerge(readOnly, file, order)).toEqual({ kind: "cancelled" });
    expect(await openTheirs(readOnly, order.source)).toEqual({ kind: "cancelled" });
    expect(current(readOnly)).toBe(MINE);
    expect(calls).not.toContain("accept");
    expect(calls).not.toContain("save");
  });
});

describe("merging a chosen copy", () => {
  it("is an edit like any other: no file is written", async () => {
    const { app, file, calls } = appWith();
    const source = sourceOf(CALM, "chosen");
    const end = await finishMerge(app, file, { source, choices: NO_CHOICES, allowOther: false });
    expect(end).toEqual({ kind: "merged" });
    expect(calls).toEqual([]);
    expect(current(app)?.answers["a1.vision10"]?.note).toBe("相手のメモ");
    expect(app.project.getState().saved).toBe(kitami);
  });

  it("leaves no step of undo when it changes nothing", async () => {
    const { app, file } = appWith();
    const { past } = app.project.getState();
    await finishMerge(app, file, {
      source: sourceOf(kitami, "chosen"),
      choices: NO_CHOICES,
      allowOther: false,
    });
    expect(app.project.getState().past).toBe(past);
  });

  it("refuses another project unless the user goes on with it, and stays the project it is", async () => {
    const { app, file } = appWith();
    const source = sourceOf({ ...MINE, id: "other", places: [] }, "chosen");
    const order = { source, choices: NO_CHOICES, allowOther: false };
    expect(await finishMerge(app, file, order)).toEqual({ kind: "otherProject" });
    expect(await finishMerge(app, file, { ...order, allowOther: true })).toEqual({ kind: "merged" });
    expect(current(app)?.id).toBe(kitami.id);
  });
});

describe("the other ways out of a conflict", () => {
  it("overwrites the file with mine", async () => {
    const { app, file, calls, written } = appWith();
    expect(await overwriteFile(app, file, sourceOf(THEIRS))).toMatchObject({ kind: "saved" });
    expect(calls).toEqual(["accept", "save"]);
    expect(written).toEqual([MINE]);
  });

  it("overwrites nothing that nobody has seen", async () => {
    const { app, file, calls } = appWith({ acceptFile: async () => false });
    expect(await overwriteFile(app, file, sourceOf(THEIRS))).toEqual({ kind: "changedAgain" });
    expect(calls).toEqual([]);
  });

  it("opens theirs only after mine is in a file of its own", async () => {
    const { app, calls, written } = appWith();
    expect(await openTheirs(app, sourceOf(THEIRS))).toEqual({ kind: "opened", copy: "写し.colead" });
    expect(calls).toEqual(["copy", "accept"]);
    expect(written).toEqual([MINE]);
    expect(current(app)).toBe(THEIRS);
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
    app.project.getState().undo();
    expect(current(app)).toBe(MINE);
  });

  it.each<CopyOutcome>([{ kind: "cancelled" }, { kind: "failed", reason: "書けません。" }])(
    "changes nothing when the copy is not made: %o",
    async (outcome) => {
      const { app, calls } = appWith({ saveCopy: async () => outcome });
      expect(await openTheirs(app, sourceOf(THEIRS))).toEqual(outcome);
      expect(current(app)).toBe(MINE);
      expect(calls).toEqual([]);
    },
  );

  it("does not open another project in place of this one", async () => {
    const { app, calls } = appWith();
    expect(await openTheirs(app, sourceOf({ ...THEIRS, id: "other" }))).toEqual({ kind: "otherProject" });
    expect(calls).toEqual([]);
  });
});
