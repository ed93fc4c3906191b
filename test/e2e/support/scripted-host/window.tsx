import "../../../../renderer/no-eval.ts";
import "../../../../renderer/ui/theme.css";
import "../../../../renderer/ui/base.css";
import { createRoot } from "react-dom/client";
import { AppRoot } from "../../../../renderer/app-root.tsx";
import { startAppearance } from "../../../../renderer/frame/theme-of-window.ts";
import { createApp } from "../../../../renderer/state/create-app.ts";
import { WRITABLE } from "../../../../renderer/state/file-store.ts";
import { openProject } from "../../../../renderer/state/open-project.ts";
import { scriptedHost } from "./host.ts";

/** Starts the app over a host that answers what the test has put on the window. */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no #root");
  const script = window.hostScript ?? {};
  const { host, control } = scriptedHost(script);
  const { app, file } = createApp(host);
  const { go } = app.session.getState();
  window.scripted = { ...control, project: () => app.project.getState().project, go };
  startAppearance(app.session);
  const { screen, project } = script;
  if (screen) {
    await openProject(app, file);
    const { rights } = file.getState();
    // It was edited before it could only be read.
    file.setState({ rights: WRITABLE });
    if (project) app.project.getState().edit({ label: "記入", change: () => project });
    file.setState({ rights });
    go(screen);
  }
  createRoot(root).render(<AppRoot app={app} file={file} />);
}

void start();
