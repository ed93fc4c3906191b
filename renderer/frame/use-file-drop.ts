import { useEffect, useState } from "react";
import { useApp } from "../state/app-context.tsx";
import { useFileStore } from "../state/file-context.tsx";
import { openDropped } from "../state/open-project.ts";

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}

/** Opens a project file that is dropped anywhere on the window. Whether one is being held over it. */
export function useFileDrop(): boolean {
  const app = useApp();
  const file = useFileStore();
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (event.defaultPrevented) return;
      // Without this the browser leaves the app to show what is dropped, links and pictures too.
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) ? "copy" : "none";
      setDropping(hasFiles(event));
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDropping(false);
    };
    const onDrop = (event: DragEvent) => {
      setDropping(false);
      if (event.defaultPrevented) return;
      event.preventDefault();
      const dropped = event.dataTransfer?.files[0];
      if (dropped) void openDropped(app, file, dropped);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, [app, file]);
  return dropping;
}
