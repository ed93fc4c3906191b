import { relative } from "node:path";
import { APP_FOLDER, buildApp } from "./electron/build-app.ts";

const folder = process.argv[2] ?? APP_FOLDER;
await buildApp(folder);
console.log(relative(process.cwd(), folder));
