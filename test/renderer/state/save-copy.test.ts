import { describe, expect, it } from "vitest";
import type { CopyOutcome } from "../../../renderer/host/file-guard.ts";
import type { App } from "../../../renderer/state/app-context.tsx";
import { createFileStore } from "../../../renderer/state/file-store.ts";
import { createProjectStore, hasUnsavedEdits } from "../../../renderer/state/project-store.ts";
import { saveCopy } from "../../../renderer/state/save-copy.ts";
import { createSessionStore } from "../../../renderer/state/session-store.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { idleHost } from "./idle-host.ts";

async function copied(outcome: CopyOutcome) {
  const asked: string[] = [];
  const host = idleHost({
    saveCopy: async (project, { suggestedName, sealed }) => {
      asked.push(`${project.id} ${suggestedName} ${sealed}`);
      return outcome;
    },
  });
  const app: App = { host, project: createProjectStore(), session: createSessionStore() };
  const file = createFileStore();
  app.project.getState().open(kitami, { revision: 4, saved: true });
  app.project.getState().edit({ label: "記入", change: (project) => ({ ...project, createdAt: "" }) });
  await saveCopy(app, file);
  return { app, file, asked, said: app.session.getState().announcement };
}

describe("saving a copy", () => {
  it("protects it as the project is, and leaves that as unsaved as it was", async () => {
    const { app, asked, said } = await copied({ kind: "saved", name: "写し.colead" });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/（コピー） true$/u);
    expect(said).toContain("「写し.colead」に保存しました");
    expect(hasUnsavedEdits(app.project.getState())).toBe(true);
  });

  it("says of a download and of a change of mind what they are", async () => {
    expect((await copied({ kind: "downloaded", name: "写し.colead" })).said).toContain("ダウンロード");
    expect((await copied({ kind: "cancelled" })).said).toContain("取りやめ");
  });

  it("shows a failure until it is dealt with", async () => {
    const { file } = await copied({ kind: "failed", reason: "空きがありません" });
    expect(file.getState().problem).toEqual({ kind: "saveFailed", reason: "空きがありません" });
  });
});
