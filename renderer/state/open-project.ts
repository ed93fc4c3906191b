import type { NotOpened } from "../../worksheets/project/open-file.ts";
import type { OpenedFile } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import { askBeforeLeaving, type FileStore } from "./file-store.ts";
import { hasUnsavedEdits } from "./project-store.ts";
import { askAboutKept } from "./recovery.ts";
import { saveProject } from "./save-project.ts";

/** Whether another project may take the place of the open one; asks when that has unsaved edits. */
export async function mayLeave(app: App, file: FileStore): Promise<boolean> {
  if (!hasUnsavedEdits(app.project.getState())) return true;
  const answer = await askBeforeLeaving(file);
  if (answer === "cancel") return false;
  if (answer === "save") {
    const outcome = await saveProject(app, file);
    return outcome?.kind === "saved" || outcome?.kind === "downloaded";
  }
  file.setState({ givenUp: true });
  const { project } = app.project.getState();
  if (project) await app.host.dropDraft(project.id);
  return true;
}

/**
 * The open project stays, though leaving it unsaved was allowed (the user closed the dialog, or the file was
 * refused): its draft, given up a moment ago, is kept again.
 */
export async function stay(app: App, file: FileStore): Promise<void> {
  file.setState({ givenUp: false });
  const state = app.project.getState();
  if (!state.project || !hasUnsavedEdits(state)) return;
  const { project, revision } = state;
  try {
    await app.host.keepDraft({
      project,
      revision,
      fileName: file.getState().name,
      at: new Date().toISOString(),
    });
    file.setState({ kept: project, keepFailed: false });
  } catch {
    file.setState({ keepFailed: true });
  }
}

type Opened = Extract<OpenedFile, { readonly ok: true }>;

function showOpened(app: App, file: FileStore, { name, project, revision, kept }: Opened): void {
  const { open, close } = app.project.getState();
  // Were it the same project, the autosave would take it for saved and drop what is kept of it.
  if (kept) close();
  open(project, { revision, saved: true });
  file.setState({ problem: undefined, givenUp: false });
  if (kept) {
    const movedOn = kept.revision !== revision;
    askAboutKept(app, file, { name, filed: project, draft: kept, movedOn, compare: false });
  }
  const { go, announce } = app.session.getState();
  go({ name: "overview" });
  announce(`「${name}」を開きました。`);
}

async function show(
  app: App,
  file: FileStore,
  opened: OpenedFile | undefined,
  recent?: string,
): Promise<void> {
  if (opened?.ok) {
    showOpened(app, file, opened);
    return;
  }
  // A protected one may still take the open project's place; giving its password up calls `stay`.
  if (!opened || !("sealed" in opened)) await stay(app, file);
  if (opened)
    file.setState({
      problem: { kind: "notOpened", refused: opened, ...(recent === undefined ? {} : { recent }) },
    });
}

/** Ctrl+O: asks for a file and shows its overview. */
export async function openProject(app: App, file: FileStore): Promise<void> {
  if (await mayLeave(app, file)) await show(app, file, await app.host.openProject());
}

/** Opens one of the recent files, or one the operating system handed over. */
export async function openRecent(app: App, file: FileStore, id: string): Promise<void> {
  if (!(await mayLeave(app, file))) return;
  const opened = await app.host.openRecent(id);
  const listed = !opened.ok && (await app.host.recentFiles()).some((recent) => recent.id === id);
  await show(app, file, opened, listed ? id : undefined);
}

/** 「一覧から外す」: a recent file that cannot be opened any more is listed no longer; the file itself stays. */
export async function forgetRecent(app: App, file: FileStore, id: string): Promise<void> {
  await app.host.forgetRecent(id);
  file.setState(({ forgotten }) => ({ problem: undefined, forgotten: [...forgotten, id] }));
  app.session.getState().announce("最近使ったファイルの一覧から外しました。");
}

/** Opens a file dropped onto the window. */
export async function openDropped(app: App, file: FileStore, dropped: File): Promise<void> {
  if (await mayLeave(app, file)) await show(app, file, await app.host.openDropped(dropped));
}

/**
 * Opens a file that was refused for want of its password, in the open project's place (which was left when the file
 * was chosen). False: the password is wrong, and nothing has changed.
 */
export async function unlockFile(
  app: App,
  file: FileStore,
  refused: Extract<NotOpened, { readonly sealed: string }>,
  password: string,
): Promise<boolean> {
  const opened = await app.host.openSealed(refused.sealed, password);
  if (opened === "wrongPassword") return false;
  await show(app, file, opened);
  return true;
}
