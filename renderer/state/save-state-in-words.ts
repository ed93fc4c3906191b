import type { FileState } from "./file-store.ts";
import { hasUnsavedEdits, type ProjectState } from "./project-store.ts";

/** Said of a save that the disk did not confirm. */
export const UNCONFIRMED = "ディスクへの書き出しは未確認";

export interface SaveStateWords {
  readonly text: string;
  /** `safe`: the file holds everything. `kept`: this computer does, or the file as far as is known. `open`: neither. */
  readonly level: "safe" | "kept" | "open";
}

/** How safe the open project is, for the bar at the top; undefined while no project is open. */
export function saveStateInWords(project: ProjectState, file: FileState): SaveStateWords | undefined {
  if (!project.project) return undefined;
  if (file.saving) return { text: "保存しています…", level: "open" };
  if (!hasUnsavedEdits(project)) {
    if (project.saved === undefined) return { text: "まだファイルに保存していません", level: "kept" };
    if (file.savedAt === undefined) return { text: "ファイルのとおりです", level: "safe" };
    const verb = file.downloaded ? "ダウンロード済み" : "ファイルに保存済み";
    const words = `${verb} ${clock(new Date(file.savedAt))}`;
    return file.unconfirmed
      ? { text: `${words}（${UNCONFIRMED}）`, level: "kept" }
      : { text: words, level: "safe" };
  }
  if (file.keepFailed) return { text: "未保存の変更があります（このPCに控えられません）", level: "open" };
  if (file.kept === project.project) return { text: "未保存の変更あり・このPCに保護済み", level: "kept" };
  return { text: "未保存の変更があります", level: "open" };
}

/** "14:02" on this computer's clock. */
function clock(time: Date): string {
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, "0")}`;
}
