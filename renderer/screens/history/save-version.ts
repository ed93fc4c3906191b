import { assertNever } from "../../../worksheets/definition/assert-never.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import type { Version } from "../../../worksheets/project/open-file.ts";
import type { App } from "../../state/app-context.tsx";
import { suggestedFileName } from "../../state/project-name.ts";
import { today } from "../../state/today.ts";

/** What became of saving a version, for the user. */
export interface SavedVersion {
  readonly tone: "success" | "danger";
  readonly text: string;
}

/** "2026-11-21_1402" on this computer's clock; "" when it is no instant. */
function stamp(instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return "";
  const two = (count: number) => String(count).padStart(2, "0");
  return `${today(time)}_${two(time.getHours())}${two(time.getMinutes())}`;
}

/** 「この版を別のファイルに保存」; undefined when the user gives it up. */
export async function saveVersion(
  app: App,
  { at }: Version,
  project: Project,
): Promise<SavedVersion | undefined> {
  const outcome = await app.host.saveCopy(project, {
    suggestedName: `${suggestedFileName(project)}_${stamp(at)}の版`,
    sealed: true,
  });
  switch (outcome.kind) {
    case "saved":
      return {
        tone: "success",
        text: `この版を「${outcome.name}」に保存しました。開いているファイルは、そのままです。`,
      };
    case "downloaded":
      return { tone: "success", text: `この版を「${outcome.name}」としてダウンロードしました。` };
    case "cancelled":
      return undefined;
    case "failed":
      return { tone: "danger", text: `この版を保存できませんでした。${outcome.reason}` };
    default:
      return assertNever(outcome);
  }
}
