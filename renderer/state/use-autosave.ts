import { useEffect } from "react";
import { useApp } from "./app-context.tsx";
import { startAutosave } from "./autosave.ts";
import { useFileStore } from "./file-context.tsx";

/** Runs the autosave while the app is shown, and at once when the window is hidden or closed. */
export function useAutosave(): void {
  const app = useApp();
  const file = useFileStore();
  useEffect(() => {
    const autosave = startAutosave(app, file);
    const onVisibility = () => {
      if (document.visibilityState === "hidden") void autosave.flush();
    };
    document.addEventListener("visibilitychange", onVisibility);
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      autosave.stop();
      void autosave.flush();
    };
  }, [app, file]);
}
