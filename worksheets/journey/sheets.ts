import { ALL_SHEETS, worksheet, worksheetOfItem } from "../catalog/index.ts";
import type { ItemDefinition } from "../definition/item-definition.ts";
import type { StepDefinition, WorksheetDefinition, WorksheetId } from "../definition/worksheet-definition.ts";
import type { Company, ItemRef, Project } from "../project/model.ts";
import { isOneSheetPerCompany, sheetKey } from "../project/sheet-key.ts";

/**
 * The worksheets in the order the guideline works through them. Track B: 地域中小企業募集 (B-1 → B-2) →
 * 経営課題抽出・人材ニーズの具体化 (B-3) → 情報提供・人材募集 (B-4) → フィールドワークツアー (B-5) → 伴走支援 (B-6).
 */
export const JOURNEY_ORDER: readonly WorksheetId[] = [
  "a1",
  "a2",
  "a3",
  "a4",
  "b1",
  "b2",
  "b3",
  "b4",
  "b5",
  "b6",
];

/** Everything that is filled in the order in which it is read: the tour plan goes on from B-5. */
export const READING_ORDER: readonly WorksheetId[] = JOURNEY_ORDER.flatMap((id) =>
  id === "b5" ? [id, "tour"] : [id],
);

/** One sheet to fill: a worksheet, or one company's copy of it (B-3). */
export interface Sheet {
  /** As in `Project.confirmed`: "a1", or "b3/<company id>". */
  readonly key: string;
  readonly worksheet: WorksheetDefinition;
  readonly company?: Company;
}

/** The key of the sheet on which a question stands. */
export function sheetKeyOf(ref: ItemRef): string {
  const definition = worksheetOfItem(ref.item);
  return sheetKey(definition.id, isOneSheetPerCompany(definition) ? ref.company : undefined);
}

/** All sheets of a worksheet: one, or one per company of the register (none while it is empty). */
export function worksheetSheets(project: Project, id: WorksheetId): readonly Sheet[] {
  const definition = worksheet(id);
  if (!isOneSheetPerCompany(definition)) return [{ key: id, worksheet: definition }];
  return project.companies.map((company) => ({
    key: sheetKey(id, company.id),
    worksheet: definition,
    company,
  }));
}

/** All sheets of a project in the guideline's order. */
export function projectSheets(project: Project): readonly Sheet[] {
  return JOURNEY_ORDER.flatMap((id) => worksheetSheets(project, id));
}

/** The sheet with this key, or undefined when its company is gone. */
export function findSheet(project: Project, key: string): Sheet | undefined {
  const id = ALL_SHEETS.find(
    (definition) => key === definition.id || key.startsWith(`${definition.id}/`),
  )?.id;
  return id && worksheetSheets(project, id).find((sheet) => sheet.key === key);
}

function neighbour(project: Project, key: string, step: 1 | -1): Sheet | undefined {
  const sheets = projectSheets(project);
  const index = sheets.findIndex((sheet) => sheet.key === key);
  return index < 0 ? undefined : sheets[index + step];
}

/** The sheet after this one; undefined after the last and for an unknown key. */
export function nextSheet(project: Project, key: string): Sheet | undefined {
  return neighbour(project, key, 1);
}

/** The sheet before this one; undefined before the first and for an unknown key. */
export function previousSheet(project: Project, key: string): Sheet | undefined {
  return neighbour(project, key, -1);
}

/** The companies whose answers a sheet holds; undefined when it is answered once. */
function companiesOf(project: Project, { worksheet: definition, company }: Sheet) {
  if (company) return [company];
  return definition.answeredPer === "company" ? project.companies : undefined;
}

/** The questions of one step of a sheet in the form's order; a matrix goes company by company. */
export function stepItems(project: Project, sheet: Sheet, step: StepDefinition): readonly ItemRef[] {
  return refsOf(companiesOf(project, sheet), step.items);
}

/** All questions of a sheet in the form's order; B-1's for every company, row by row. */
export function sheetItems(project: Project, sheet: Sheet): readonly ItemRef[] {
  return refsOf(
    companiesOf(project, sheet),
    sheet.worksheet.steps.flatMap((step) => step.items),
  );
}

function refsOf(
  companies: readonly Company[] | undefined,
  items: readonly ItemDefinition[],
): readonly ItemRef[] {
  if (!companies) return items.map(({ id }) => ({ item: id }));
  return companies.flatMap((company) => items.map(({ id }) => ({ item: id, company: company.id })));
}
