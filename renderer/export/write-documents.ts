import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { DocumentTree } from "../../worksheets/export/document-tree.ts";
import { writeDocx } from "../../worksheets/export/docx/write-docx.ts";
import { missingInPdfNotes, removedFromWordNotes } from "../../worksheets/export/export-notes.ts";
import { missingInPdf } from "../../worksheets/export/pdf/missing-in-pdf.ts";
import type { PdfFonts } from "../../worksheets/export/pdf/pdf-fonts.ts";
import { writePdf } from "../../worksheets/export/pdf/write-pdf.ts";
import { formatsOf, type PlannedDocument } from "../../worksheets/export/plan-documents.ts";
import type { ExportFormat, ExportProgress, NamedBytes } from "../host/host.ts";

export interface WrittenDocuments {
  readonly files: readonly NamedBytes[];
  /** What the user should know about them, each once. */
  readonly notes: readonly string[];
}

interface Written {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

async function writeOne(
  tree: DocumentTree,
  format: ExportFormat,
  fonts: () => Promise<PdfFonts>,
): Promise<Written> {
  switch (format) {
    case "docx": {
      const { bytes, removed } = await writeDocx(tree);
      return { bytes, notes: removedFromWordNotes(removed) };
    }
    case "pdf": {
      const faces = await fonts();
      return { bytes: await writePdf(tree, faces), notes: missingInPdfNotes(missingInPdf(tree, faces)) };
    }
    default:
      return assertNever(format);
  }
}

/** Writes planned documents in every format, one after the other. */
export async function writePlanned(
  documents: readonly PlannedDocument[],
  formats: readonly ExportFormat[],
  fonts: () => Promise<PdfFonts>,
  onProgress: (progress: ExportProgress) => void,
): Promise<WrittenDocuments> {
  const total = documents.reduce((sum, document) => sum + formatsOf(document, formats).length, 0);
  const files: NamedBytes[] = [];
  const notes = new Set<string>();
  for (const document of documents) {
    const tree = document.build();
    for (const format of formatsOf(document, formats)) {
      const name = `${document.name}.${format}`;
      onProgress({ done: files.length, total, name });
      const written = await writeOne(tree, format, fonts);
      files.push({ name, bytes: written.bytes });
      for (const note of written.notes) notes.add(total > 1 ? `${name}：${note}` : note);
    }
  }
  onProgress({ done: total, total, name: "" });
  return { files, notes: [...notes] };
}

/** The characters of these documents that PDF shows as 〓, each once. */
export async function missingCharacters(
  documents: readonly PlannedDocument[],
  fonts: () => Promise<PdfFonts>,
): Promise<readonly string[]> {
  const faces = await fonts();
  return [...new Set(documents.flatMap(({ build }) => missingInPdf(build(), faces)))];
}
