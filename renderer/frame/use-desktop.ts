import { useEffect } from "react";
import { desktopBridge } from "../host/desktop-bridge.ts";
import { useApp } from "../state/app-context.tsx";
import type { Command } from "../state/commands.ts";
import { useFileStore } from "../state/file-context.tsx";
import { desktopListeners } from "./desktop-listeners.ts";

function isCovered(): boolean {
  return document.querySelector("[role=dialog], [role=alertdialog], [role=menu]") !== null;
}

/** In the desktop edition: does what the menu says, opens files that were double-clicked, saves before closing. */
export function useDesktop(commands: readonly Command[]): void {
  const app = useApp();
  const file = useFileStore();
  useEffect(
    () => desktopBridge()?.listen(desktopListeners(app, file, commands, isCovered)),
    [app, file, commands],
  );
}
