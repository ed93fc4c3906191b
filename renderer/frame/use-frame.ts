import { useMemo, useState } from "react";
import { useApp } from "../state/app-context.tsx";
import { type Command, commands } from "../state/commands.ts";
import { useFileStore } from "../state/file-context.tsx";

type FrameDialog = "new" | "search" | "help" | "password" | "maskedCopy";

/** The parts of the window that belong to no screen. */
export interface Frame {
  readonly commands: readonly Command[];
  readonly dialog: FrameDialog | undefined;
  open(dialog: FrameDialog): void;
  close(): void;
}

export function useFrame(): Frame {
  const app = useApp();
  const file = useFileStore();
  const [dialog, setDialog] = useState<FrameDialog>();
  const list = useMemo(
    () =>
      commands(app, file, {
        askForNew: () => setDialog("new"),
        openSearch: () => setDialog("search"),
        openHelp: () => setDialog("help"),
        openPassword: () => setDialog("password"),
        openMaskedCopy: () => setDialog("maskedCopy"),
      }),
    [app, file],
  );
  return { commands: list, dialog, open: setDialog, close: () => setDialog(undefined) };
}
