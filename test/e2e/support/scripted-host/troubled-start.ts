import type { OpenedFile } from "../../../../renderer/host/host.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import type { KeptDraft } from "../../../../worksheets/project/open-file.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import type { HostScript } from "./script.ts";

const AT = "2026-11-20T05:02:00.000Z";
const WRITE = { kind: "write" } as const;
/** Of whatever is protected here. */
export const PASSWORD = "北見の玉ねぎは甘い";

/** The sample as it went on: another clerk, another summary, a note. */
const LATER: Project = {
  ...kitami,
  municipality: { ...kitami.municipality, person: "佐藤" },
  answers: { ...kitami.answers, "a1.summary": { value: "続きに書いた文", note: "課長に確認" } },
};
const DRAFT: KeptDraft = { project: LATER, revision: 3, fileName: "北見.colead", at: AT };
const FILED = { name: "北見.colead", project: kitami, revision: 3, rights: WRITE };
const OPENED: OpenedFile = { ok: true, ...FILED };

const recent = (id: string, name: string) => ({ id, name, subject: "", at: AT });

/** Work that was kept, and recent files: with kept work, protected, damaged, changed and gone. */
export const TROUBLED_START: HostScript = {
  recentFiles: [
    recent("r1", "北見.colead"),
    recent("r2", "秘密.colead"),
    recent("r3", "壊れた.colead"),
    recent("r4", "動いた.colead"),
    recent("r5", "消えた.colead"),
  ],
  openRecent: {
    r1: { ...OPENED, kept: DRAFT },
    r2: { ok: false, name: "秘密.colead", sealed: "s1" },
    r3: {
      ok: false,
      name: "壊れた.colead",
      failure: { kind: "empty" },
      rescue: [
        { id: "v2", kind: "unfinished", at: AT, revision: 4 },
        ...["v1", "v0", "u9", "u8", "u7", "u6"].map((id, index) => ({
          id,
          kind: "backup" as const,
          at: `2026-11-1${9 - index}T00:00:00.000Z`,
          revision: 3 - index,
        })),
      ],
    },
    r5: {
      ok: false,
      name: "消えた.colead",
      unreadable: "ファイルが見つかりません。",
      rescue: [{ id: "v1", kind: "backup", at: AT, revision: 3 }],
    },
    r4: { ...OPENED, name: "動いた.colead", revision: 5, kept: DRAFT },
  },
  sealed: { password: PASSWORD, opened: OPENED },
  keptWork: [
    { projectId: kitami.id, fileName: "北見.colead", at: AT, subject: "北見市 令和3年度 第1回" },
    { projectId: "locked", fileName: undefined, at: AT, subject: undefined },
    { projectId: "old", fileName: undefined, at: AT, subject: "桑名市" },
  ],
  continueKept: {
    [kitami.id]: { work: { kind: "continued", draft: DRAFT, file: FILED } },
    locked: { password: PASSWORD, work: { kind: "continued", draft: DRAFT, file: undefined } },
  },
  versions: [
    {
      id: "v1",
      kind: "backup",
      at: AT,
      revision: 3,
      content: { kind: "read", project: kitami, revision: 3 },
    },
  ],
};
