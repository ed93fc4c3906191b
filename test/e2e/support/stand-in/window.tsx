import "../../../../renderer/no-eval.ts";
import "../../../../renderer/ui/theme.css";
import "../../../../renderer/ui/base.css";
import { createRoot } from "react-dom/client";
import { AppRoot } from "../../../../renderer/app-root.tsx";
import { startAppearance } from "../../../../renderer/frame/theme-of-window.ts";
import { createApp } from "../../../../renderer/state/create-app.ts";
import { standInHost } from "./host.ts";

// The app with a project open, and a host that answers what the test has put on the window.
const root = document.getElementById("root");
const { standIn } = window;
if (!root) throw new Error("index.html has no #root");
if (standIn) {
  window.asked = [];
  const { app, file } = createApp(standInHost(standIn, window.asked));
  app.project.getState().open(standIn.saved, { revision: standIn.revision, saved: true });
  app.project.getState().edit({
    label: "記入",
    change: () => standIn.project,
  });
  file.setState({ name: standIn.fileName, rights: standIn.rights });
  app.session.getState().go(standIn.screen);
  window.openProject = () => app.project.getState().project;
  window.go = (screen) => app.session.getState().go(screen);
  startAppearance(app.session);
  createRoot(root).render(<AppRoot app={app} file={file} />);
}
