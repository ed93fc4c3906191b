import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { browserEdition } from "../../../build/vite/browser-edition.ts";
import { bundle } from "../../../build/vite/bundle.ts";
import { RENDERER, rendererConfig } from "../../../build/vite/renderer-config.ts";
import { singleFile } from "../../../build/vite/single-file.ts";
import type { PeerForm } from "./peer-form.ts";

const PEERS = join(import.meta.dirname, "../peers");

/** A page written to a file, which is opened from file://. */
function written(scratch: string, name: string, html: string): string {
  const file = join(scratch, `${name}.html`);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

/** The browser edition, as `npm run build:browser` makes it. */
export async function productPage(scratch: string): Promise<string> {
  return written(scratch, "product", await browserEdition());
}

/** A React page with one button, made into one HTML file as the browser edition is. */
export async function emptyPage(scratch: string): Promise<string> {
  const { script, style } = await bundle(rendererConfig("embedded"), join(PEERS, "empty-page.mjs"));
  const template = readFileSync(join(RENDERER, "index.html"), "utf8");
  const icon = readFileSync(join(RENDERER, "ui/app-mark.svg"), "utf8");
  return written(scratch, "empty", singleFile({ template, script, style, icon, parts: new Map() }));
}

/** A form library showing a form. Without a security policy: both compile code or styles as they go. */
export async function formPage(scratch: string, peer: "survey" | "rjsf", form: PeerForm): Promise<string> {
  const { script, style } = await bundle(rendererConfig("embedded"), join(PEERS, `${peer}-page.mjs`));
  const inert = (text: string) => text.replaceAll(/<(?=\/script|!--|script)/giu, "\\x3c");
  const json = JSON.stringify(form).replaceAll("<", "\\u003c");
  return written(
    scratch,
    peer,
    `<!doctype html><html lang="ja"><meta charset="utf-8"><title>${peer}</title><style>${style}</style>
<body><div id="root"></div><script type="application/json" id="form">${json}</script>
<script>${inert(script)}</script></body></html>`,
  );
}
