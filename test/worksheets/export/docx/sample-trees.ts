import type { DocumentTree } from "../../../../worksheets/export/document-tree.ts";
import type { ExportOptions } from "../../../../worksheets/export/options.ts";
import { planDocuments } from "../../../../worksheets/export/plan-documents.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../../../worksheets/samples/okinawa.ts";

export const SAMPLES: Readonly<Record<string, Project>> = { kitami, kuwana, okinawa };

/** The first document of a sample's export. */
export function sampleTree(project: Project, options: Partial<ExportOptions> = {}): DocumentTree {
  const [document] = planDocuments(project, {
    layout: "official",
    content: "all",
    mode: "filled",
    bound: true,
    date: "2026-11-21",
    ...options,
  });
  if (!document) throw new Error("Nothing to export");
  return document.build();
}
