import { assertNever } from "../../definition/assert-never.ts";
import type { Project } from "../../project/model.ts";
import { dateWithEra } from "../../text/era.ts";
import { safeFileName } from "../../text/file-name.ts";
import type { DocumentTree, Layout, SheetNode } from "../document-tree.ts";
import { documentInfo, type PlannedDocument, uniqueNames } from "../plan-documents.ts";
import { budgetSheet } from "./budget-sheet.ts";
import { checklistSheet } from "./checklist-sheet.ts";
import { courseSheets } from "./course-sheets.ts";
import { guideCover, guideSheet } from "./guide-sheet.ts";
import { HAND_OUT_TITLES, HAND_OUTS, type HandOutKind, type HandOutOptions } from "./hand-out-options.ts";
import { impersonalProject } from "./impersonal-project.ts";
import { meetingSheets } from "./meeting-sheets.ts";
import { rolesSheet } from "./roles-sheet.ts";

/** The hand-outs as documents to write, in the order they are offered. */
export function planHandOuts(project: Project, options: HandOutOptions): readonly PlannedDocument[] {
  const shown = impersonalProject(project, options.personal).project;
  return HAND_OUTS.filter((kind) => options.kinds.includes(kind)).flatMap((kind) =>
    documentsOf(kind, shown, options),
  );
}

function documentsOf(
  kind: HandOutKind,
  project: Project,
  { date, personal }: HandOutOptions,
): readonly PlannedDocument[] {
  const title = HAND_OUT_TITLES[kind];
  const planned = (
    layout: Layout,
    sheets: () => readonly SheetNode[],
    about = project.municipality.name,
  ) => ({
    name: safeFileName(["ツアー", title, about].filter(Boolean).join("_")),
    title,
    build: (): DocumentTree => ({
      info: documentInfo(project, title, { mode: "filled", date }),
      layout,
      mode: "filled",
      sheets: sheets(),
    }),
  });
  switch (kind) {
    case "course":
      return [planned("wide", () => courseSheets(project))];
    case "guide":
    case "booklet": {
      const plain = planned(kind === "guide" ? "leaflet" : "booklet", () => [guideSheet(project)]);
      const guide = {
        ...plain,
        build: () => ({ ...plain.build(), cover: guideCover(project, dateWithEra(date)) }),
      };
      return [kind === "guide" ? guide : { ...guide, only: "pdf" }];
    }
    case "roles":
      return [planned("leaflet", () => [rolesSheet(project, personal.includes("notes"))])];
    case "checklist":
      return [planned("leaflet", () => [checklistSheet(project)])];
    case "budget":
      return [planned("leaflet", () => [budgetSheet(project, personal.includes("notes"))])];
    case "meetings": {
      const unique = uniqueNames();
      return meetingSheets(project).map((sheet) => {
        const to = sheet.company?.name.replace(/ 御中$/u, "") ?? "";
        const document = planned("leaflet", () => [sheet], to || project.municipality.name);
        return { ...document, name: unique(document.name), title: to === "" ? title : `${title}（${to}）` };
      });
    }
    default:
      return assertNever(kind);
  }
}
