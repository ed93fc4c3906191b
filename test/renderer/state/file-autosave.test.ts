import { describe, expect, it } from "vitest";
import type { Host, SaveOutcome } from "../../../renderer/host/host.ts";
import { createApp } from "../../../renderer/state/create-app.ts";
import { startFileAutosave } from "../../../renderer/state/file-autosave.ts";
import { openProject } from "../../../renderer/state/open-project.ts";
import { hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { saveProject } from "../../../renderer/state/save-project.ts";
import { BUSY_PAUSE, SAVE_AFTER } from "../../../renderer/state/save-scheduler.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { FileRights } from "../../../worksheets/project/open-file.ts";
import { fakeTimers } from "./fake-timers.ts";
import { idleHost } from "./idle-host.ts";

const NAME = "北見.colead";
const SAVED: SaveOutcome = { kind: "saved", name: NAME, revision: 4 };

/** An app with an open file whose saves answer in turn, and in the end succeed. */
async function opened(answers: readonly SaveOutcome[] = [], replaced: Partial<Host> = {}) {
  const saves: boolean[] = [];
  const left = [...answers];
  const rights: FileRights = { kind: "write" };
  const project = newProject("p1", "2026-01-05T00:00:00.000Z");
  const { app, file } = createApp(
    idleHost({
      openProject: async () => ({ ok: true, name: NAME, project, revision: 3, rights }),
      saveProject: async (_, { quiet = false }) => {
        saves.push(quiet);
        return left.shift() ?? SAVED;
      },
      ...replaced,
    }),
  );
  const timers = fakeTimers();
  const autosave = startFileAutosave(app, file, timers);
  await openProject(app, file);
  const type = (name: string) =>
    app.project.getState().edit({
      label: "自治体名",
      change: (before) => ({ ...before, municipality: { ...before.municipality, name } }),
    });
  const announced = () => app.session.getState().announcement;
  return { app, file, timers, autosave, saves, type, announced };
}

describe("saving to the file in the background", () => {
  it("saves quietly half a minute after an edit, and says nothing", async () => {
    const { app, timers, saves, type, announced } = await opened();
    const before = announced();
    await timers.pass(SAVE_AFTER * 2);
    expect(saves).toEqual([]);
    type("北見市");
    await timers.pass(SAVE_AFTER);
    expect(saves).toEqual([true]);
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
    expect(announced()).toBe(before);
    await timers.pass(SAVE_AFTER * 10);
    expect(saves).toHaveLength(1);
  });

  it("saves when the window is left", async () => {
    const { autosave, saves, type } = await opened();
    type("北見市");
    await autosave.flush();
    expect(saves).toEqual([true]);
  });

  it("leaves a project without a file to the journal", async () => {
    const { app, timers, saves, type } = await opened();
    app.host.newProject();
    type("北見市");
    await timers.pass(SAVE_AFTER * 10);
    expect(saves).toEqual([]);
  });

  it("can be switched off and on", async () => {
    const { app, timers, saves, type } = await opened();
    app.session.getState().setAutosave(false);
    type("北見市");
    await timers.pass(SAVE_AFTER * 10);
    expect(saves).toEqual([]);
    app.session.getState().setAutosave(true);
    await timers.pass(SAVE_AFTER);
    expect(saves).toEqual([true]);
  });

  it("tries no more where the host would have to ask, until the user has saved", async () => {
    const { app, file, timers, saves, type } = await opened([{ kind: "cancelled" }]);
    type("北見市");
    await timers.pass(SAVE_AFTER);
    type("北見");
    await timers.pass(SAVE_AFTER * 10);
    expect(saves).toEqual([true]);
    await saveProject(app, file);
    type("北見市");
    await timers.pass(SAVE_AFTER);
    expect(saves).toEqual([true, false, true]);
  });

  it("tries a busy file again, saying so once", async () => {
    const { app, file, timers, saves, type, announced } = await opened([
      { kind: "busy", name: NAME },
      { kind: "busy", name: NAME },
    ]);
    type("北見市");
    await timers.pass(SAVE_AFTER);
    expect(announced()).toContain("ほかのアプリが使っている");
    expect(file.getState().problem).toBeUndefined();
    app.session.getState().announce("");
    await timers.pass(BUSY_PAUSE);
    expect(announced()).toBe("");
    await timers.pass(BUSY_PAUSE);
    expect(saves).toEqual([true, true, true]);
    expect(file.getState().trouble).toBeUndefined();
  });

  it("makes up for a save the user asked for, even where it is switched off", async () => {
    const { app, file, timers, saves, type } = await opened([{ kind: "busy", name: NAME }]);
    app.session.getState().setAutosave(false);
    type("北見市");
    await saveProject(app, file);
    await timers.pass(BUSY_PAUSE);
    expect(saves).toEqual([false, true]);
    type("北見");
    await timers.pass(SAVE_AFTER * 10);
    expect(saves).toHaveLength(2);
  });

  it.each([
    { kind: "changedElsewhere", name: NAME },
    { kind: "missing", name: NAME },
  ] as const)("asks nothing and stops when the file is $kind", async (outcome) => {
    const { file, timers, saves, type } = await opened([outcome]);
    type("北見市");
    await timers.pass(SAVE_AFTER);
    type("北見");
    await timers.pass(SAVE_AFTER * 10);
    expect(saves).toEqual([true]);
    expect(file.getState().problem).toBeUndefined();
    expect(file.getState().standing).toBe(outcome.kind === "missing" ? "missing" : "changed");
  });

  it("does not even try over a file that is known to be changed", async () => {
    const { file, timers, saves, type } = await opened();
    type("北見市");
    file.setState({ standing: "changed" });
    await timers.pass(SAVE_AFTER * 10);
    expect(saves).toEqual([]);
    file.setState({ standing: "same" });
    await timers.pass(SAVE_AFTER);
    expect(saves).toEqual([true]);
  });

  it("goes on once the file is known again", async () => {
    const { app, timers, saves, type } = await opened([{ kind: "changedElsewhere", name: NAME }]);
    type("北見市");
    await timers.pass(SAVE_AFTER);
    await app.host.acceptFile();
    await timers.pass(SAVE_AFTER);
    expect(saves).toEqual([true, true]);
  });

  it("writes nothing while the file can only be read, and goes on when it can be written", async () => {
    const { file, timers, saves, type } = await opened();
    type("北見市");
    file.setState({ rights: { kind: "readOnly", reason: { kind: "takenOver", owner: undefined } } });
    await timers.pass(SAVE_AFTER * 10);
    expect(saves).toEqual([]);
    file.setState({ rights: { kind: "write" } });
    await timers.pass(SAVE_AFTER);
    expect(saves).toEqual([true]);
  });

  it("retries a failure, saying so once", async () => {
    const failed = { kind: "failed", reason: "空きがありません" } as const;
    const { app, timers, saves, type, announced } = await opened([failed, failed]);
    type("北見市");
    await timers.pass(SAVE_AFTER);
    expect(announced()).toContain("自動で保存できませんでした");
    app.session.getState().announce("");
    await timers.pass(3_600_000);
    expect(announced()).toBe("");
    expect(saves).toEqual([true, true, true]);
  });
});
