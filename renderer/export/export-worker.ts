import "../no-eval.ts";
import { plannedDocuments, plannedTables } from "../../worksheets/export/document-plan.ts";
import type { PdfFonts } from "../../worksheets/export/pdf/pdf-fonts.ts";
import type { ExportProgress } from "../host/host.ts";
import type { ExportAnswer, ExportTask } from "./export-messages.ts";
import { unpackFonts } from "./packed-fonts.ts";
import { missingCharacters, writePlanned } from "./write-documents.ts";

/** What is used of the worker's global scope, which the DOM library types as a window. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<ExportTask>) => void) | null;
  postMessage(answer: ExportAnswer, transfer?: readonly Transferable[]): void;
}

const scope = globalThis as unknown as WorkerScope;

let fonts: Promise<PdfFonts> | undefined;

async function faces(): Promise<PdfFonts> {
  if (!fonts) throw new Error("The fonts were not sent");
  return fonts;
}

async function run({ id, project, plan, work }: ExportTask): Promise<void> {
  const documents = plannedDocuments(project, plan);
  if (work.kind === "missing") {
    scope.postMessage({ id, kind: "missing", characters: await missingCharacters(documents, faces) });
    return;
  }
  const onProgress = (progress: ExportProgress) => scope.postMessage({ id, kind: "progress", progress });
  const planned = { documents, workbooks: plannedTables(project, plan) };
  const { files, notes } = await writePlanned(planned, work.formats, faces, onProgress);
  // A writer may hand out a part of a larger buffer, which cannot be transferred alone.
  const whole = files.map(({ name, bytes }) => ({ name, bytes: bytes.slice() }));
  scope.postMessage(
    { id, kind: "written", files: whole, notes },
    whole.map(({ bytes }) => bytes.buffer),
  );
}

scope.onmessage = ({ data }) => {
  if (data.fonts) fonts = unpackFonts(data.fonts);
  run(data).catch((error: unknown) => {
    scope.postMessage({ id: data.id, kind: "failed", message: error instanceof Error ? error.message : "" });
  });
};
