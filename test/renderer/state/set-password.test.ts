import { describe, expect, it } from "vitest";
import type { PasswordOutcome } from "../../../renderer/host/file-guard.ts";
import type { App } from "../../../renderer/state/app-context.tsx";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { setPassword } from "../../../renderer/state/set-password.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { idleHost } from "./idle-host.ts";

function edited(outcome: PasswordOutcome, named = true) {
  const calls: string[] = [];
  const host = idleHost({
    setPassword: async (_, password) => {
      calls.push(`password ${password}`);
      return outcome;
    },
    saveProject: async () => {
      calls.push("save");
      if (!named) return { kind: "cancelled" };
      return { kind: "saved", name: "北見.colead", revision: 8 };
    },
  });
  const app: App = { host, project: createProjectStore(), session: createSessionStore() };
  app.project.getState().open(kitami, { revision: 4, saved: true });
  app.project.getState().edit({ label: "記入", change: (project) => ({ ...project, createdAt: "" }) });
  return { app, file: createFileStore(), calls };
}

describe("setting a password", () => {
  it("leaves the project saved, under the name it was given", async () => {
    const { app, file, calls } = edited({ kind: "done", saved: { name: "北見.colead", revision: 5 } });
    expect(await setPassword(app, file, "合い言葉です八文字")).toMatchObject({ kind: "done" });
    expect(calls).toEqual(["password 合い言葉です八文字"]);
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
    expect(app.project.getState().revision).toBe(5);
    expect(file.getState()).toMatchObject({ name: "北見.colead", downloaded: false, standing: "same" });
    expect(file.getState().savedAt).toBeDefined();
  });

  it("saves what a host has not", async () => {
    const { app, file, calls } = edited({ kind: "done" });
    await setPassword(app, file, undefined);
    expect(calls).toEqual(["password undefined", "save"]);
    expect(hasUnsavedEdits(app.project.getState())).toBe(false);
  });

  it("takes the password back when the project gets no file", async () => {
    const { app, file, calls } = edited({ kind: "done" }, false);
    expect(await setPassword(app, file, "合い言葉です八文字")).toEqual({ kind: "cancelled" });
    expect(calls).toEqual(["password 合い言葉です八文字", "save", "password undefined"]);
  });

  it.each([
    { kind: "cancelled" },
    { kind: "failed", reason: "空きがありません" },
  ] satisfies PasswordOutcome[])("changes nothing when it is $kind", async (outcome) => {
    const { app, file, calls } = edited(outcome);
    expect(await setPassword(app, file, "合い言葉です八文字")).toBe(outcome);
    expect(calls).toHaveLength(1);
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
    expect(file.getState().savedAt).toBeUndefined();
  });
});
