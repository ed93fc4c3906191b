import { sameJson } from "../../worksheets/items/merge.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { InvalidProject } from "../../worksheets/project/validate-project.ts";
import type { SaveOutcome } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import type { MergeChoices } from "./merge-choices.ts";
import { chosenProject, mergeWith, undecidedConflicts } from "./merge-plan.ts";
import type { MergeSource } from "./merge-source.ts";
import { suggestedFileName } from "./project-name.ts";
import { saveProject } from "./save-project.ts";

/** What a merge, or what takes its place, is called among what can be undone. */
export const MERGE_LABELS = { merged: "ファイルの統合", replaced: "相手の内容への切り替え" } as const;

/** How the way out of a conflict, or a merge, ended. */
export type MergeEnd =
  /** Of a chosen copy: the merge stands in the window and is saved like any other edit. */
  | { readonly kind: "merged" }
  /** Theirs is open; mine was written to `copy`. */
  | { readonly kind: "opened"; readonly copy: string }
  /** The file was written, or why it was not. Undefined: another save was under way. */
  | { readonly kind: "saved"; readonly outcome: SaveOutcome | undefined }
  /** The file has changed once more: it has to be read again. */
  | { readonly kind: "changedAgain" }
  | { readonly kind: "undecided" }
  | { readonly kind: "invalid"; readonly failure: InvalidProject }
  | { readonly kind: "otherProject" }
  | { readonly kind: "cancelled" }
  /** `reason`: a Japanese sentence. */
  | { readonly kind: "failed"; readonly reason: string };

/** What is merged and how; kept while the user looks something up elsewhere. */
export interface MergeOrder {
  readonly source: MergeSource;
  readonly choices: MergeChoices;
  readonly allowOther: boolean;
}

/**
 * 「統合する」: merges into the project as it is now, in one step of undo. A merge with the project's own file is
 * saved there. Nothing happens while a conflict is undecided.
 */
export async function finishMerge(
  app: App,
  file: FileStore,
  { source, choices, allowOther }: MergeOrder,
): Promise<MergeEnd> {
  const { project: mine, edit } = app.project.getState();
  if (!mine) return { kind: "cancelled" };
  const result = mergeWith(source, mine, { allowOther });
  if (result.kind !== "merged") return result;
  const { merge } = result;
  if (undecidedConflicts(merge, choices).length > 0) return { kind: "undecided" };
  const chosen = chosenProject(merge, choices);
  if (!chosen.ok) return { kind: "invalid", failure: chosen.failure };
  const change = (now: Project) => (sameJson(now, chosen.project) ? now : chosen.project);
  // Refused while the file can only be read; the window says so.
  if (!edit({ label: MERGE_LABELS.merged, change })) return { kind: "cancelled" };
  return source.from === "chosen" ? { kind: "merged" } : writeKnown(app, file, source);
}

/** 「自分の内容で上書きする」: the file becomes what is on the screen. */
export function overwriteFile(app: App, file: FileStore, source: MergeSource): Promise<MergeEnd> {
  return writeKnown(app, file, source);
}

/**
 * 「相手の内容を開く」: mine is written to a file of its own first; only then does theirs take its place, in one step
 * of undo.
 */
export async function openTheirs(app: App, source: MergeSource): Promise<MergeEnd> {
  const { project: mine } = app.project.getState();
  if (!mine) return { kind: "cancelled" };
  if (mine.id !== source.theirs.id) return { kind: "otherProject" };
  const copy = await app.host.saveCopy(mine, {
    suggestedName: `${suggestedFileName(mine)}（自分の変更）`,
    sealed: true,
  });
  if (copy.kind === "cancelled" || copy.kind === "failed") return copy;
  const { edit } = app.project.getState();
  if (!edit({ label: MERGE_LABELS.replaced, change: () => source.theirs })) return { kind: "cancelled" };
  knowAsFile(app, source);
  return (await app.host.acceptFile()) ? { kind: "opened", copy: copy.name } : { kind: "changedAgain" };
}

/** Writes the project over a file whose content is known. */
async function writeKnown(app: App, file: FileStore, source: MergeSource): Promise<MergeEnd> {
  knowAsFile(app, source);
  if (!(await app.host.acceptFile())) return { kind: "changedAgain" };
  return { kind: "saved", outcome: await saveProject(app, file) };
}

/** What was read is what the file holds: should it change once more, the two parted here. */
function knowAsFile(app: App, { theirs, revision }: MergeSource): void {
  app.project.getState().markSaved(theirs, revision);
}
