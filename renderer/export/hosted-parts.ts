import type { PackedFonts } from "./packed-fonts.ts";

/** The export's code as a file beside the app's (Electron's app://, the development server). */
export async function startWorker(): Promise<Worker> {
  return new Worker(new URL("./export-worker.ts", import.meta.url), { type: "module" });
}

/** The code that reads a file to import. */
export async function startReader(): Promise<Worker> {
  return new Worker(new URL("../import/import-worker.ts", import.meta.url), { type: "module" });
}

async function font(face: keyof PackedFonts): Promise<ArrayBuffer> {
  const response = await fetch(new URL(`./fonts/${face}.ttf.gz`, document.baseURI));
  if (!response.ok) throw new Error(`No font ${face}`);
  return response.arrayBuffer();
}

/** The fonts, which build/vite/pdf-fonts.ts puts beside index.html. */
export async function packedFonts(): Promise<PackedFonts> {
  const [regular, bold, fallbackRegular, fallbackBold] = await Promise.all([
    font("regular"),
    font("bold"),
    font("fallbackRegular"),
    font("fallbackBold"),
  ]);
  return { regular, bold, fallbackRegular, fallbackBold };
}
