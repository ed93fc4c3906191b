import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { wellFormed } from "../../text/well-formed.ts";
import type { DocumentTree } from "../document-tree.ts";
import type { PageMeasures } from "./measures.ts";
import type { Surface } from "./surface.ts";

const CREATOR = "Co-LEAD ワークシート";
/** A blank form has no date; the file still needs one, the same every time. */
const NO_DATE = Date.UTC(2022, 2, 1, 3);

/** The finished pages for pdfmake. Everything is placed already, so it has nothing to lay out. */
export function documentDefinition(
  tree: DocumentTree,
  pages: readonly Surface[],
  page: PageMeasures,
): TDocumentDefinitions {
  const { info, sheets } = tree;
  const codes = [...new Set(sheets.map(({ code }) => code))];
  return {
    content: pages.map(pageContent),
    pageSize: { width: page.width, height: page.height },
    pageMargins: 0,
    version: "1.7",
    language: "ja-JP",
    displayTitle: true,
    defaultStyle: { font: "main" },
    info: {
      title: wellFormed(info.title),
      author: wellFormed(info.author),
      subject: wellFormed(info.subject),
      keywords: ["ふるさとCo-LEAD", ...codes].join(", "),
      creator: CREATOR,
      creationDate: creationDate(info.date),
    },
  };
}

function pageContent(surface: Surface, index: number): Content {
  const { shapes, texts } = surface.content();
  return {
    stack: [{ canvas: shapes, absolutePosition: { x: 0, y: 0 } }, ...texts],
    ...(index > 0 ? { pageBreak: "before" as const } : {}),
  };
}

/** Noon in Japan of the date printed on the pages, so that the same document is the same file. */
function creationDate(date: string): Date {
  const [, year, month, day] = /(\d{4})年\D*?(\d{1,2})月(\d{1,2})日/u.exec(date) ?? [];
  return new Date(year ? Date.UTC(Number(year), Number(month) - 1, Number(day), 3) : NO_DATE);
}
