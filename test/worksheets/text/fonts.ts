import { readFileSync } from "node:fs";
import { type FontFace, openFontFace } from "../../../worksheets/text/coverage.ts";

function open(name: string, file: string): FontFace {
  const path = new URL(`../../../node_modules/@expo-google-fonts/${file}`, import.meta.url);
  return openFontFace(name, new Uint8Array(readFileSync(path)));
}

export const biz = open("BIZ UDPGothic", "biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf");
export const noto = open("Noto Sans JP", "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf");
/** The order used in print. */
export const faces = [biz, noto] as const;
