import { describe, expect, it } from "vitest";
import { type FileState, NO_FILE } from "../../../renderer/state/file-store.ts";
import { createProjectStore, type ProjectState } from "../../../renderer/state/project-store.ts";
import { saveStateInWords } from "../../../renderer/state/save-state-in-words.ts";
import { newProject } from "../../../worksheets/project/new-project.ts";
import type { FileRights } from "../../../worksheets/project/open-file.ts";

const FILED = newProject("p1", "2026-01-05T00:00:00.000Z");
const TYPED = { ...FILED, municipality: { ...FILED.municipality, name: "北見市" } };
const EMPTY: ProjectState = createProjectStore().getState();
const SAME: ProjectState = { ...EMPTY, project: FILED, saved: FILED };
const EDITED: ProjectState = { ...EMPTY, project: TYPED, saved: FILED };
const FILE: FileState = { ...NO_FILE, name: "北見.colead", standing: "same" };
const KEPT: FileState = { ...FILE, kept: TYPED };
const FAILED: FileState = { ...FILE, keepFailed: true };
const AT_14_02 = new Date(2026, 0, 5, 14, 2).toISOString();
const IN_USE: FileRights = {
  kind: "readOnly",
  reason: { kind: "inUse", here: false, owner: { user: "山田", computer: "SOUMU-12", since: AT_14_02 } },
};

const text = (project: ProjectState, file: FileState) => saveStateInWords(project, file)?.text;

describe("saveStateInWords", () => {
  it.each<readonly [string, string | undefined, ProjectState, FileState]>([
    ["no project", undefined, EMPTY, NO_FILE],
    ["a project without a file", "まだファイルに保存していません", { ...EMPTY, project: FILED }, NO_FILE],
    ["an opened file", "ファイルのとおりです", SAME, FILE],
    ["a saved file", "ファイルに保存済み 14:02", SAME, { ...FILE, savedAt: AT_14_02 }],
    [
      "a save the disk did not confirm",
      "ファイルに保存済み 14:02（ディスクへの書き出しは未確認）",
      SAME,
      { ...FILE, savedAt: AT_14_02, unconfirmed: true },
    ],
    ["a download", "ダウンロード済み 14:02", SAME, { ...FILE, savedAt: AT_14_02, downloaded: true }],
    ["an edit just made", "未保存の変更があります", EDITED, FILE],
    ["an edit kept here", "未保存の変更あり・このPCに保護済み", EDITED, KEPT],
    ["an edit that cannot be kept", "未保存の変更があります（このPCに控えられません）", EDITED, FAILED],
    ["a save", "保存しています…", EDITED, { ...KEPT, saving: true }],
    [
      "a slow save",
      "保存先が応答していません（入力は、このPCに保護済み）",
      EDITED,
      { ...KEPT, saving: true, slow: true },
    ],
    [
      "a slow save of what cannot be kept",
      "保存先が応答していません（入力は、このPCに控えられません）",
      EDITED,
      { ...FAILED, saving: true, slow: true },
    ],
    [
      "a busy file",
      "ほかのアプリが使用中（入力は、このPCに保護済み）",
      EDITED,
      { ...KEPT, trouble: { kind: "busy" } },
    ],
    [
      "a failed save",
      "保存できませんでした（入力は、このPCに保護済み）",
      EDITED,
      { ...KEPT, trouble: { kind: "failed", reason: "空きがありません。" } },
    ],
    ["trouble that is over", "ファイルのとおりです", SAME, { ...FILE, trouble: { kind: "busy" } }],
    ["a file changed elsewhere", "ほかで変更されています", SAME, { ...FILE, standing: "changed" }],
    [
      "a file changed elsewhere beside one's own edits",
      "ほかで変更されています（入力は、このPCに保護済み）",
      EDITED,
      { ...KEPT, standing: "changed" },
    ],
    [
      "a file that is gone",
      "ファイルが見つかりません（入力は、このPCに保護済み）",
      EDITED,
      { ...KEPT, standing: "missing" },
    ],
    ["a server that is away", "保存先につながりません", SAME, { ...FILE, standing: "unreachable" }],
    ["a file in use", "読み取り専用：山田さん（SOUMU-12）が使用中", SAME, { ...FILE, rights: IN_USE }],
    [
      "a file in use beside one's own edits",
      "読み取り専用：山田さん（SOUMU-12）が使用中（未保存の変更あり）",
      EDITED,
      { ...KEPT, rights: IN_USE },
    ],
  ])("calls %s by what is safe", (_, words, project, file) => {
    expect(text(project, file)).toBe(words);
  });

  it("never calls edits safe that only this computer has, nor kept what nothing has", () => {
    const troubles: readonly Partial<FileState>[] = [
      {},
      { saving: true },
      { saving: true, slow: true },
      { trouble: { kind: "busy" } },
      { trouble: { kind: "failed", reason: "" } },
      { standing: "changed" },
      { standing: "missing" },
      { standing: "unreachable" },
      { rights: IN_USE },
    ];
    for (const trouble of troubles) {
      expect(saveStateInWords(EDITED, { ...KEPT, ...trouble })?.level).not.toBe("safe");
      expect(saveStateInWords(EDITED, { ...FILE, ...trouble })?.level).toBe("open");
      const failed = saveStateInWords(EDITED, { ...FAILED, ...trouble });
      expect(failed?.level).toBe("open");
      expect(failed?.detail.join("")).toContain("控えられません");
    }
  });

  it("explains every state in one to three sentences of its own, and leads out of every trouble", () => {
    for (const standing of ["changed", "missing", "unreachable"] as const) {
      const words = saveStateInWords(EDITED, { ...KEPT, standing });
      expect(words?.detail.length).toBeLessThanOrEqual(3);
      expect(words?.actions).toContain("saveAs");
    }
    expect(saveStateInWords(EDITED, { ...KEPT, standing: "changed" })?.actions[0]).toBe("merge");
  });
});
