import { LeaderType, TabStopType, type XmlComponent } from "docx";
import { assertNever } from "../../definition/assert-never.ts";
import { answerTag } from "../answer-tag.ts";
import type { FormSheet, SheetNode, StepNode } from "../document-tree.ts";
import { bookmarked } from "./bookmarks.ts";
import { inlineText } from "./content-control.ts";
import { courseBlocks } from "./course.ts";
import type { DocxContext } from "./docx-context.ts";
import { fittedContext } from "./fit-page.ts";
import { leafletBlocks } from "./leaflet.ts";
import { matrixBlocks } from "./matrix.ts";
import { stepBlocks } from "./step.ts";
import { paragraph, run, textParagraph } from "./text.ts";
import type { Block } from "./xml.ts";

/** "A-1.…ワークシート（つづき）" */
export function continuedTitle({ title }: SheetNode): string {
  return `${title}（つづき）`;
}

/** The sheet's name in contents and navigation pane: sheets filled per company name theirs. */
export function headingText({ title, company }: SheetNode): string {
  return company && company.name !== "" ? `${title}　${company.name}` : title;
}

/** The title, marked so that the table of contents can lead to it. */
function titleParagraph(context: DocxContext, sheet: SheetNode, bookmark: string): Block {
  const company = headingText(sheet).slice(sheet.title.length);
  return paragraph(
    "Heading1",
    bookmarked(context, bookmark, [
      run(sheet.title),
      ...(company === "" ? [] : [run(company, "CompanyInTitle")]),
    ]),
  );
}

function companyParagraph(context: DocxContext, sheet: SheetNode): Block[] {
  if (!sheet.company) return [];
  const { label, name } = sheet.company;
  const id = sheet.key.split("/")[1];
  const tag = answerTag({ item: "companies.name", ...(id === undefined ? {} : { company: id }) });
  const children: XmlComponent[] = [
    run(`${label}：`, "Label"),
    inlineText(context, { tag, alias: label }, name),
  ];
  if (!context.blank || name !== "") return [paragraph("CompanyLine", children)];
  return [
    paragraph("CompanyLine", [...children, run("\t")], {
      tabStops: [
        {
          type: TabStopType.LEFT,
          position: Math.round(context.measures.text / 2),
          leader: LeaderType.UNDERSCORE,
        },
      ],
    }),
  ];
}

/** The steps of each page of a blank form; all on one, which flows, when answers are printed. */
function stepsByPage({ blank }: DocxContext, { steps }: FormSheet): StepNode[][] {
  const pages: StepNode[][] = [];
  for (const step of steps) {
    const page = pages.at(-1);
    if (page === undefined || (blank && step.startsPage)) pages.push([step]);
    else page.push(step);
  }
  return pages;
}

function formBlocks(context: DocxContext, sheet: FormSheet): Block[] {
  return stepsByPage(context, sheet).flatMap((steps, page) => {
    const fitted = fittedContext(context, steps, page === 0 && sheet.company !== undefined);
    return [
      ...(page === 0
        ? []
        : [textParagraph("ContinuedTitle", continuedTitle(sheet), { pageBreakBefore: true })]),
      ...steps.flatMap((step) => [textParagraph("StepGap", ""), ...stepBlocks(fitted, step)]),
    ];
  });
}

function bodyBlocks(context: DocxContext, sheet: SheetNode): Block[] {
  switch (sheet.arrangement) {
    case "form":
      return formBlocks(context, sheet);
    case "matrix":
      return matrixBlocks(context, sheet);
    case "course":
      return courseBlocks(context.measures, sheet);
    case "leaflet":
      return leafletBlocks(context, sheet);
    default:
      return assertNever(sheet);
  }
}

/** Whether the sheet's later pages repeat its title in large, as the official forms do. */
export function repeatsTitle(context: DocxContext, sheet: SheetNode): boolean {
  return sheet.arrangement === "form" && stepsByPage(context, sheet).length > 1;
}

/** A sheet from its title on. `bookmark` names the title. */
export function sheetBlocks(context: DocxContext, sheet: SheetNode, bookmark: string): Block[] {
  return [
    titleParagraph(context, sheet, bookmark),
    textParagraph("Instruction", sheet.instruction),
    ...companyParagraph(context, sheet),
    ...bodyBlocks(context, sheet),
  ];
}
