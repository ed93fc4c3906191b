import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { browserEdition } from "../../../build/vite/browser-edition.ts";

// A process of its own: under vitest, NODE_ENV would make another edition of it than the one handed out.
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("build-edition.ts needs the file to write");
const partial = `${target}.${process.pid}.part`;
await mkdir(dirname(target), { recursive: true });
await writeFile(partial, await browserEdition());
await rename(partial, target);
