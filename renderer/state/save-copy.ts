import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { CopyOutcome } from "../host/file-guard.ts";
import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { suggestedFileName } from "./project-name.ts";

/** How saving a copy ended, as a sentence. */
export function copyInWords(outcome: CopyOutcome): string {
  switch (outcome.kind) {
    case "saved":
      return `コピーを「${outcome.name}」に保存しました。開いているファイルは、そのままです。`;
    case "downloaded":
      return `コピーを「${outcome.name}」としてダウンロードしました。`;
    case "cancelled":
      return "コピーの保存を取りやめました。";
    case "failed":
      return `コピーを保存できませんでした。${outcome.reason}`;
    default:
      return assertNever(outcome);
  }
}

/**
 * 「コピーを保存」: writes the open project to another file and stays with its own. What happened is announced; a failure
 * stands in the file store until it is dealt with.
 */
export async function saveCopy(app: App, file: FileStore): Promise<void> {
  const { project } = app.project.getState();
  if (!project) return;
  const outcome = await app.host.saveCopy(project, {
    suggestedName: `${suggestedFileName(project)}（コピー）`,
    sealed: true,
  });
  if (outcome.kind === "failed") file.setState({ problem: { kind: "saveFailed", reason: outcome.reason } });
  else app.session.getState().announce(copyInWords(outcome));
}
