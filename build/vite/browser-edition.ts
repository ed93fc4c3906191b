import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "./bundle.ts";
import { packedFontFiles } from "./packed-fonts.ts";
import { RENDERER, rendererConfig } from "./renderer-config.ts";
import { singleFile } from "./single-file.ts";

interface EditionOptions {
  /** The module that starts the app, if not the app's own. */
  readonly entry?: string;
  /** Whether it has the fonts of PDFs, without which it writes Word files only. Default true. */
  readonly fonts?: boolean;
}

/** The browser edition: one HTML file that works from file:// without any network. */
export async function browserEdition({
  entry = join(RENDERER, "main.tsx"),
  fonts = true,
}: EditionOptions = {}): Promise<string> {
  const config = rendererConfig("embedded");
  const app = await bundle(config, entry);
  const worker = await bundle(config, join(RENDERER, "export/export-worker.ts"));
  const reader = await bundle(config, join(RENDERER, "import/import-worker.ts"));
  const parts = new Map([
    ["export-worker", worker.script],
    ["import-worker", reader.script],
  ]);
  for (const [face, bytes] of fonts ? await packedFontFiles() : [])
    parts.set(`font-${face}`, bytes.toString("base64"));
  return singleFile({
    template: await readFile(join(RENDERER, "index.html"), "utf8"),
    icon: await readFile(join(RENDERER, "ui/app-mark.svg"), "utf8"),
    script: app.script,
    style: app.style,
    parts,
  });
}
