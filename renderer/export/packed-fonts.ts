import type { PdfFonts } from "../../worksheets/export/pdf/pdf-fonts.ts";

/** A font file as gzip: its bytes, or their base64 as they stand in the single HTML file. */
type PackedFont = string | ArrayBuffer;

export type PackedFonts = { readonly [Face in keyof PdfFonts]: PackedFont };

function bytesOf(packed: PackedFont): Uint8Array<ArrayBuffer> {
  if (typeof packed !== "string") return new Uint8Array(packed);
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

async function inflated(packed: PackedFont): Promise<Uint8Array> {
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The fonts as TrueType files. Takes about a second; done in the worker, once. */
export async function unpackFonts(packed: PackedFonts): Promise<PdfFonts> {
  const [regular, bold, fallbackRegular, fallbackBold] = await Promise.all([
    inflated(packed.regular),
    inflated(packed.bold),
    inflated(packed.fallbackRegular),
    inflated(packed.fallbackBold),
  ]);
  return { regular, bold, fallbackRegular, fallbackBold };
}
