import { broken } from "../read-failure.ts";
import type { ZipArchive } from "../zip/zip-archive.ts";
import { partText, relationshipsOf } from "./package-part.ts";
import { attribute, isSet, scanXml } from "./scan-xml.ts";

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** The name of its part. */
  readonly part: string;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly hasExternalLinks: boolean;
}

/** The sheets of cells of a workbook; sheets that are only a chart are left out. Source: ECMA-376 Part 1, 18.2. */
export function readWorkbook(archive: ZipArchive): Workbook {
  const part = relationshipsOf(archive, "").find(({ type }) => type === "officeDocument")?.target;
  const name = part ?? "xl/workbook.xml";
  const xml = partText(archive, name) ?? broken("ブックの本体（workbook）がありません");
  const related = relationshipsOf(archive, name);
  const sheets: WorkbookSheet[] = [];
  let from1904 = false;
  scanXml(name, xml, {
    open: (tag) => {
      if (tag.name === "workbookPr") from1904 = isSet(name, tag, "date1904");
      if (tag.name !== "sheet") return;
      const id = attribute(name, tag, "id");
      const relationship = related.find((one) => one.id === id && one.type === "worksheet");
      if (relationship?.target === undefined) return;
      sheets.push({
        name: attribute(name, tag, "name") ?? "",
        hidden: (attribute(name, tag, "state") ?? "visible") !== "visible",
        part: relationship.target,
      });
    },
  });
  const target = (wanted: string) => related.find(({ type }) => type === wanted)?.target;
  return {
    sheets,
    from1904,
    sharedStrings: target("sharedStrings"),
    styles: target("styles"),
    hasExternalLinks: related.some(({ type }) => type === "externalLink"),
  };
}
