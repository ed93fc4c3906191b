import type { OpenedFile } from "../host/host.ts";
import type { App } from "./app-context.tsx";
import { askBeforeLeaving, type FileStore } from "./file-store.ts";
import { hasUnsavedEdits } from "./project-store.ts";
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
  const { project } = app.project.getState();
  if (project) await app.host.dropDraft(project.id);
  return true;
}

function show(app: App, file: FileStore, opened: OpenedFile | undefined): void {
  if (!opened) return;
  if (!opened.ok) {
    file.setState({ problem: { kind: "notOpened", refused: opened } });
    return;
  }
  app.project.getState().open(opened.project, { revision: opened.revision, saved: true });
  app.session.getState().go({ name: "overview" });
  app.session.getState().announce(`「${opened.name}」を開きました。`);
}

/** Ctrl+O: asks for a file and shows its overview. */
export async function openProject(app: App, file: FileStore): Promise<void> {
  if (await mayLeave(app, file)) show(app, file, await app.host.openProject());
}

/** Opens one of the recent files. */
export async function openRecent(app: App, file: FileStore, id: string): Promise<void> {
  if (await mayLeave(app, file)) show(app, file, await app.host.openRecent(id));
}

/** Opens a file dropped onto the window. */
export async function openDropped(app: App, file: FileStore, dropped: File): Promise<void> {
  if (await mayLeave(app, file)) show(app, file, await app.host.openDropped(dropped));
}
