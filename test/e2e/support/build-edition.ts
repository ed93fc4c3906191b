import { browserEdition } from "../../../build/vite/browser-edition.ts";
import { writeAtOnce } from "./write-at-once.ts";

// A process of its own: under vitest, NODE_ENV would make another edition of it than the one handed out.
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("build-edition.ts needs the file to write");
await writeAtOnce(target, await browserEdition());
