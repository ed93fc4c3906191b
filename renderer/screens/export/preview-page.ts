import type { Layout } from "../../../worksheets/export/document-tree.ts";
import type { HtmlNode } from "../../../worksheets/export/html/html-node.ts";
import { htmlTree } from "../../../worksheets/export/html/write-html.ts";
import type { ExportOptions } from "../../../worksheets/export/options.ts";
import { type PlannedDocument, planDocuments } from "../../../worksheets/export/plan-documents.ts";
import { participatingCompanies } from "../../../worksheets/journey/carry-over.ts";
import type { Project } from "../../../worksheets/project/model.ts";

/** Companies shown of a bound document, which would otherwise be hundreds of pages. */
const MOST_COMPANIES = 2;

const MODE_WORDS = { filled: "記入済み", blank: "空の様式（記入用）", example: "記入例" } as const;
const CONTENT_WORDS = { official: "公式の項目のみ", all: "追加項目・メモ・要確認を含む" } as const;

/** What of the choices the shown documents follow. */
export function previewInWords({ mode, content }: ExportOptions): string {
  return `${MODE_WORDS[mode]}・${CONTENT_WORDS[content]}`;
}

/** One of the documents as it will print. */
export interface PreviewPage {
  readonly title: string;
  /** The document shown, from 0, of so many. */
  readonly index: number;
  readonly count: number;
  readonly layout: Layout;
  readonly tree: HtmlNode;
}

/** The documents of an export as far as they are shown, and whether more companies are in them than that. */
export interface PreviewedDocuments {
  readonly documents: readonly PlannedDocument[];
  readonly shortened: boolean;
}

/** The companies of a bound document, as many as are shown; undefined where all are. */
function firstCompanies(project: Project, options: ExportOptions): readonly string[] | undefined {
  if (!options.bound || (options.mode === "blank" && options.companies === undefined)) return undefined;
  const joining = participatingCompanies(project);
  const ids = options.companies ?? (joining.length > 0 ? joining : project.companies).map(({ id }) => id);
  return ids.length > MOST_COMPANIES ? ids.slice(0, MOST_COMPANIES) : undefined;
}

/** What is shown of an export. */
export function previewedDocuments(project: Project, options: ExportOptions): PreviewedDocuments {
  const companies = firstCompanies(project, options);
  return {
    documents: planDocuments(project, companies ? { ...options, companies } : options),
    shortened: companies !== undefined,
  };
}

/** The document at a place of the list (the last one beyond its end); undefined when there is none. */
export function previewPage(documents: readonly PlannedDocument[], wanted: number): PreviewPage | undefined {
  const index = Math.min(wanted, documents.length - 1);
  const document = documents[index];
  if (document === undefined) return undefined;
  const tree = document.build();
  return { title: document.title, index, count: documents.length, layout: tree.layout, tree: htmlTree(tree) };
}
