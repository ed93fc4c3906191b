import { fileURLToPath } from "node:url";
import { browserEdition } from "../../../../build/vite/browser-edition.ts";
import { writeAtOnce } from "../write-at-once.ts";

// The app over the scripted host. It writes Word files only: without the fonts of PDFs it is loaded in no time.
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("build.ts needs the file to write");
const entry = fileURLToPath(new URL("window.tsx", import.meta.url));
await writeAtOnce(target, await browserEdition({ entry, fonts: false }));
