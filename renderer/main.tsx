import "./no-eval.ts";
import "./ui/theme.css";
import "./ui/base.css";
import { createRoot } from "react-dom/client";
import { AppRoot } from "./app-root.tsx";
import { startAppearance } from "./frame/theme-of-window.ts";
import { pickHost } from "./host/pick-host.ts";
import { createApp } from "./state/create-app.ts";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");

const { app, file } = createApp(pickHost());
startAppearance(app.session);
createRoot(root).render(<AppRoot app={app} file={file} />);
