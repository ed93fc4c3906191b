import type { KeptDraft } from "../../worksheets/project/open-file.ts";
import type { App } from "./app-context.tsx";
import { createDraftKeeper } from "./draft-keeper.ts";
import type { FileStore } from "./file-store.ts";

interface Autosave {
  /** Keeps at once what is pending. */
  flush(): Promise<void>;
  stop(): void;
}

/** Keeps every edit that no file holds on this computer within a second, and drops what has reached its file. */
export function startAutosave(app: App, file: FileStore): Autosave {
  const keeper = createDraftKeeper(async (draft: KeptDraft) => {
    try {
      await app.host.keepDraft(draft);
      file.setState({ kept: draft.project, keepFailed: false });
    } catch {
      file.setState({ keepFailed: true });
    }
  });
  const stop = app.project.subscribe((state, before) => {
    const { project, saved, revision } = state;
    if (project === before.project && saved === before.saved) return;
    if (project?.id !== before.project?.id) {
      // What was typed into a project that is being closed is still kept.
      void keeper.flush();
    } else if (project && project === saved) {
      // Saved, or taken back to what the file holds: an older draft must not be offered as newer.
      keeper.forget();
      void keeper.flush().then(() => app.host.dropDraft(project.id));
    } else if (project) {
      const fileName = file.getState().name;
      keeper.changed({ project, revision, fileName, at: new Date().toISOString() });
    }
  });
  return { flush: keeper.flush, stop };
}
