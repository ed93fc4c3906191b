import type { JournalOutcome } from "../../../../electron/files/journal.ts";
import { createJournals, type Journals } from "../../../../electron/files/journals.ts";
import { deltaBetween } from "../../../../worksheets/project/delta-between.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { projectOf } from "./documents.ts";
import type { FaultyFileSystem } from "./faulty-file-system.ts";
import type { World } from "./scenarios.ts";

const AT = "2026-04-10T03:00:00.000Z";
const HEAD = {
  fileName: "計画.colead",
  path: undefined,
  base: undefined,
  revision: 1,
  at: AT,
  unsaved: true,
};

export function journalsOf(fs: FaultyFileSystem): Journals {
  return createJournals({
    fs,
    folder: "/local/journal",
    draftsFolder: "/local/drafts",
    now: () => new Date(AT),
    session: { id: "s", computer: "c", pid: 1, isRunning: () => false, startedUp: () => 0 },
  });
}

/** Types four times, begins a new journal, types once more. */
export async function keepEdits({ fs, promises, size }: World): Promise<undefined> {
  const note = (outcome: JournalOutcome, edit: number) => {
    if (outcome.kind !== "kept") return;
    promises.kept = edit;
    if (outcome.flushed) promises.keptFlushed = edit;
  };
  const { journal, outcome } = await journalsOf(fs).begin(HEAD, projectOf(1, size));
  note(outcome, 1);
  const type = async (edit: number) =>
    note(await journal.append(deltaBetween(projectOf(edit - 1, size), projectOf(edit, size)), AT), edit);
  for (const edit of [2, 3, 4]) await type(edit);
  note(await journal.restart(HEAD, projectOf(5, size)), 5);
  await type(6);
  await journal.close({ drop: false });
}

function editIn({ answers }: Project): number {
  const { value } = answers["a1.summary"] ?? {};
  return typeof value === "string" ? Number(/^第(\d+)版/u.exec(value)?.[1] ?? 0) : 0;
}

/** The newest edit that is found after a restart; 0 when none is. */
export async function newestKept(fs: FaultyFileSystem): Promise<number> {
  const list = await journalsOf(fs).all();
  if (!list.ok) return 0;
  return Math.max(0, ...list.kept.map((kept) => (kept.kind === "project" ? editIn(kept.project) : 0)));
}
