import "./app.css";
import { FileBanners } from "./frame/file-banners.tsx";
import { FileDialogs } from "./frame/file-dialogs.tsx";
import { HelpDialog } from "./frame/help-dialog.tsx";
import { MaskedCopyDialog } from "./frame/masked-copy-dialog.tsx";
import { PasswordDialog } from "./frame/password-dialog.tsx";
import { RecoveryDialog } from "./frame/recovery-dialog.tsx";
import { ScreenView } from "./frame/screen-view.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { useDesktop } from "./frame/use-desktop.ts";
import { useFileDrop } from "./frame/use-file-drop.ts";
import { useFrame } from "./frame/use-frame.ts";
import { useKeptFocus } from "./frame/use-kept-focus.ts";
import { useShortcuts } from "./frame/use-shortcuts.ts";
import { useTitle } from "./frame/use-title.ts";
import { FindPanel } from "./screens/find/find-panel.tsx";
import { NewProjectDialog } from "./screens/start/new-project-dialog.tsx";
import { useSession } from "./state/app-context.tsx";
import { useAutosave } from "./state/use-autosave.ts";
import { useFileWatch } from "./state/use-file-watch.ts";
import { classes } from "./ui/classes.ts";
import { LiveRegion } from "./ui/live-region.tsx";
import { SkipLink } from "./ui/skip-link.tsx";

/** The window: bar at the top, the screen below, the dialogs that belong to no screen. */
export function AppView() {
  const announcement = useSession((session) => session.announcement);
  const frame = useFrame();
  const dropping = useFileDrop();
  useAutosave();
  useFileWatch();
  useDesktop(frame.commands);
  useKeptFocus();
  useShortcuts(frame.commands);
  useTitle();
  return (
    <div className={classes("app", dropping && "app--dropping")}>
      <SkipLink target="main">本文へ移動</SkipLink>
      <TopBar frame={frame} />
      <main className="app__main" id="main" tabIndex={-1}>
        <FileBanners />
        <ScreenView />
      </main>
      <LiveRegion text={announcement} />
      {frame.dialog === "new" && <NewProjectDialog onClose={frame.close} />}
      <FileDialogs />
      <RecoveryDialog />
      <FindPanel isOpen={frame.dialog === "search"} onClose={frame.close} />
      {frame.dialog === "password" && <PasswordDialog onClose={frame.close} />}
      {frame.dialog === "maskedCopy" && <MaskedCopyDialog onClose={frame.close} />}
      <HelpDialog isOpen={frame.dialog === "help"} onClose={frame.close} commands={frame.commands} />
    </div>
  );
}
