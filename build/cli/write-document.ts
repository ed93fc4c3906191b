import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { DocumentTree } from "../../worksheets/export/document-tree.ts";
import { writeDocx } from "../../worksheets/export/docx/write-docx.ts";
import { writeHtml } from "../../worksheets/export/html/write-html.ts";
import { missingInPdf } from "../../worksheets/export/pdf/missing-in-pdf.ts";
import { writePdf } from "../../worksheets/export/pdf/write-pdf.ts";
import { codePointLabel } from "../../worksheets/text/code-point-label.ts";
import { loadFonts } from "../host/fonts.ts";
import type { Format } from "./export-arguments.ts";

/** A finished file and what the user should know about it. */
export interface WrittenDocument {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** Renders a document in one format. */
export async function writeDocument(tree: DocumentTree, format: Format): Promise<WrittenDocument> {
  switch (format) {
    case "docx": {
      const { bytes, removed } = await writeDocx(tree);
      const notes =
        removed.length === 0
          ? []
          : [
              `Wordに入れられない制御文字を除きました（もとのファイルには残っています）：${removed.join("、")}`,
            ];
      return { bytes, notes };
    }
    case "pdf": {
      const fonts = await loadFonts();
      const missing = missingInPdf(tree, fonts).map(codePointLabel);
      const notes =
        missing.length === 0
          ? []
          : [`PDFでは次の文字を「〓」で表します（Wordには入ります）：${missing.join("、")}`];
      return { bytes: await writePdf(tree, fonts), notes };
    }
    case "html":
      return { bytes: new TextEncoder().encode(writeHtml(tree)), notes: [] };
    default:
      return assertNever(format);
  }
}
