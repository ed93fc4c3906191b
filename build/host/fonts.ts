import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PdfFonts } from "../../worksheets/export/pdf/pdf-fonts.ts";

const require = createRequire(import.meta.url);
let loaded: Promise<PdfFonts> | undefined;

async function read(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(require.resolve(`@expo-google-fonts/${file}`)));
}

async function readAll(): Promise<PdfFonts> {
  const [regular, bold, fallbackRegular, fallbackBold] = await Promise.all([
    read("biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf"),
    read("biz-udpgothic/700Bold/BIZUDPGothic_700Bold.ttf"),
    read("noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf"),
    read("noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf"),
  ]);
  return { regular, bold, fallbackRegular, fallbackBold };
}

/** The fonts PDF files are set in, from the npm packages; read once per process. Rejects if they are not installed. */
export function loadFonts(): Promise<PdfFonts> {
  loaded ??= readAll();
  return loaded;
}
