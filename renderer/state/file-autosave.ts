import type { App } from "./app-context.tsx";
import type { FileStore } from "./file-store.ts";
import { hasUnsavedEdits } from "./project-store.ts";
import { saveQuietly } from "./save-project.ts";
import { createSaveScheduler } from "./save-scheduler.ts";
import { REAL_TIMERS, type Timers } from "./timers.ts";

interface FileAutosave {
  /** The window is being left. */
  flush(): Promise<void>;
  stop(): void;
}

/** Saves edits to their file in the background, where the project has one that may be written and the user wants it. */
export function startFileAutosave(app: App, file: FileStore, timers: Timers = REAL_TIMERS): FileAutosave {
  const scheduler = createSaveScheduler(() => saveQuietly(app, file), timers);

  const consider = () => {
    const { name, rights, trouble, standing } = file.getState();
    const { autosave } = app.session.getState();
    // A save the user asked for and that another program stood in the way of is made up for in any case.
    const wanted = autosave || trouble?.kind === "busy";
    // What somebody else changed or took away is only overwritten or made anew by the user's decision.
    const ours = standing !== "changed" && standing !== "missing";
    const possible = name !== undefined && rights.kind === "write" && ours;
    if (wanted && possible && hasUnsavedEdits(app.project.getState())) scheduler.changed();
    else scheduler.settled();
  };
  const stops = [
    app.project.subscribe((state, before) => {
      if (state.project === before.project && state.saved === before.saved) return;
      if (state.project?.id !== before.project?.id) {
        scheduler.settled();
        scheduler.resume();
      }
      consider();
    }),
    file.subscribe((state, before) => {
      const otherFile = state.name !== before.name || state.savedAt !== before.savedAt;
      const regained = state.rights.kind === "write" && before.rights.kind === "readOnly";
      const turned = state.standing !== before.standing;
      if (otherFile || regained || (turned && state.standing === "same")) scheduler.resume();
      if (otherFile || state.rights !== before.rights || turned) consider();
      if (state.trouble?.kind === "busy" && state.trouble !== before.trouble) scheduler.tryLater();
    }),
    app.session.subscribe((state, before) => {
      if (state.autosave === before.autosave) return;
      scheduler.resume();
      consider();
    }),
  ];
  consider();
  return {
    flush: scheduler.flush,
    stop: () => {
      for (const stop of stops) stop();
      scheduler.settled();
    },
  };
}
