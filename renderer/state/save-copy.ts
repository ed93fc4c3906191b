import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { App } from "./app-context.tsx";
import { suggestedFileName } from "./project-name.ts";

/** 「コピーを保存」: writes the open project to another file and stays with its own. */
export async function saveCopy(app: App): Promise<void> {
  const { project } = app.project.getState();
  if (!project) return;
  const outcome = await app.host.saveCopy(project, {
    suggestedName: `${suggestedFileName(project)}（コピー）`,
    sealed: true,
  });
  const { announce } = app.session.getState();
  switch (outcome.kind) {
    case "saved":
      announce(`コピーを「${outcome.name}」に保存しました。開いているファイルは、そのままです。`);
      break;
    case "downloaded":
      announce(`コピーを「${outcome.name}」としてダウンロードしました。`);
      break;
    case "cancelled":
      announce("コピーの保存を取りやめました。");
      break;
    case "failed":
      announce(`コピーを保存できませんでした。${outcome.reason}`);
      break;
    default:
      assertNever(outcome);
  }
}
