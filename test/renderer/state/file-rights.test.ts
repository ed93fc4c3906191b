import { describe, expect, it } from "vitest";
import type { Host } from "../../../renderer/host/host.ts";
import { createApp } from "../../../renderer/state/create-app.ts";
import { checkRights, editAsCopy, learnRights, takeOver } from "../../../renderer/state/file-rights.ts";
import { openProject } from "../../../renderer/state/open-project.ts";
import { hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { saveProject } from "../../../renderer/state/save-project.ts";
import { redoStep, undoStep } from "../../../renderer/state/undo-step.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { FileOwner, FileRights, FileStanding } from "../../../worksheets/project/open-file.ts";
import { idleHost } from "./idle-host.ts";

const OWNER: FileOwner = { user: "山田", computer: "SOUMU-12", since: "2026-01-05T04:05:00.000Z" };
const IN_USE: FileRights = { kind: "readOnly", reason: { kind: "inUse", owner: OWNER, here: false } };
const TAKEN: FileRights = { kind: "readOnly", reason: { kind: "takenOver", owner: OWNER } };
const WRITE: FileRights = { kind: "write" };

async function opened(rights: FileRights, replaced: Partial<Host> = {}) {
  const project = newProject("p1", "2026-01-05T00:00:00.000Z");
  const { app, file } = createApp(
    idleHost({
      openProject: async () => ({ ok: true, name: "北見.colead", project, revision: 3, rights }),
      rights: async () => rights,
      ...replaced,
    }),
  );
  await openProject(app, file);
  const type = (name: string) =>
    app.project.getState().edit({
      label: "自治体名",
      change: (before) => ({ ...before, municipality: { ...before.municipality, name } }),
    });
  const typed = () => app.project.getState().project?.municipality.name;
  const announced = () => app.session.getState().announcement;
  return { app, file, type, typed, announced };
}

describe("a file that can only be read", () => {
  it("refuses edits, and says who has it", async () => {
    const { app, file, type, typed, announced } = await opened(IN_USE);
    expect(type("北見市")).toBe(false);
    expect(typed()).toBe("");
    expect(app.project.getState().past).toEqual([]);
    expect(announced()).toContain("山田さん（SOUMU-12）");
    expect(file.getState().refusals).toBe(1);
  });

  it("refuses to take back and to do again", async () => {
    const { app, file, type, typed, announced } = await opened(WRITE);
    type("北見市");
    type("北見");
    undoStep(app);
    learnRights(app, file, TAKEN);
    app.session.getState().announce("");
    undoStep(app);
    expect(announced()).toContain("読み取り専用");
    redoStep(app);
    expect(typed()).toBe("北見市");
    learnRights(app, file, WRITE);
    redoStep(app);
    expect(typed()).toBe("北見");
  });

  it("notes nothing that was only looked at", async () => {
    const { app } = await opened(IN_USE);
    const before = app.project.getState().project;
    app.project.getState().touch((project) => ({ ...project }));
    expect(app.project.getState().project).toBe(before);
  });

  it("says why when it is saved", async () => {
    const { app, file, announced } = await opened(IN_USE, {
      saveProject: async () => ({ kind: "readOnly", rights: IN_USE }),
    });
    await saveProject(app, file);
    expect(announced()).toContain("山田さん（SOUMU-12）");
    expect(file.getState().problem).toBeUndefined();
  });

  it("keeps what was typed when somebody takes it over", async () => {
    const { app, file, type, typed, announced } = await opened(WRITE);
    type("北見市");
    learnRights(app, file, TAKEN);
    expect(typed()).toBe("北見市");
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    expect(announced()).toContain("引き継ぎました");
  });

  it("says when it can be written again, and nothing when nothing is new", async () => {
    const { app, file, type, announced } = await opened(IN_USE);
    app.session.getState().announce("");
    learnRights(app, file, { ...IN_USE });
    expect(announced()).toBe("");
    learnRights(app, file, WRITE);
    expect(announced()).toBe("編集できるようになりました。");
    expect(type("北見市")).toBe(true);
  });

  it("takes no notice of rights to a file that is closed", async () => {
    const { app, file, type } = await opened(WRITE);
    app.host.newProject();
    learnRights(app, file, IN_USE);
    expect(type("北見市")).toBe(true);
  });
});

describe("「もう一度確かめる」", () => {
  it("says that nothing has changed", async () => {
    const { app, file, announced } = await opened(IN_USE);
    await checkRights(app, file);
    expect(announced()).toContain("まだ編集できません");
  });
});

describe("「編集を引き継ぐ」", () => {
  it("makes the project editable and looks whether the other has saved meanwhile", async () => {
    const standing: FileStanding = "changed";
    const { app, file, type } = await opened(IN_USE, {
      takeOver: async () => WRITE,
      fileStanding: async () => standing,
    });
    await takeOver(app, file);
    expect(type("北見市")).toBe(true);
    expect(file.getState().standing).toBe("changed");
  });

  it("says when it could not be done", async () => {
    const { app, file, announced } = await opened(IN_USE, { takeOver: async () => IN_USE });
    await takeOver(app, file);
    expect(announced()).toContain("引き継げませんでした");
    expect(file.getState().rights).toEqual(IN_USE);
  });
});

describe("「コピーとして編集する」", () => {
  it("goes on without the file, whose first save asks for a name", async () => {
    const asked: { readonly asNew: boolean; readonly suggestedName: string }[] = [];
    let forgotten = 0;
    const { app, file, type, typed } = await opened(IN_USE, {
      newProject: () => {
        forgotten += 1;
      },
      saveProject: async (_, options) => {
        asked.push(options);
        return { kind: "cancelled" };
      },
    });
    editAsCopy(app, file);
    expect(forgotten).toBe(1);
    expect(file.getState().name).toBeUndefined();
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    type("北見市");
    expect(typed()).toBe("北見市");
    await saveProject(app, file);
    expect(asked[0]?.suggestedName).toBe("北見（コピー）");
  });

  it("keeps what can be taken back", async () => {
    const { app, file, type, typed } = await opened(WRITE);
    type("北見市");
    learnRights(app, file, TAKEN);
    editAsCopy(app, file);
    app.project.getState().undo();
    expect(typed()).toBe("");
  });
});

describe("saving under another name", () => {
  it("asks what may be done with the other file", async () => {
    const { app, file, type } = await opened(IN_USE, {
      saveProject: async () => ({ kind: "saved", name: "別名.colead", revision: 1 }),
      rights: async () => WRITE,
    });
    await saveProject(app, file, { asNew: true });
    expect(file.getState().rights).toEqual(WRITE);
    expect(type("北見市")).toBe(true);
  });
});
