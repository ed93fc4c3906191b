import { assertNever } from "../../worksheets/definition/assert-never.ts";
import type { DocumentTree } from "../../worksheets/export/document-tree.ts";
import { writeDocx } from "../../worksheets/export/docx/write-docx.ts";
import { missingInPdfNotes, removedFromWordNotes } from "../../worksheets/export/export-notes.ts";
import { missingInPdf } from "../../worksheets/export/pdf/missing-in-pdf.ts";
import type { PdfFonts } from "../../worksheets/export/pdf/pdf-fonts.ts";
import { writePdf } from "../../worksheets/export/pdf/write-pdf.ts";
import { formatsOf, type PlannedDocument } from "../../worksheets/export/plan-documents.ts";
import { tableFiles } from "../../worksheets/export/table-files.ts";
import type { PlannedWorkbook } from "../../worksheets/export/xlsx/plan-workbooks.ts";
import type { DocumentFormat, ExportFormat, ExportProgress, NamedBytes } from "../host/host.ts";

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
  format: DocumentFormat,
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

/** What an export comes to: documents for pages, workbooks for Excel and .csv. */
interface Planned {
  readonly documents: readonly PlannedDocument[];
  readonly workbooks: readonly PlannedWorkbook[];
}

/** A file to write, with its name as shown while it is written. */
interface FileToWrite {
  readonly name: string;
  write(): Written | Promise<Written>;
}

function filesOf(
  { documents, workbooks }: Planned,
  formats: readonly ExportFormat[],
  fonts: () => Promise<PdfFonts>,
): readonly FileToWrite[] {
  const paged = formats.filter((format) => format === "docx" || format === "pdf");
  const tables = formats.filter((format) => format === "xlsx" || format === "csv");
  return [
    ...documents.flatMap((document) =>
      formatsOf(document, paged).map((format) => ({
        name: `${document.name}.${format}`,
        write: () => writeOne(document.build(), format, fonts),
      })),
    ),
    ...tables.flatMap((format) => tableFiles(workbooks, format)),
  ];
}

/** Writes what is planned in every format, one file after the other. */
export async function writePlanned(
  planned: Planned,
  formats: readonly ExportFormat[],
  fonts: () => Promise<PdfFonts>,
  onProgress: (progress: ExportProgress) => void,
): Promise<WrittenDocuments> {
  const plan = filesOf(planned, formats, fonts);
  const total = plan.length;
  const files: NamedBytes[] = [];
  const notes = new Set<string>();
  for (const { name, write } of plan) {
    onProgress({ done: files.length, total, name });
    const written = await write();
    files.push({ name, bytes: written.bytes });
    for (const note of written.notes) notes.add(total > 1 ? `${name}：${note}` : note);
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
