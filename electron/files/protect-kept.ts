import { dirname, join } from "node:path";
import { isSealed } from "../../worksheets/project/sealed/seal-header.ts";
import type { Outcome } from "../file-answers.ts";
import type { Journals } from "./journals.ts";
import type { Protection } from "./protection.ts";
import { readContent } from "./read-content.ts";
import type { CurrentProject, SessionContext } from "./session-context.ts";
import { TEMPORARY_NAME } from "./temporary-file.ts";

interface Change {
  readonly before: Protection | undefined;
  readonly after: Protection | undefined;
}

const LEFT =
  "パスワードは変わりましたが、前の形のままの控えがこのPCに残っています。ほかのアプリを閉じてから、もう一度試してください。";

/** Journals of sessions that were cut off, and drafts of version 0.1. How many are as they were. */
async function protectJournals(
  journals: Journals,
  projectId: string,
  { before, after }: Change,
): Promise<number> {
  const list = await journals.of(projectId);
  if (!list.ok) return 1;
  let left = 0;
  for (const kept of list.kept) {
    const opened = kept.kind === "sealed" && before ? await journals.unseal(kept.id, before.journal) : kept;
    const isAsWanted = kept.kind === "project" && after === undefined;
    if (opened?.kind !== "project" || opened.projectId !== projectId || isAsWanted) continue;
    const { fileName, path, base, revision, at, unsaved } = opened;
    const head = { fileName, path, base, revision, at, unsaved };
    const { journal, outcome } = await journals.begin(head, opened.project, after?.journal);
    await journal.close({ drop: outcome.kind !== "kept" });
    if (outcome.kind !== "kept" || !(await journals.remove(kept.id)).ok) left += 1;
  }
  return left;
}

/**
 * Gives everything that is kept of a project the protection its file has just got: backups, journals, and unfinished
 * saves beside it, which the save that went before has made obsolete. What is sealed with a password that is not known
 * here stays. "failed" says what could not be done.
 */
export async function protectKept(
  { backups, journals, keeper, disk }: Pick<SessionContext, "backups" | "journals" | "keeper" | "disk">,
  { projectId, file, revision }: CurrentProject,
  { before, after }: Change,
): Promise<Outcome> {
  let left = 0;

  let foreign = 0;
  const replaced = await backups.replaceAll(projectId, async (bytes) => {
    const plain = isSealed(bytes) ? await before?.open(bytes) : bytes;
    if (plain === undefined) foreign += 1;
    return plain && after ? after.seal(plain) : plain;
  });
  left += replaced.left.length - foreign;

  if ((await keeper.protectWith(after?.journal))?.kind === "failed") left += 1;
  left += await protectJournals(journals, projectId, { before, after });

  if (file && after) {
    const fs = disk(file.path);
    const folder = dirname(file.path);
    for (const name of (await fs.readdir(folder).catch(() => [])).filter((one) => TEMPORARY_NAME.test(one))) {
      const path = join(folder, name);
      const bytes = await fs.readFile(path).catch(() => undefined);
      const content = bytes && (await readContent(bytes, before));
      if (content?.kind !== "read" || content.project.id !== projectId || content.revision >= revision)
        continue;
      await fs.rm(path).catch(() => {
        left += 1;
      });
    }
  }
  return left === 0 ? { kind: "done" } : { kind: "failed", reason: LEFT };
}
