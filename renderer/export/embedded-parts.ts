import type { PackedFonts } from "./packed-fonts.ts";

/** Resolves when the whole page is there: the parts stand at the end of it, after the app. */
function pageIsThere(): Promise<void> {
  if (document.readyState !== "loading") return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener("DOMContentLoaded", () => resolve(), { once: true });
  });
}

/** The text of an inert block that build/vite/single-file.ts put into the page. */
async function part(name: string): Promise<string> {
  await pageIsThere();
  const text = document.getElementById(`part-${name}`)?.textContent;
  if (!text) throw new Error(`The page has no part ${name}`);
  return text;
}

/** A part's code, started as a worker of its own; nothing of it is read before it is needed. */
async function workerOf(name: string): Promise<Worker> {
  const url = URL.createObjectURL(new Blob([await part(name)], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  return worker;
}

export const startWorker = (): Promise<Worker> => workerOf("export-worker");
export const startReader = (): Promise<Worker> => workerOf("import-worker");

export async function packedFonts(): Promise<PackedFonts> {
  const [regular, bold, fallbackRegular, fallbackBold] = await Promise.all([
    part("font-regular"),
    part("font-bold"),
    part("font-fallbackRegular"),
    part("font-fallbackBold"),
  ]);
  return { regular, bold, fallbackRegular, fallbackBold };
}
