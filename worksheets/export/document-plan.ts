import { assertNever } from "../definition/assert-never.ts";
import type { Project } from "../project/model.ts";
import type { HandOutOptions } from "./hand-outs/hand-out-options.ts";
import { planHandOuts } from "./hand-outs/plan-hand-outs.ts";
import { type HomeworkOptions, homeworkDocument } from "./homework-tree.ts";
import type { ExportOptions } from "./options.ts";
import { type PlannedDocument, planDocuments } from "./plan-documents.ts";
import {
  type PlannedWorkbook,
  planRegisters,
  planWorkbooks,
  type RegisterOptions,
} from "./xlsx/plan-workbooks.ts";

/** What is to be written: the worksheets, the 宿題リスト, the tour's hand-outs, or registers. Plain data, so that it can be sent. */
export type DocumentPlan =
  | { readonly kind: "worksheets"; readonly options: ExportOptions }
  | { readonly kind: "homework"; readonly options: HomeworkOptions }
  | { readonly kind: "handOuts"; readonly options: HandOutOptions }
  | { readonly kind: "registers"; readonly options: RegisterOptions };

/** The documents a plan comes to. */
export function plannedDocuments(project: Project, plan: DocumentPlan): readonly PlannedDocument[] {
  switch (plan.kind) {
    case "worksheets":
      return planDocuments(project, plan.options);
    case "homework":
      return [homeworkDocument(project, plan.options)];
    case "handOuts":
      return planHandOuts(project, plan.options);
    case "registers":
      return [];
    default:
      return assertNever(plan);
  }
}

/** The workbooks a plan comes to: worksheets have some, registers nothing else. */
export function plannedTables(project: Project, plan: DocumentPlan): readonly PlannedWorkbook[] {
  switch (plan.kind) {
    case "worksheets":
      return planWorkbooks(project, plan.options);
    case "registers":
      return planRegisters(project, plan.options);
    case "homework":
    case "handOuts":
      return [];
    default:
      return assertNever(plan);
  }
}
