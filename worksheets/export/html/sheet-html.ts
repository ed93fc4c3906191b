import { assertNever } from "../../definition/assert-never.ts";
import type { DocumentInfo, SheetNode, StepNode } from "../document-tree.ts";
import { sheetAnchor } from "./anchors.ts";
import { courseHtml } from "./course-html.ts";
import { type HtmlNode, h, spoken } from "./html-node.ts";
import type { HtmlSetting } from "./html-setting.ts";
import { chapterHtml } from "./leaflet-html.ts";
import { matrixHtml } from "./matrix-html.ts";
import { questionHtml } from "./question-html.ts";

function stepHtml({ label, name, questions }: StepNode, setting: HtmlSetting): HtmlNode {
  return h(
    "section",
    { class: "step" },
    h(
      "h2",
      { class: "step-title" },
      h("span", { class: "step-label" }, label),
      h("span", { class: "step-name" }, name),
    ),
    h(
      "div",
      { class: "questions" },
      questions.map((question) => questionHtml(question, setting)),
    ),
  );
}

/** The steps page by page: a blank form begins new pages where the official one does. */
function pagesOf(steps: readonly StepNode[], { mode }: HtmlSetting): readonly (readonly StepNode[])[] {
  const pages: StepNode[][] = [];
  for (const step of steps) {
    const page = pages.at(-1);
    if (page === undefined || (mode === "blank" && step.startsPage)) pages.push([step]);
    else page.push(step);
  }
  return pages.length > 0 ? pages : [[]];
}

function running({ heading, date }: DocumentInfo, { mode }: HtmlSetting): HtmlNode | undefined {
  if (heading === "" && date === "" && mode !== "example") return undefined;
  return h(
    "div",
    { class: "running" },
    h("span", { class: "running-heading" }, heading),
    h("span", { class: "running-date" }, date),
    // Said once and seen on every page: the style sheet repeats the head.
    mode === "example" ? h("strong", { class: "example-stamp" }, "記入例") : undefined,
  );
}

function headHtml(sheet: SheetNode, info: DocumentInfo, setting: HtmlSetting, first: boolean): HtmlNode {
  const { title, instruction, company } = sheet;
  const name = company && [
    h("span", { class: "company-label" }, company.label),
    h("span", { class: "company-name" }, company.name, company.name === "" ? spoken("記入欄") : undefined),
  ];
  return h(
    "header",
    { class: "page-head" },
    h(
      "div",
      { class: "head-content" },
      running(info, setting),
      first
        ? h("h1", { class: "sheet-title" }, title)
        : h("p", { class: "sheet-title" }, title, h("span", { class: "continued" }, "（つづき）")),
      first ? h("p", { class: "instruction" }, instruction) : undefined,
      name ? h("p", { class: "company" }, name) : undefined,
    ),
  );
}

/** What stands on each page below the head. */
function bodiesOf(sheet: SheetNode, setting: HtmlSetting): readonly (readonly HtmlNode[])[] {
  switch (sheet.arrangement) {
    case "form":
      return pagesOf(sheet.steps, setting).map((steps) => steps.map((step) => stepHtml(step, setting)));
    case "matrix":
      return [matrixHtml(sheet)];
    case "course":
      return [courseHtml(sheet)];
    case "leaflet":
      return [sheet.chapters.map(chapterHtml)];
    default:
      return assertNever(sheet);
  }
}

/** One sheet: its pages, each with the sheet's head. Printing breaks them further as needed. */
export function sheetHtml(sheet: SheetNode, info: DocumentInfo, setting: HtmlSetting): HtmlNode {
  const bodies = bodiesOf(sheet, setting);
  return h(
    "article",
    { class: `sheet ${sheet.arrangement}`, id: sheetAnchor(sheet.key), "data-sheet": sheet.key },
    bodies.map((body, index) =>
      h(
        "div",
        { class: "page" },
        headHtml(sheet, info, setting, index === 0),
        h("div", { class: "page-body" }, h("div", { class: "page-content" }, body)),
      ),
    ),
  );
}
