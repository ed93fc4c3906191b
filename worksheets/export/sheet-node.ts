import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { itemContext } from "../project/item-context.ts";
import type { Company, ItemRef, Project } from "../project/model.ts";
import type { FormSheet, SheetNode } from "./document-tree.ts";
import { matrixSheet } from "./matrix-sheet.ts";
import type { ExportOptions } from "./options.ts";
import { questionNode } from "./question-node.ts";

/** What all sheets begin with. */
export function sheetHead({ code, title, instruction }: WorksheetDefinition, key: string) {
  return { key, code, title: `${code}.${title}`, instruction };
}

function formSheet(
  project: Project,
  worksheet: WorksheetDefinition,
  company: Company | undefined,
  options: ExportOptions,
): FormSheet {
  const context = itemContext(project, company?.id);
  const ref = (item: string): ItemRef => (company ? { item, company: company.id } : { item });
  const items = (step: WorksheetDefinition["steps"][number]) =>
    step.items.filter(({ added }) => options.content === "all" || !added);
  return {
    ...sheetHead(worksheet, company ? `${worksheet.id}/${company.id}` : worksheet.id),
    ...(worksheet.answeredPer === "company"
      ? { company: { label: "企業名", name: company?.name ?? "" } }
      : {}),
    arrangement: "form",
    steps: worksheet.steps
      .filter((step) => items(step).length > 0)
      .map((step) => ({
        label: `STEP${step.number}`,
        name: step.name,
        questions: items(step).map((definition) =>
          questionNode(project, definition, ref(definition.id), context, options),
        ),
        startsPage: step.startsPage === true,
      })),
  };
}

/** One sheet as printed: a form, or B-1's matrix. `company` for a worksheet filled per company. */
export function sheetNode(
  project: Project,
  worksheet: WorksheetDefinition,
  company: Company | undefined,
  options: ExportOptions,
): SheetNode {
  return worksheet.layout === "matrix"
    ? matrixSheet(project, worksheet, options)
    : formSheet(project, worksheet, company, options);
}
