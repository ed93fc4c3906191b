import { useEffect } from "react";
import type { KeptDraft } from "../host/host.ts";
import { type App, useApp } from "./app-context.tsx";
import { createDraftKeeper } from "./draft-keeper.ts";
import { useFileStore } from "./file-context.tsx";
import type { FileStore } from "./file-store.ts";
import { hasUnsavedEdits } from "./project-store.ts";

/** Keeps every unsaved edit on this computer within a second, and drops what has reached its file. Returns the end of it. */
export function startAutosave(app: App, file: FileStore): () => void {
  const keeper = createDraftKeeper(async (draft: KeptDraft) => {
    try {
      await app.host.keepDraft(draft);
      file.setState({ kept: draft.project, keepFailed: false });
    } catch {
      file.setState({ keepFailed: true });
    }
  });
  const stop = app.project.subscribe((state, before) => {
    if (state.project === before.project && state.saved === before.saved) return;
    // What was typed into a project that is being closed is still kept.
    if (state.project?.id !== before.project?.id) void keeper.flush();
    const { project, revision } = state;
    if (!project) return;
    if (hasUnsavedEdits(state)) {
      const fileName = file.getState().name;
      keeper.changed({ project, revision, fileName, at: new Date().toISOString() });
    } else if (state.saved === project && before.saved !== project && before.project?.id === project.id) {
      keeper.forget();
      void keeper.flush().then(() => app.host.dropDraft(project.id));
    }
  });
  const hidden = () => {
    if (document.visibilityState === "hidden") void keeper.flush();
  };
  document.addEventListener("visibilitychange", hidden);
  return () => {
    document.removeEventListener("visibilitychange", hidden);
    stop();
    void keeper.flush();
  };
}

/** Runs the autosave while the app is shown. */
export function useAutosave(): void {
  const app = useApp();
  const file = useFileStore();
  useEffect(() => startAutosave(app, file), [app, file]);
}
