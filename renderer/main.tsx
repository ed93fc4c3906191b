import "./no-eval.ts";
import "./ui/theme.css";
import "./ui/base.css";
import { createRoot } from "react-dom/client";
import { AppRoot } from "./app-root.tsx";
import { startAppearance } from "./frame/theme-of-window.ts";
import { pickHost } from "./host/pick-host.ts";
import { createFileStore } from "./state/file-store.ts";
import { createProjectStore } from "./state/project-store.ts";
import { createSessionStore } from "./state/session-store.ts";
import { watchHost } from "./state/watch-host.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const file = createFileStore();
const app = {
  host: watchHost(pickHost(), file),
  project: createProjectStore(),
  session: createSessionStore(),
};
startAppearance(app.session);
createRoot(root).render(<AppRoot app={app} file={file} />);
