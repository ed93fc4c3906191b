import { missingGlyphs } from "../../text/coverage.ts";
import type { DocumentTree } from "../document-tree.ts";
import { treeTexts } from "../tree-text.ts";
import type { PdfFonts } from "./pdf-fonts.ts";
import { boldFaces, regularFaces } from "./typesetter.ts";

/** The characters of a document that print as 〓 because no font has them, each once. */
export function missingInPdf(tree: DocumentTree, fonts: PdfFonts): string[] {
  const text = treeTexts(tree).join("\n");
  return [
    ...new Set([...missingGlyphs(text, regularFaces(fonts)), ...missingGlyphs(text, boldFaces(fonts))]),
  ];
}
