import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../../..");

/** Builds the main process as it is shipped, beside a renderer of two files, in a folder of its own. */
export async function builtMain(): Promise<{ readonly folder: string; readonly main: string }> {
  const out = join(ROOT, "out/electron");
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(out, "main-"));
  await mkdir(join(folder, "renderer"));
  await writeFile(join(folder, "renderer/index.html"), "<title>Co-LEAD</title>");
  await writeFile(join(folder, "renderer/main.js"), "export {};");
  await writeFile(join(folder, "secret.js"), "secret");
  await writeFile(join(folder, "renderer-files.json"), JSON.stringify(["index.html", "main.js"]));
  const main = join(folder, "main.js");
  await build({
    entryPoints: [join(ROOT, "electron/main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["electron"],
    outfile: main,
    logLevel: "error",
  });
  return { folder, main };
}
