import { useEffect } from "react";
import { useApp } from "./app-context.tsx";
import { startFileAutosave } from "./file-autosave.ts";
import { useFileStore } from "./file-context.tsx";
import { learnRights } from "./file-rights.ts";
import { startStandingWatch } from "./standing-watch.ts";

/** While the app is shown: saves to the file in the background, and follows what becomes of the file elsewhere. */
export function useFileWatch(): void {
  const app = useApp();
  const file = useFileStore();
  useEffect(() => {
    const autosave = startFileAutosave(app, file);
    const watch = startStandingWatch(app, file);
    const endRights = app.host.onRights((rights) => learnRights(app, file, rights));
    const onFocus = () => void watch.look();
    const onBlur = () => void autosave.flush();
    const onVisibility = () => {
      if (document.visibilityState === "hidden") onBlur();
    };
    window.addEventListener("focus", onFocus);
    window.addEventListener("blur", onBlur);
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      window.removeEventListener("focus", onFocus);
      window.removeEventListener("blur", onBlur);
      document.removeEventListener("visibilitychange", onVisibility);
      endRights();
      watch.stop();
      autosave.stop();
    };
  }, [app, file]);
}
