import type { WorksheetId } from "../../../../worksheets/definition/worksheet-definition.ts";
import type { HtmlNode } from "../../../../worksheets/export/html/html-node.ts";
import { htmlTree } from "../../../../worksheets/export/html/write-html.ts";
import type { ExportOptions } from "../../../../worksheets/export/options.ts";
import { planDocuments } from "../../../../worksheets/export/plan-documents.ts";
import type { Project } from "../../../../worksheets/project/model.ts";

/** One sheet as it will print, in the official arrangement. `date`: "YYYY-MM-DD". */
export function previewTree(
  project: Project,
  sheet: { readonly worksheet: WorksheetId; readonly company?: string | undefined },
  content: ExportOptions["content"],
  date: string,
): HtmlNode | undefined {
  const [document] = planDocuments(project, {
    sheets: [sheet.worksheet],
    ...(sheet.company === undefined ? {} : { companies: [sheet.company] }),
    layout: "official",
    content,
    mode: "filled",
    bound: false,
    date,
  });
  return document && htmlTree(document.build());
}
