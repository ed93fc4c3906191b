import { describe, expect, it } from "vitest";
import type { Host, SaveOutcome } from "../../../renderer/host/host.ts";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { mayLeave, openProject } from "../../../renderer/state/open-project.ts";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { saveProject } from "../../../renderer/state/save-project.ts";
import { saveStateInWords } from "../../../renderer/state/save-state-in-words.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { watchHost } from "../../../renderer/state/watch-host.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import { idleHost } from "./idle-host.ts";

const SAVED: SaveOutcome = { kind: "saved", name: "北見.colead", revision: 1 };

/** An app in which somebody has typed something since the project was made. */
function edited(replaced: Partial<Host> = {}) {
  const file = createFileStore();
  const now = () => new Date(2026, 0, 5, 14, 2);
  const app = {
    host: watchHost(idleHost(replaced), file, now),
    project: createProjectStore(),
    session: createSessionStore(),
  };
  app.project.getState().open(newProject("p1", "2026-01-05T00:00:00.000Z"), { revision: 0, saved: false });
  type(app, "北見市");
  const words = () => saveStateInWords(app.project.getState(), file.getState())?.text;
  return { app, file, words };
}

function type(app: { readonly project: ReturnType<typeof createProjectStore> }, name: string): void {
  app.project.getState().edit({
    label: "自治体名",
    change: (project) => ({ ...project, municipality: { ...project.municipality, name } }),
  });
}

describe("saving", () => {
  it("is said with the time", async () => {
    const { app, file, words } = edited({ saveProject: async () => SAVED });
    expect(words()).toBe("未保存の変更があります");
    await saveProject(app, file);
    expect(words()).toBe("ファイルに保存済み 14:02");
    expect(file.getState().name).toBe("北見.colead");
  });

  it("says when the disk has not confirmed it, until a save that it has", async () => {
    let flushed = false;
    const { app, file, words } = edited({ saveProject: async () => ({ ...SAVED, flushed }) });
    await saveProject(app, file);
    expect(app.session.getState().announcement).toBe(
      "「北見.colead」に保存しました（ディスクへの書き出しは未確認）。",
    );
    expect(words()).toBe("ファイルに保存済み 14:02（ディスクへの書き出しは未確認）");
    flushed = true;
    await saveProject(app, file);
    expect(app.session.getState().announcement).toBe("「北見.colead」に保存しました。");
    expect(words()).toBe("ファイルに保存済み 14:02");
  });

  it("does not count what was typed while the file was written", async () => {
    const running = edited({
      saveProject: async () => {
        type(running.app, "北見市（つづき）");
        return SAVED;
      },
    });
    await saveProject(running.app, running.file);
    expect(hasUnsavedEdits(running.app.project.getState())).toBe(true);
  });

  it("does not mark another project as saved that was opened meanwhile", async () => {
    const running = edited({
      saveProject: async () => {
        running.app.project
          .getState()
          .open(newProject("p2", "2026-01-05T00:00:00.000Z"), { revision: 0, saved: false });
        return SAVED;
      },
    });
    await saveProject(running.app, running.file);
    expect(running.app.project.getState().saved).toBeUndefined();
  });

  it("runs one at a time", async () => {
    let count = 0;
    const { app, file } = edited({
      saveProject: async () => {
        count += 1;
        return SAVED;
      },
    });
    await Promise.all([saveProject(app, file), saveProject(app, file)]);
    expect(count).toBe(1);
  });

  it("keeps a refusal until it is dealt with", async () => {
    const { app, file } = edited({
      saveProject: async () => ({ kind: "failed", reason: "空きがありません" }),
    });
    await saveProject(app, file);
    expect(file.getState().problem).toEqual({ kind: "saveFailed", reason: "空きがありません" });
    expect(file.getState().saving).toBe(false);
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
  });
});

describe("leaving unsaved edits", () => {
  it("asks, and stays when the answer is to stay", async () => {
    const { app, file } = edited();
    const leaving = mayLeave(app, file);
    file.getState().leaving?.answer("cancel");
    expect(await leaving).toBe(false);
    expect(file.getState().leaving).toBeUndefined();
  });

  it("stays when saving them failed", async () => {
    const { app, file } = edited({ saveProject: async () => ({ kind: "failed", reason: "" }) });
    const leaving = mayLeave(app, file);
    file.getState().leaving?.answer("save");
    expect(await leaving).toBe(false);
  });

  it("drops the draft of edits that are given up", async () => {
    const dropped: string[] = [];
    const { app, file } = edited({
      dropDraft: async (id) => {
        dropped.push(id);
      },
    });
    const leaving = mayLeave(app, file);
    file.getState().leaving?.answer("discard");
    expect(await leaving).toBe(true);
    expect(dropped).toEqual(["p1"]);
  });

  it("opens nothing before the question is answered", async () => {
    let asked = 0;
    const { app, file } = edited({
      openProject: async () => {
        asked += 1;
        return undefined;
      },
    });
    const opening = openProject(app, file);
    expect(asked).toBe(0);
    file.getState().leaving?.answer("discard");
    await opening;
    expect(asked).toBe(1);
  });
});
