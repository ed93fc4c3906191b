import { WORKSHEETS } from "../../../worksheets/catalog/index.ts";
import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";
import type { FormLayout, PrintMode } from "../../../worksheets/export/document-tree.ts";
import type { ExportOptions } from "../../../worksheets/export/options.ts";
import { planDocuments } from "../../../worksheets/export/plan-documents.ts";
import { planWorkbooks } from "../../../worksheets/export/xlsx/plan-workbooks.ts";
import { participatingCompanies } from "../../../worksheets/journey/carry-over.ts";
import type { MaskChoices } from "../../../worksheets/project/mask/mask-choices.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { isOneSheetPerCompany } from "../../../worksheets/project/sheet-key.ts";
import type { ExportFormat } from "../../host/host.ts";
import { maskOf } from "./masked-export.ts";

/** Whose B-3 is written. `usual`: the companies taking part; on blank forms one without a name. */
export type CompanyScope = "usual" | "all" | "chosen";

/** What is set on the export screen. */
export interface ExportChoices {
  readonly formats: readonly ExportFormat[];
  readonly everySheet: boolean;
  /** Counts unless `everySheet`. */
  readonly sheets: readonly WorksheetId[];
  readonly companies: CompanyScope;
  /** Ids; count with `chosen`. */
  readonly chosen: readonly string[];
  readonly mode: PrintMode;
  readonly content: ExportOptions["content"];
  /** Personal data are masked as `mask` says; undefined: nothing is. On blank forms there is nothing to mask. */
  readonly mask: MaskChoices | undefined;
  readonly layout: FormLayout;
  readonly bound: boolean;
  /** "YYYY-MM-DD", or as typed. */
  readonly date: string;
}

/** What stands there at first: everything, as the guideline's form. */
export function initialChoices(date: string): ExportChoices {
  return {
    formats: ["docx", "pdf"],
    everySheet: true,
    sheets: WORKSHEETS.map(({ id }) => id),
    companies: "usual",
    chosen: [],
    mode: "filled",
    content: "official",
    mask: undefined,
    layout: "official",
    bound: false,
    date,
  };
}

/** The worksheets that will be written, in the forms' order. */
export function chosenSheets({ everySheet, sheets }: ExportChoices): readonly WorksheetId[] {
  return WORKSHEETS.map(({ id }) => id).filter((id) => everySheet || sheets.includes(id));
}

/** Whether the companies matter: a worksheet that is filled company by company is chosen. */
export function asksForCompanies(choices: ExportChoices): boolean {
  const chosen = chosenSheets(choices);
  return WORKSHEETS.some((worksheet) => isOneSheetPerCompany(worksheet) && chosen.includes(worksheet.id));
}

function chosenCompanies(
  project: Project,
  { companies, chosen }: ExportChoices,
): readonly string[] | undefined {
  if (companies === "usual") return undefined;
  const ids = project.companies.map(({ id }) => id);
  // A company may have been removed since it was chosen.
  return companies === "all" ? ids : ids.filter((id) => chosen.includes(id));
}

/** The choices as the exporter takes them. */
export function exportOptions(project: Project, choices: ExportChoices): ExportOptions {
  const { layout, content, mode, bound, date } = choices;
  const companies = chosenCompanies(project, choices);
  // The rows of a copy for others must not be taken for the project's own.
  const masked = maskOf(choices) !== undefined;
  return {
    sheets: chosenSheets(choices),
    ...(companies === undefined ? {} : { companies }),
    layout,
    content,
    mode,
    bound,
    date,
    ...(masked ? { withoutIds: true } : {}),
  };
}

/** What 「usual」 means, as an option says it. */
export function usualCompanies(project: Project, mode: PrintMode): string {
  if (mode === "blank") return "企業名を入れない様式（1枚）";
  const joining = participatingCompanies(project).length;
  if (joining > 0) return `参加する企業（${joining}社）`;
  return project.companies.length > 0
    ? "参加する企業（まだ決まっていないため、すべて）"
    : "企業名を入れない様式（1枚）";
}

const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = {
  docx: "Word",
  pdf: "PDF",
  xlsx: "Excel",
  csv: "CSV",
};

const FORMATS = ["docx", "pdf", "xlsx"] as const satisfies readonly ExportFormat[];
const NO_TABLES =
  "選んだワークシートには、Excelにする表がありません。「追加項目・メモ・要確認も」を選ぶと、追加の表も書き出せます。";

/** What pressing the button will do, or what keeps it from doing anything. */
export type ExportSummary =
  | { readonly kind: "ready"; readonly words: string; readonly note?: string }
  | { readonly kind: "nothing"; readonly words: string };

/** 「Word 14件・PDF 14件を書き出します」 */
export function exportSummary(project: Project, choices: ExportChoices): ExportSummary {
  if (choices.formats.length === 0)
    return { kind: "nothing", words: "ファイルの形式を、少なくとも1つ選んでください。" };
  const options = exportOptions(project, choices);
  if (options.sheets?.length === 0)
    return { kind: "nothing", words: "書き出すワークシートを選んでください。" };
  const paged = planDocuments(project, options).length;
  if (paged === 0) return { kind: "nothing", words: "B-3を書き出す企業を選んでください。" };
  const isExcel = choices.formats.includes("xlsx");
  const tables = isExcel ? planWorkbooks(project, options).length : 0;
  const counts = FORMATS.filter((format) => choices.formats.includes(format))
    .map((format) => ({ name: FORMAT_NAMES[format], count: format === "xlsx" ? tables : paged }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return { kind: "nothing", words: NO_TABLES };
  const words = `${counts.map(({ name, count }) => `${name} ${count}件`).join("・")}を書き出します。`;
  const noCompany = asksForCompanies(choices) && options.companies?.length === 0;
  const notes = [
    ...(noCompany ? ["企業が選ばれていないため、B-3は含みません。"] : []),
    ...(isExcel && tables === 0 ? [NO_TABLES] : []),
  ];
  return { kind: "ready", words, ...(notes.length > 0 ? { note: notes.join("") } : {}) };
}
