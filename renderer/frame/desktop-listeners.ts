import type { BridgeListeners, ClosingAnswer } from "../../electron/bridge.ts";
import type { App } from "../state/app-context.tsx";
import type { Command } from "../state/commands.ts";
import type { FileStore } from "../state/file-store.ts";
import { openRecent } from "../state/open-project.ts";
import { saveProject } from "../state/save-project.ts";

/** Whether a dialog or a menu lies over the screen, so that commands must wait. */
type IsCovered = () => boolean;

async function mayClose(app: App, file: FileStore, answer: ClosingAnswer): Promise<boolean> {
  if (answer === "save") {
    const outcome = await saveProject(app, file);
    return outcome?.kind === "saved";
  }
  const { project, revision, markSaved } = app.project.getState();
  if (project) {
    // Nothing is left to keep: else the autosave would keep once more what is being given up.
    markSaved(project, revision);
    await app.host.dropDraft(project.id);
  }
  return true;
}

/** What the window does when the menu, the operating system or its close button ask. */
export function desktopListeners(
  app: App,
  file: FileStore,
  commands: readonly Command[],
  isCovered: IsCovered,
): BridgeListeners {
  return {
    command: (id) => {
      const command = commands.find((candidate) => candidate.id === id);
      if (!command || isCovered()) return;
      if (command.needsProject && !app.project.getState().project)
        app.session.getState().announce(`「${command.label}」は、プロジェクトを開いてから使えます。`);
      else command.run();
    },
    openFile: (id) => void openRecent(app, file, id),
    closing: (answer) => mayClose(app, file, answer),
  };
}
