import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { browserEdition } from "./vite/browser-edition.ts";
import { REPOSITORY } from "./vite/renderer-config.ts";

/** Where the browser edition is built to. */
const TARGET = join(REPOSITORY, "dist/browser/co-lead-worksheet.html");

const html = await browserEdition();
await mkdir(dirname(TARGET), { recursive: true });
await writeFile(TARGET, html);
const megabytes = (Buffer.byteLength(html) / 1024 / 1024).toFixed(1);
console.log(`${relative(process.cwd(), TARGET)}（${megabytes} MB）`);
