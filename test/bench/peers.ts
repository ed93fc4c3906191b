import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PlannedDocument } from "../../worksheets/export/plan-documents.ts";
import { PAGES } from "../../worksheets/export/theme.ts";
import { openFontFace } from "../../worksheets/text/coverage.ts";
import { floorPages, type Weights } from "./floor.ts";
import { inSequence, ROOT, type Run, runNode, runProgram } from "./measure.ts";
import { emptied, pdfPages } from "./product.ts";
import { wordTemplate } from "./template/template.ts";

const HOME = join(import.meta.dirname, "peers");
const FONTS_HOME = join(ROOT, "node_modules/@expo-google-fonts");
const MAIN_FONT = "BIZ UDPGothic";

/** The product's fonts, under the names the floor calls them by. */
const FONT_FILES = {
  regular0: join(FONTS_HOME, "biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf"),
  regular1: join(FONTS_HOME, "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
  bold0: join(FONTS_HOME, "biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf"),
  bold1: join(FONTS_HOME, "noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf"),
} as const;

/** Installs the peers in their own folder, once. */
export function installPeers(): void {
  if (existsSync(join(HOME, "node_modules"))) return;
  const npm = process.env.npm_execpath;
  const [command, ...first] = npm ? [process.execPath, npm] : ["npm"];
  const { status } = spawnSync(command ?? "npm", [...first, "ci"], { cwd: HOME, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`npm ci in ${HOME} failed: the peers could not be installed`);
}

export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** Peer (a) for these documents: docxtemplater fills a template each, LibreOffice makes PDFs of them in one start. */
export function templatePeer(
  documents: readonly PlannedDocument[],
  name: string,
  scratch: string,
): () => Promise<Run> {
  const templates = emptied(join(scratch, name, "templates"));
  const out = emptied(join(scratch, name, "out"));
  const orders = documents.map((document) => {
    const { bytes, data } = wordTemplate(document.build(), MAIN_FONT);
    const template = join(templates, `${document.name}.docx`);
    writeFileSync(template, bytes);
    return { template, data, out: join(out, `${document.name}.docx`) };
  });
  const orderFile = join(scratch, name, "orders.json");
  writeFileSync(orderFile, JSON.stringify(orders));
  const office = [
    "--headless",
    `-env:UserInstallation=${pathToFileURL(join(scratch, "office-profile")).href}`,
    ...["--convert-to", "pdf", "--outdir", out],
    ...orders.map((order) => order.out),
  ];
  const env = withProductFonts(scratch);
  return async () => {
    emptied(out);
    const filled = await runNode([join(HOME, "fill-templates.mjs"), orderFile], scratch);
    const converted = await runProgram("soffice", office, env);
    // soffice ends with 0 even when it could not load a file.
    for (const { out: docx } of orders) {
      const pdf = docx.replace(/docx$/u, "pdf");
      if (!existsSync(pdf)) throw new Error(`LibreOffice made no ${basename(pdf)}`);
    }
    return inSequence(filled, converted);
  };
}

/** Lets LibreOffice use the product's fonts, which are not installed on the machine (fontconfig, so not on Windows). */
function withProductFonts(scratch: string): Readonly<Record<string, string>> {
  const file = join(scratch, "fonts.conf");
  const cache = join(scratch, "font-cache");
  mkdirSync(cache, { recursive: true });
  const folders = ["400Regular", "700Bold"].map(
    (weight) => `<dir>${FONTS_HOME}/biz-udpgothic/${weight}</dir>`,
  );
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${folders.join("")}<cachedir>${cache}</cachedir></fontconfig>`,
  );
  return { FONTCONFIG_FILE: file };
}

/** Peer (b) for these documents: pdfkit draws the same lines on as many pages as the product's PDFs in `made`. */
export function floorPeer(
  documents: readonly PlannedDocument[],
  name: string,
  made: string,
  scratch: string,
): () => Promise<Run> {
  const out = emptied(join(scratch, name, "out"));
  const open = (font: keyof typeof FONT_FILES) =>
    openFontFace(font, new Uint8Array(readFileSync(FONT_FILES[font])));
  const weights: Weights = {
    regular: [open("regular0"), open("regular1")],
    bold: [open("bold0"), open("bold1")],
  };
  const drawn = documents.map((document) => {
    const tree = document.build();
    const { width, height } = PAGES[tree.layout];
    return {
      out: join(out, `${document.name}.pdf`),
      width: (width * 72) / 25.4,
      height: (height * 72) / 25.4,
      pages: floorPages(tree, weights, pdfPages(join(made, `${document.name}.pdf`))),
    };
  });
  const orderFile = join(scratch, name, "lines.json");
  writeFileSync(orderFile, JSON.stringify({ fonts: FONT_FILES, documents: drawn }));
  return () => {
    emptied(out);
    return runNode([join(HOME, "draw-lines.mjs"), orderFile], scratch);
  };
}
