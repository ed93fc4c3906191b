import { relative, resolve } from "node:path";
import { APP_FOLDER, buildApp } from "./electron/build-app.ts";

// Vite would take a relative folder as one of the renderer's.
const folder = resolve(process.argv[2] ?? APP_FOLDER);
await buildApp(folder);
console.log(relative(process.cwd(), folder));
