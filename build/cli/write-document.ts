import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { DocumentTree } from "../../worksheets/export/document-tree.ts";
import { writeDocx } from "../../worksheets/export/docx/write-docx.ts";
import { missingInPdfNotes, removedFromWordNotes } from "../../worksheets/export/export-notes.ts";
import { writeHtml } from "../../worksheets/export/html/write-html.ts";
import { missingInPdf } from "../../worksheets/export/pdf/missing-in-pdf.ts";
import { writePdf } from "../../worksheets/export/pdf/write-pdf.ts";
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
      return { bytes, notes: removedFromWordNotes(removed) };
    }
    case "pdf": {
      const fonts = await loadFonts();
      return { bytes: await writePdf(tree, fonts), notes: missingInPdfNotes(missingInPdf(tree, fonts)) };
    }
    case "html":
      return { bytes: new TextEncoder().encode(writeHtml(tree)), notes: [] };
    default:
      return assertNever(format);
  }
}
