import { describe, expect, it } from "vitest";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { markSeen, setValue } from "../../../worksheets/project/edit-answers.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";

const ref = { item: "a1.summary" };
const empty = newProject("p", "2026-04-01T00:00:00.000Z");
const typed = (text: string) => (project: Project) => setValue(project, ref, text);

function opened(saved = true) {
  const clock = { time: 0 };
  const store = createProjectStore(() => clock.time);
  store.getState().open(empty, { revision: 3, saved });
  const type = (text: string, coalesce?: string) =>
    store.getState().edit({
      label: "記入",
      place: { ref },
      change: typed(text),
      ...(coalesce === undefined ? {} : { coalesce }),
    });
  const answer = () => store.getState().project?.answers["a1.summary"]?.value;
  return { clock, store, type, answer };
}

describe("createProjectStore", () => {
  it("takes edits back and does them again, saying what and where", () => {
    const { store, type, answer } = opened();
    type("海");
    type("海と山");
    expect(store.getState().undo()).toMatchObject({ label: "記入", place: { ref } });
    expect(answer()).toBe("海");
    store.getState().undo();
    expect(answer()).toBeUndefined();
    expect(store.getState().undo()).toBeUndefined();
    store.getState().redo();
    store.getState().redo();
    expect(answer()).toBe("海と山");
    expect(store.getState().redo()).toBeUndefined();
  });

  it("forgets what was taken back once something else is edited", () => {
    const { store, type } = opened();
    type("海");
    store.getState().undo();
    type("山");
    expect(store.getState().redo()).toBeUndefined();
  });

  it("takes the keystrokes in one field back together", () => {
    const { clock, store, type, answer } = opened();
    for (const text of ["う", "うみ", "うみべ"]) {
      type(text, "a1.summary/");
      clock.time += 1000;
    }
    store.getState().undo();
    expect(answer()).toBeUndefined();
  });

  it("begins a new step after a pause, in another field, and after an undo", () => {
    const { clock, store, type } = opened();
    type("う", "one");
    clock.time += 1501;
    type("うみ", "one");
    type("うみべ", "two");
    type("うみべの", undefined);
    expect(store.getState().past).toHaveLength(4);
    store.getState().undo();
    type("うみべへ", "two");
    expect(store.getState().past).toHaveLength(4);
  });

  it("keeps no step for an edit that changes nothing", () => {
    const { store } = opened();
    store.getState().edit({ label: "何もしない", change: (project) => project });
    expect(store.getState().past).toHaveLength(0);
  });

  it("keeps at most 500 steps", () => {
    const { store, type } = opened();
    for (let count = 0; count < 510; count++) type(`${count}`);
    expect(store.getState().past).toHaveLength(500);
  });

  it("touches the project without a step of undo and keeps what can be done again", () => {
    const { store, type } = opened();
    type("海");
    store.getState().undo();
    store.getState().touch((project) => markSeen(project, ref));
    expect(store.getState().project?.answers["a1.summary"]?.seen).toBe(true);
    expect(store.getState().past).toHaveLength(0);
    expect(store.getState().future).toHaveLength(1);
  });

  it("does not ask to save because something was looked at", () => {
    const { store, type } = opened();
    store.getState().touch((project) => markSeen(project, ref));
    expect(hasUnsavedEdits(store.getState())).toBe(false);
    type("海");
    store.getState().touch((project) => markSeen(project, { item: "a1.vision5" }));
    expect(hasUnsavedEdits(store.getState())).toBe(true);
  });

  it("opens work together with what its file holds, and counts it as unsaved at once", () => {
    const { store } = opened();
    const ahead = typed("続き")(empty);
    store.getState().open(ahead, { revision: 4, saved: empty });
    expect(store.getState()).toMatchObject({ project: ahead, saved: empty, revision: 4, past: [] });
    expect(hasUnsavedEdits(store.getState())).toBe(true);
    store.getState().markSaved(ahead, 5);
    expect(hasUnsavedEdits(store.getState())).toBe(false);
  });

  it("counts as unsaved until what is on the screen is saved", () => {
    const { store, type } = opened(false);
    expect(hasUnsavedEdits(store.getState())).toBe(false);
    type("海");
    const written = store.getState().project;
    if (!written) throw new Error("no project");
    type("海と山");
    store.getState().markSaved(written, 4);
    expect(hasUnsavedEdits(store.getState())).toBe(true);
    store.getState().undo();
    expect(hasUnsavedEdits(store.getState())).toBe(false);
    expect(store.getState().revision).toBe(4);
  });
});
