import pdfmake from "pdfmake";
import type { DocumentTree } from "../document-tree.ts";
import { THEME } from "../theme.ts";
import { documentDefinition } from "./document-definition.ts";
import { assemblePages, type LaidOutSheet, layOutSheet } from "./layout-document.ts";
import { mm, pageMeasures } from "./measures.ts";
import type { PdfFonts } from "./pdf-fonts.ts";
import type { PrintContext } from "./print-context.ts";
import { createTypesetter } from "./typesetter.ts";

export interface PdfOptions {
  /** Stops the work between two sheets; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Told what part of the sheets is laid out, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** So many sheets are laid out at a stretch before others get their turn. */
const STRETCH = 8;

/**
 * Writes a document as PDF 1.7 with embedded, subset fonts, bookmarks and metadata. The same tree and fonts give
 * the same bytes. Loads nothing from disk or network. Rejects if a font cannot be read or the signal is aborted.
 */
export async function writePdf(
  tree: DocumentTree,
  fonts: PdfFonts,
  { signal, onProgress }: PdfOptions = {},
): Promise<Uint8Array> {
  const context: PrintContext = {
    type: createTypesetter(fonts),
    page: pageMeasures(tree.layout),
    mode: tree.mode,
    writingLine: mm(THEME.writingLine),
  };
  const sheets: LaidOutSheet[] = [];
  for (const [index, sheet] of tree.sheets.entries()) {
    if (index % STRETCH === 0) await othersTurn();
    signal?.throwIfAborted();
    sheets.push(layOutSheet(tree, index, sheet, context));
    onProgress?.((index + 1) / tree.sheets.length);
  }
  const definition = documentDefinition(tree, assemblePages(tree, sheets, context), context.page);
  await othersTurn();
  signal?.throwIfAborted();
  provideFonts(fonts);
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function provideFonts(fonts: PdfFonts): void {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy?.(() => false);
  pdfmake.virtualfs.writeFileSync("regular.ttf", fonts.regular);
  pdfmake.virtualfs.writeFileSync("bold.ttf", fonts.bold);
  pdfmake.virtualfs.writeFileSync("fallback-regular.ttf", fonts.fallbackRegular);
  pdfmake.virtualfs.writeFileSync("fallback-bold.ttf", fonts.fallbackBold);
  pdfmake.setFonts({
    main: { normal: "regular.ttf", bold: "bold.ttf" },
    fallback: { normal: "fallback-regular.ttf", bold: "fallback-bold.ttf" },
  });
}
