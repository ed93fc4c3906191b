import { sameJson } from "../../worksheets/items/merge.ts";
import {
  compareProjects,
  isSilent,
  type ProjectDifference,
} from "../../worksheets/project/merge/compare-projects.ts";
import { takeAll } from "../../worksheets/project/merge/take-difference.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { CopyOutcome } from "../host/file-guard.ts";
import type { App } from "./app-context.tsx";
import type { FileStore, Recovery } from "./file-store.ts";
import { withoutEnding } from "./project-name.ts";

type Found = Extract<Recovery, { readonly kind: "found" }>;

/** Where kept work differs from its file, in reading order; what nobody would read or decide is left out. */
export function recoveryDifferences({
  filed,
  draft,
}: Pick<Found, "filed" | "draft">): readonly ProjectDifference[] {
  return compareProjects(filed, draft.project).filter((difference) => !isSilent(difference));
}

/** Asks what becomes of kept work whose file has been opened. The file may have all of it by now: nothing is asked then. */
export function askAboutKept(app: App, file: FileStore, found: Omit<Found, "kind">): void {
  if (recoveryDifferences(found).length > 0) {
    file.setState({ recovery: { kind: "found", ...found } });
    return;
  }
  void app.host.dropDraft(found.draft.project.id);
  void acceptShown(app, found);
}

/** What somebody else saved has been shown and decided about, so that the next save need not ask again. */
async function acceptShown(app: App, { movedOn, filed }: Pick<Found, "movedOn" | "filed">): Promise<void> {
  if (!movedOn) return;
  const there = await app.host.readFile();
  if (there.kind === "read" && sameJson(there.project, filed)) await app.host.acceptFile();
}

/** 「続きを使う」: all of it. It stays kept until it is saved. */
export function takeAllKept(app: App, file: FileStore, found: Found): void {
  take(app, file, found, () => found.draft.project);
}

/** 「選んだものを取り込む」: the chosen differences only. */
export function takeSomeKept(
  app: App,
  file: FileStore,
  found: Found,
  chosen: readonly ProjectDifference[],
): void {
  take(app, file, found, (project) => takeAll(project, chosen, found.draft.project));
}

/** An edit of the file's content, which can be undone; of a file that may not be written, a project of its own. */
function take(app: App, file: FileStore, found: Found, change: (project: Project) => Project): void {
  const { name, filed } = found;
  const { edit, open, revision } = app.project.getState();
  const { announce } = app.session.getState();
  if (file.getState().rights.kind === "readOnly") {
    app.host.newProject();
    open(change(filed), { revision, saved: false, unfiled: true });
    file.setState({ recovery: undefined, suggestedName: withoutEnding(name) });
    announce("続きを、名前のないプロジェクトとして開きました。");
    return;
  }
  void acceptShown(app, found);
  edit({ label: "保存されていない続きの取り込み", change });
  file.setState({ recovery: undefined });
  announce("続きを取り込みました。ファイルには、まだ保存していません。");
}

/** 「続きを破棄する」: the file's content it is. */
export async function dropKept(app: App, file: FileStore, found: Found): Promise<void> {
  file.setState({ recovery: undefined });
  await app.host.dropDraft(found.draft.project.id);
  await acceptShown(app, found);
  app.session.getState().announce("ファイルの内容を開きました。続きは破棄しました。");
}

/** 「続きをコピーに残す」: it gets a file of its own, and only then is it no longer kept. */
export async function copyKept(app: App, file: FileStore, found: Found): Promise<CopyOutcome> {
  const { name, draft } = found;
  const outcome = await app.host.saveCopy(draft.project, {
    suggestedName: `${withoutEnding(name)}（保存されていない続き）`,
    sealed: true,
  });
  if (outcome.kind === "saved" || outcome.kind === "downloaded") {
    file.setState({ recovery: undefined });
    await app.host.dropDraft(draft.project.id);
    await acceptShown(app, found);
    app.session.getState().announce(`続きを「${outcome.name}」に残し、ファイルの内容を開きました。`);
  }
  return outcome;
}

/** 「あとで決める」: the file is closed again, so that nothing typed into it takes the place of what is kept. */
export function decideLater(app: App): void {
  app.host.newProject();
  app.project.getState().close();
  const { go, announce } = app.session.getState();
  go({ name: "start" });
  announce("ファイルを閉じました。続きは、このPCに残っています。");
}
