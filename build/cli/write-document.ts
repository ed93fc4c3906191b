import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { DocumentTree } from "../../worksheets/export/document-tree.ts";
import { missingInPdfNotes, removedFromWordNotes } from "../../worksheets/export/export-notes.ts";
import { loadFonts } from "../host/fonts.ts";
import type { DocumentFormat } from "./export-arguments.ts";

/** A finished file and what the user should know about it. */
export interface WrittenDocument {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** Renders a document in one format. A writer is loaded when its format is first asked for. */
export async function writeDocument(tree: DocumentTree, format: DocumentFormat): Promise<WrittenDocument> {
  switch (format) {
    case "docx": {
      const { writeDocx } = await import("../../worksheets/export/docx/write-docx.ts");
      const { bytes, removed } = await writeDocx(tree);
      return { bytes, notes: removedFromWordNotes(removed) };
    }
    case "pdf": {
      const [{ missingInPdf }, { writePdf }, fonts] = await Promise.all([
        import("../../worksheets/export/pdf/missing-in-pdf.ts"),
        import("../../worksheets/export/pdf/write-pdf.ts"),
        loadFonts(),
      ]);
      return { bytes: await writePdf(tree, fonts), notes: missingInPdfNotes(missingInPdf(tree, fonts)) };
    }
    case "html": {
      const { writeHtml } = await import("../../worksheets/export/html/write-html.ts");
      return { bytes: new TextEncoder().encode(writeHtml(tree)), notes: [] };
    }
    default:
      return assertNever(format);
  }
}
