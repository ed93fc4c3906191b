import { setNote, setValue } from "../../../../worksheets/project/edit-answers.ts";
import { addRow } from "../../../../worksheets/project/edit-registers.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newPlace } from "../../../../worksheets/project/new-project.ts";
import type { OtherProject } from "../../../../worksheets/project/open-file.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import type { HostScript } from "./script.ts";

const summary = (project: Project, text: string) => setValue(project, { item: "a1.summary" }, text);

/** What is on the screen: an answer and a note that somebody else changed too. */
export const MINE = summary(setNote(kitami, { item: "a1.vision5" }, "自分のメモ"), "自分の文です。");

/** What somebody else made of the same file: they also added a place. */
export const THEIRS = addRow(
  setNote(summary(kitami, "相手の文です。"), { item: "a1.vision5" }, "相手のメモ"),
  "places",
  newPlace({ id: "n1", name: "新しい公園" }),
);

/** A project as it is read for a merge. */
export function other(project: Project): OtherProject {
  return { kind: "read", name: "北見市.colead", project, revision: 4, base: undefined };
}

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000 - 1000).toISOString();

/** 版の履歴 with a version, and one that is damaged. */
export const AT_HISTORY: HostScript = {
  screen: { name: "history" },
  project: MINE,
  versions: [
    {
      id: "v2",
      kind: "backup",
      at: ago(2),
      revision: 2,
      content: { kind: "read", project: kitami, revision: 2 },
    },
    {
      id: "v1",
      kind: "kept",
      at: ago(30),
      revision: 1,
      content: { kind: "unreadable", reason: "この版は壊れています。" },
    },
  ],
};

/** The file was changed by somebody else, and is to be merged. */
export const AT_MERGE: HostScript = {
  screen: { name: "merge", from: "file" },
  project: MINE,
  readFile: [other(THEIRS)],
};
