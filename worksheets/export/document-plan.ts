import { assertNever } from "../definition/assert-never.ts";
import type { Project } from "../project/model.ts";
import type { HandOutOptions } from "./hand-outs/hand-out-options.ts";
import { planHandOuts } from "./hand-outs/plan-hand-outs.ts";
import { type HomeworkOptions, homeworkDocument } from "./homework-tree.ts";
import type { ExportOptions } from "./options.ts";
import { type PlannedDocument, planDocuments } from "./plan-documents.ts";

/** What is to be written: the worksheets, the 宿題リスト, or the tour's hand-outs. Plain data, so that it can be sent. */
export type DocumentPlan =
  | { readonly kind: "worksheets"; readonly options: ExportOptions }
  | { readonly kind: "homework"; readonly options: HomeworkOptions }
  | { readonly kind: "handOuts"; readonly options: HandOutOptions };

/** The documents a plan comes to. */
export function plannedDocuments(project: Project, plan: DocumentPlan): readonly PlannedDocument[] {
  switch (plan.kind) {
    case "worksheets":
      return planDocuments(project, plan.options);
    case "homework":
      return [homeworkDocument(project, plan.options)];
    case "handOuts":
      return planHandOuts(project, plan.options);
    default:
      return assertNever(plan);
  }
}
