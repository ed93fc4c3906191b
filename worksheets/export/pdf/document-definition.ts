import type { Content, TDocumentDefinitions } from "pdfmake/interfaces.js";
import { wellFormed } from "../../text/well-formed.ts";
import type { DocumentTree } from "../document-tree.ts";
import type { PageMeasures } from "./measures.ts";
import { saddleStitch } from "./saddle-stitch.ts";
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
  const isBooklet = tree.layout === "booklet";
  const sides = isBooklet ? bookletSides(pages, page) : pages.map((surface) => [{ surface, x: 0 }]);
  const codes = [...new Set(sheets.map(({ code }) => code))];
  return {
    content: sides.map(sideContent),
    pageSize: { width: isBooklet ? 2 * page.width : page.width, height: page.height },
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

/** A page and how far from the left it stands on its side of a sheet. */
interface Placed {
  readonly surface: Surface;
  readonly x: number;
}

function bookletSides(pages: readonly Surface[], { width }: PageMeasures): readonly (readonly Placed[])[] {
  return saddleStitch(pages.length).map((spread) =>
    spread.flatMap((place, index) => {
      const surface = pages[place];
      return surface ? [{ surface, x: index * width }] : [];
    }),
  );
}

function sideContent(side: readonly Placed[], index: number): Content {
  return {
    stack: side.flatMap(({ surface, x }) => {
      const { shapes, texts } = surface.content(x);
      return [{ canvas: shapes, absolutePosition: { x, y: 0 } }, ...texts];
    }),
    ...(index > 0 ? { pageBreak: "before" as const } : {}),
  };
}

/** Noon in Japan of the date printed on the pages, so that the same document is the same file. */
function creationDate(date: string): Date {
  const [, year, month, day] = /(\d{4})年\D*?(\d{1,2})月(\d{1,2})日/u.exec(date) ?? [];
  return new Date(year ? Date.UTC(Number(year), Number(month) - 1, Number(day), 3) : NO_DATE);
}
