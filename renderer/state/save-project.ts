import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { SaveOutcome } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import { explainReadOnly } from "./file-rights.ts";
import type { FileStore } from "./file-store.ts";
import { suggestedFileName } from "./project-name.ts";
import { hasUnsavedEdits } from "./project-store.ts";
import type { SaveTry } from "./save-scheduler.ts";
import { UNCONFIRMED } from "./save-state-in-words.ts";

type Saved = Extract<SaveOutcome, { readonly kind: "saved" | "downloaded" }>;

function savedInWords(outcome: Saved): string {
  if (outcome.kind === "downloaded") return `「${outcome.name}」をダウンロードしました。`;
  const doubt = outcome.flushed === false ? `（${UNCONFIRMED}）` : "";
  return `「${outcome.name}」に保存しました${doubt}。`;
}

/** Said where nothing is asked, once. */
const BUSY = "ほかのアプリが使っているため、まだファイルに保存できません。30秒ごとに、自動で保存し直します。";

function takeForSaved(app: App, project: Project, { revision }: Saved): void {
  // Another project may have been opened while this one was being written.
  if (app.project.getState().project?.id === project.id) app.project.getState().markSaved(project, revision);
}

/**
 * Saves the open project (`asNew`: under another name). What happened is announced, and what went wrong stands in
 * the file store until it is dealt with. Undefined when no project is open or a save is under way.
 */
export async function saveProject(
  app: App,
  file: FileStore,
  { asNew = false }: { readonly asNew?: boolean } = {},
): Promise<SaveOutcome | undefined> {
  const { project } = app.project.getState();
  if (!project || file.getState().saving) return undefined;
  const suggestedName = file.getState().suggestedName ?? suggestedFileName(project);
  const outcome = await app.host.saveProject(project, { asNew, suggestedName });
  const { announce } = app.session.getState();
  switch (outcome.kind) {
    case "saved":
    case "downloaded":
      takeForSaved(app, project, outcome);
      file.setState({ problem: undefined, suggestedName: undefined });
      announce(savedInWords(outcome));
      break;
    case "cancelled":
      announce("保存を取りやめました。");
      break;
    case "changedElsewhere":
    case "missing":
      file.setState({ problem: { kind: outcome.kind, name: outcome.name } });
      break;
    case "busy":
      announce(BUSY);
      break;
    case "readOnly":
      explainReadOnly(app.session, file);
      break;
    case "failed":
      file.setState({ problem: { kind: "saveFailed", reason: outcome.reason } });
      break;
    default:
      return assertNever(outcome);
  }
  return outcome;
}

/** Saves to the open file what it lacks, while nobody is watching: asks nothing, and says only what has gone wrong. */
export async function saveQuietly(app: App, file: FileStore): Promise<SaveTry> {
  const state = app.project.getState();
  const { name, saving, trouble, givenUp } = file.getState();
  const { project } = state;
  if (saving) return "busy";
  if (!project || name === undefined || givenUp || !hasUnsavedEdits(state)) return "saved";
  const outcome = await app.host.saveProject(project, {
    asNew: false,
    suggestedName: suggestedFileName(project),
    quiet: true,
  });
  const announceOnce = (sentence: string) => {
    if (trouble?.kind !== outcome.kind) app.session.getState().announce(sentence);
  };
  switch (outcome.kind) {
    case "saved":
    case "downloaded":
      takeForSaved(app, project, outcome);
      return "saved";
    case "busy":
      announceOnce(BUSY);
      return "busy";
    case "failed":
      announceOnce("ファイルに自動で保存できませんでした。あとで、もう一度試します。");
      return "failed";
    case "changedElsewhere":
      announceOnce("ファイルがほかで変更されているため、自動では保存しません。");
      return "stop";
    case "missing":
      announceOnce("ファイルが見つからないため、自動では保存しません。");
      return "stop";
    case "cancelled":
    case "readOnly":
      return "stop";
    default:
      return assertNever(outcome);
  }
}
