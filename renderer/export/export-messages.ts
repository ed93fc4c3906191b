import type { DocumentPlan } from "../../worksheets/export/document-plan.ts";
import type { Project } from "../../worksheets/project/model.ts";
import type { ExportFormat, ExportProgress, NamedBytes } from "../host/host.ts";
import type { PackedFonts } from "./packed-fonts.ts";

/** What the worker is asked to do; one task at a time. `fonts` come with the first task that needs them. */
export interface ExportTask {
  readonly id: number;
  readonly project: Project;
  readonly plan: DocumentPlan;
  readonly fonts?: PackedFonts;
  readonly work:
    | { readonly kind: "write"; readonly formats: readonly ExportFormat[] }
    /** Only looks for characters that PDF cannot show. */
    | { readonly kind: "missing" };
}

/** What the worker answers; `id` is the task's. */
export type ExportAnswer = { readonly id: number } & (
  | { readonly kind: "progress"; readonly progress: ExportProgress }
  | { readonly kind: "written"; readonly files: readonly NamedBytes[]; readonly notes: readonly string[] }
  | { readonly kind: "missing"; readonly characters: readonly string[] }
  | { readonly kind: "failed"; readonly message: string }
);
