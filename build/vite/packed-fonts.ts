import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { loadFonts } from "../host/fonts.ts";

/** The fonts for PDF files as gzip, by face. Takes a few seconds. */
export async function packedFontFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const fonts = await loadFonts();
  const packed = await Promise.all(
    Object.entries(fonts).map(
      async ([face, bytes]) =>
        [face, await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })] as const,
    ),
  );
  return new Map(packed);
}
