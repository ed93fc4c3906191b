import { packedFonts, startWorker } from "virtual:export-parts";
import type { DocumentPlan } from "../../worksheets/export/document-plan.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { ExportFormat, ExportProgress } from "../host/host.ts";
import { createExportClient } from "./export-client.ts";
import type { WrittenDocuments } from "./write-documents.ts";

const client = createExportClient({ startWorker, packedFonts });

interface RunOptions {
  onProgress?(progress: ExportProgress): void;
  /** Aborting ends the worker at once; the promise rejects with an AbortError. */
  readonly signal?: AbortSignal;
}

/**
 * Writes documents in a worker, so that the window stays responsive. Rejects with an AbortError when cancelled and
 * with an Error when a document could not be written.
 */
export function exportInWorker(
  project: Project,
  plan: DocumentPlan,
  formats: readonly ExportFormat[],
  run: RunOptions = {},
): Promise<WrittenDocuments> {
  return client.write(project, plan, formats, run);
}

/** The characters of these documents that PDF will show as 〓, each once; for telling before the export. */
export function findMissingCharacters(
  project: Project,
  plan: DocumentPlan,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  return client.missing(project, plan, signal);
}
