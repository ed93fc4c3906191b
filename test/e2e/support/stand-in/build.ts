import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "../../../../build/vite/bundle.ts";
import { RENDERER, rendererConfig } from "../../../../build/vite/renderer-config.ts";
import { singleFile } from "../../../../build/vite/single-file.ts";

const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("build.ts needs the file to write");
const entry = fileURLToPath(new URL("./window.tsx", import.meta.url));
const { script, style } = await bundle(rendererConfig("embedded"), entry);
const page = singleFile({
  template: await readFile(join(RENDERER, "index.html"), "utf8"),
  icon: await readFile(join(RENDERER, "ui/app-mark.svg"), "utf8"),
  script,
  style,
  parts: new Map(),
});
const partial = `${target}.${process.pid}.part`;
await mkdir(dirname(target), { recursive: true });
await writeFile(partial, page);
await rename(partial, target);
