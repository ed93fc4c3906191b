import { assertNever } from "../../definition/assert-never.ts";
import type { Project } from "../../project/model.ts";
import { safeFileName } from "../../text/file-name.ts";
import type { DocumentTree, Layout, SheetNode } from "../document-tree.ts";
import { documentInfo, type PlannedDocument } from "../plan-documents.ts";
import { courseSheets } from "./course-sheets.ts";
import { HAND_OUT_TITLES, HAND_OUTS, type HandOutKind, type HandOutOptions } from "./hand-out-options.ts";
import { impersonalProject } from "./impersonal-project.ts";

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
  options: HandOutOptions,
): readonly PlannedDocument[] {
  const title = HAND_OUT_TITLES[kind];
  const tree = (layout: Layout, sheets: readonly SheetNode[]): DocumentTree => ({
    info: documentInfo(project, title, { mode: "filled", date: options.date }),
    layout,
    mode: "filled",
    sheets,
  });
  const name = safeFileName(["ツアー", title, project.municipality.name].filter(Boolean).join("_"));
  switch (kind) {
    case "course":
      return [{ name, title, build: () => tree("wide", courseSheets(project)) }];
    default:
      return assertNever(kind);
  }
}
