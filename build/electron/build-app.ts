import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { type BuildOptions, build as bundle } from "esbuild";
import { build, mergeConfig } from "vite";
import { pdfFontsPlugin } from "../vite/pdf-fonts-plugin.ts";
import { REPOSITORY, rendererConfig } from "../vite/renderer-config.ts";

/** Where `npm run build:app` builds to, and `npm run package` takes the app from. */
export const APP_FOLDER = join(REPOSITORY, "dist/app");

async function buildRenderer(folder: string): Promise<void> {
  await build(
    mergeConfig(rendererConfig("hosted"), {
      plugins: [pdfFontsPlugin()],
      build: { outDir: folder, emptyOutDir: true },
    }),
  );
}

/** Names of all files below a folder, with "/". */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** Everything in one file each: the packaged app has no node_modules. */
const SHARED: BuildOptions = {
  bundle: true,
  platform: "node",
  // Electron 45 has Node 24.
  target: "node24",
  external: ["electron"],
  minify: true,
  sourcemap: false,
  legalComments: "none",
  logLevel: "error",
};

async function buildMain(folder: string): Promise<void> {
  await bundle({
    ...SHARED,
    entryPoints: [join(REPOSITORY, "electron/main.ts")],
    format: "esm",
    outfile: join(folder, "main.js"),
  });
  await bundle({
    ...SHARED,
    entryPoints: [join(REPOSITORY, "electron/preload.ts")],
    // A sandboxed preload script is no module and may require nothing but electron.
    format: "cjs",
    outfile: join(folder, "preload.cjs"),
  });
}

/** What Electron and the packager read: no dependencies, so that none are packed. */
async function manifest(): Promise<string> {
  const { name, productName, version, license } = JSON.parse(
    await readFile(join(REPOSITORY, "package.json"), "utf8"),
  );
  const description = "ふるさとCo-LEADのワークシートを作るアプリ";
  const author = "Co-LEAD ワークシート";
  return `${JSON.stringify({ name, productName, version, description, author, license, type: "module", main: "main.js" }, null, 2)}\n`;
}

/** Builds the desktop app, ready to be run by Electron or packed, into a folder that is replaced. */
export async function buildApp(folder: string = APP_FOLDER): Promise<void> {
  const partial = `${folder}.${process.pid}.part`;
  await mkdir(partial, { recursive: true });
  try {
    const renderer = join(partial, "renderer");
    await buildRenderer(renderer);
    await writeFile(join(partial, "renderer-files.json"), JSON.stringify(await filesBelow(renderer)));
    await buildMain(partial);
    await writeFile(join(partial, "package.json"), await manifest());
    await copyFile(join(REPOSITORY, "LICENSE"), join(partial, "LICENSE.txt"));
    await copyFile(
      join(REPOSITORY, "build/third-party-licences.md"),
      join(partial, "third-party-licences.md"),
    );
    await mkdir(dirname(folder), { recursive: true });
    await rm(folder, { recursive: true, force: true });
    await rename(partial, folder);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
