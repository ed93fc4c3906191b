import { Footer, Header, TabStopType } from "docx";
import { assertNever } from "../../definition/assert-never.ts";
import type { DocumentTree } from "../document-tree.ts";
import { field } from "./field.ts";
import type { Measures } from "./measures.ts";
import { paragraph, run } from "./text.ts";
import type { Block } from "./xml.ts";

/** Headers and footers are declared to hold the library's own paragraphs and tables; any block will do. */
type HeaderChild = ConstructorParameters<typeof Header>[0] extends infer Options
  ? NonNullable<Options> extends { readonly children: readonly (infer Child)[] }
    ? Child
    : never
  : never;

function printed(blocks: readonly Block[]): { readonly children: readonly HeaderChild[] } {
  return { children: blocks as readonly unknown[] as readonly HeaderChild[] };
}

function modeMark(mode: DocumentTree["mode"]): string {
  switch (mode) {
    case "example":
      return "記入例";
    case "filled":
    case "blank":
      return "";
    default:
      return assertNever(mode);
  }
}

/** Municipality and round at the left, date at the right, below it on later pages the sheet's title. */
export function pageHead({ info, mode }: DocumentTree, { text }: Measures, continued: string): Header {
  const mark = modeMark(mode);
  const setting = {
    tabStops: [
      { type: TabStopType.CENTER, position: Math.round(text / 2) },
      { type: TabStopType.RIGHT, position: text },
    ],
  };
  const first = paragraph(
    "Header",
    [
      run(info.heading),
      run("\t"),
      ...(mark === "" ? [] : [run(` ${mark} `, "ExampleMark")]),
      run("\t"),
      run(info.date),
    ],
    setting,
  );
  return new Header(printed(continued === "" ? [first] : [first, paragraph("Header", [run(continued)])]));
}

/**
 * "A-1 2/3" in the middle; each sheet counts its own pages. LibreOffice does not know how to count the pages of a
 * section and shows the last result instead: that is a field it does know, the page of the sheet's end.
 */
export function pageFoot(code: string, endBookmark: string): Footer {
  return new Footer(
    printed([
      paragraph("Footer", [
        run(`${code}　`),
        ...field("PAGE", [run("1")]),
        run("/"),
        ...field("SECTIONPAGES", field(`PAGEREF ${endBookmark}`, [run("1")])),
      ]),
    ]),
  );
}
