import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { SaveOutcome } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { suggestedFileName } from "./project-name.ts";
import { UNCONFIRMED } from "./save-state-in-words.ts";

type Saved = Extract<SaveOutcome, { readonly kind: "saved" | "downloaded" }>;

function savedInWords(outcome: Saved): string {
  if (outcome.kind === "downloaded") return `「${outcome.name}」をダウンロードしました。`;
  const doubt = outcome.flushed === false ? `（${UNCONFIRMED}）` : "";
  return `「${outcome.name}」に保存しました${doubt}。`;
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
  const outcome = await app.host.saveProject(project, { asNew, suggestedName: suggestedFileName(project) });
  const { announce } = app.session.getState();
  switch (outcome.kind) {
    case "saved":
    case "downloaded":
      // Another project may have been opened while this one was being written.
      if (app.project.getState().project?.id === project.id)
        app.project.getState().markSaved(project, outcome.revision);
      file.setState({ problem: undefined });
      announce(savedInWords(outcome));
      break;
    case "cancelled":
      announce("保存を取りやめました。");
      break;
    case "changedElsewhere":
      file.setState({ problem: { kind: "changedElsewhere", name: outcome.name } });
      break;
    case "failed":
      file.setState({ problem: { kind: "saveFailed", reason: outcome.reason } });
      break;
    default:
      return assertNever(outcome);
  }
  return outcome;
}
