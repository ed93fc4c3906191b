import { WORKSHEETS } from "../catalog/index.ts";
import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { participatingCompanies } from "../journey/carry-over.ts";
import type { Company, Project } from "../project/model.ts";
import { dateWithEra } from "../text/era.ts";
import { safeFileName } from "../text/file-name.ts";
import type { Cover, DocumentInfo, DocumentTree, SheetNode } from "./document-tree.ts";
import type { ExportOptions } from "./options.ts";
import { sheetNode } from "./sheet-node.ts";

/** A document to write. The tree is built on demand, so that 300 of them never stand in memory together. */
export interface PlannedDocument {
  /** File name without ending; unique within the plan. */
  readonly name: string;
  readonly title: string;
  /** The one format it makes sense in, whichever are asked for. */
  readonly only?: "pdf";
  build(): DocumentTree;
}

/** The formats a document is written in, of those that are asked for. */
export function formatsOf<Format extends string>(
  { only }: PlannedDocument,
  formats: readonly Format[],
): readonly Format[] {
  return only === undefined ? formats : formats.filter((format) => format === only);
}

/** A sheet to print: its worksheet, and the company for a worksheet filled per company. */
interface PlannedSheet {
  readonly worksheet: WorksheetDefinition;
  readonly company?: Company;
}

const PROGRAMME = "ふるさとCo-LEAD";
export const MODE_SUFFIX = { filled: "", blank: "（記入用）", example: "（記入例）" } as const;

/** "北海道北見市"; a prefecture's own round names it once. */
export function placeName({ prefecture, name }: Project["municipality"]): string {
  return name.startsWith(prefecture) ? name : `${prefecture}${name}`;
}

/** What a document of this project says about itself. */
export function documentInfo(
  project: Project,
  title: string,
  options: Pick<ExportOptions, "mode" | "date">,
): DocumentInfo {
  const { municipality } = project;
  return {
    title,
    author: municipality.department || municipality.name,
    subject: `${PROGRAMME} ワークシート`,
    projectId: project.id,
    heading: [placeName(municipality), municipality.fiscalYear, municipality.round]
      .filter(Boolean)
      .join("　"),
    date: options.mode === "blank" ? "" : dateWithEra(options.date),
  };
}

function companiesFor(project: Project, options: ExportOptions): readonly (Company | undefined)[] {
  if (options.companies !== undefined)
    return project.companies.filter(({ id }) => options.companies?.includes(id));
  // A blank form is for any company, unless one is named.
  if (options.mode === "blank") return [undefined];
  const joining = participatingCompanies(project);
  const companies = joining.length > 0 ? joining : project.companies;
  return companies.length > 0 ? companies : [undefined];
}

function plannedSheets(project: Project, options: ExportOptions): readonly PlannedSheet[] {
  return WORKSHEETS.filter(({ id }) => options.sheets === undefined || options.sheets.includes(id)).flatMap(
    (worksheet): PlannedSheet[] =>
      worksheet.answeredPer === "company" && worksheet.layout === "form"
        ? companiesFor(project, options).map((company) => (company ? { worksheet, company } : { worksheet }))
        : [{ worksheet }],
  );
}

function tree(
  project: Project,
  options: ExportOptions,
  title: string,
  sheets: readonly PlannedSheet[],
  cover?: Cover,
): DocumentTree {
  return {
    info: documentInfo(project, title, options),
    layout: options.layout,
    mode: options.mode,
    ...(cover ? { cover } : {}),
    sheets: sheets.map(
      ({ worksheet, company }): SheetNode => sheetNode(project, worksheet, company, options),
    ),
  };
}

function cover(project: Project, title: string, options: ExportOptions): Cover {
  const { municipality } = project;
  const facts: readonly (readonly [string, string])[] = [
    ["自治体", placeName(municipality)],
    ["実施年度・回", [municipality.fiscalYear, municipality.round].filter(Boolean).join("　")],
    ["担当部署", municipality.department],
    ["地方版IoT推進ラボ", municipality.lab],
  ];
  return {
    title,
    subtitle: "地域と高度デジタル人材、地域中小企業をつなぐ計画",
    facts: facts.filter(([, value]) => value !== ""),
    date: options.mode === "blank" ? "" : dateWithEra(options.date),
    contentsTitle: "目次",
  };
}

/** Makes names unique by numbering repeats, as two companies may bear one name. Compared as Windows does. */
export function uniqueNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${name}(${count})`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}

/**
 * The documents an export consists of, in the order of the forms: one per sheet, or one bound document.
 * Empty when the options name no sheet that exists.
 */
export function planDocuments(project: Project, options: ExportOptions): readonly PlannedDocument[] {
  const sheets = plannedSheets(project, options);
  const suffix = MODE_SUFFIX[options.mode];
  if (sheets.length === 0) return [];
  if (options.bound) {
    const title = `${PROGRAMME} ワークシート${suffix}`;
    const { name, fiscalYear, round } = project.municipality;
    const parts = [`${PROGRAMME}ワークシート`, name, `${fiscalYear}${round}`].filter(Boolean);
    return [
      {
        name: safeFileName(`${parts.join("_")}${suffix}`),
        title,
        build: () => tree(project, options, title, sheets, cover(project, title, options)),
      },
    ];
  }
  const unique = uniqueNames();
  return sheets.map((sheet) => {
    const { code, title } = sheet.worksheet;
    const subject = sheet.company?.name || title.replace(/ワークシート$/u, "");
    const fullTitle = `${code}.${title}${sheet.company ? `（${sheet.company.name}）` : ""}${suffix}`;
    return {
      name: unique(safeFileName(`${code}_${subject}${suffix}`)),
      title: fullTitle,
      build: () => tree(project, options, fullTitle, [sheet]),
    };
  });
}
