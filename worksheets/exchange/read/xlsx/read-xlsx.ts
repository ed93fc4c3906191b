import { broken, ReadTrouble } from "../read-failure.ts";
import { MAX_SHEETS } from "../read-limits.ts";
import type { Table, TableNote } from "../table.ts";
import { type ZipArchive, zipArchive } from "../zip/zip-archive.ts";
import { partText } from "./package-part.ts";
import { readSheet } from "./read-sheet.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";
import { readWorkbook, type Workbook } from "./workbook.ts";

/**
 * Reads the cells of an Excel workbook (.xlsx, .xlsm). Values only: no formula is computed, no macro run, nothing
 * outside of the file looked at. Throws ReadTrouble.
 */
export function readXlsx(bytes: Uint8Array): Table {
  const archive = zipArchive(bytes);
  refuseOthers(archive.names);
  const workbook = readWorkbook(archive);
  const sources = {
    strings: readSharedStrings(archive, workbook.sharedStrings),
    styles: readStyles(archive, workbook.styles),
    from1904: workbook.from1904,
  };
  const sheets = workbook.sheets.slice(0, MAX_SHEETS).map(({ part, ...sheet }) => {
    const xml = partText(archive, part) ?? broken(`シート「${sheet.name}」の中身がありません`);
    return readSheet(part, xml, sheet, sources);
  });
  return { format: "xlsx", sheets, notes: notesOf(archive, workbook) };
}

function notesOf({ names }: ZipArchive, { hasExternalLinks }: Workbook): readonly TableNote[] {
  return [
    ...(names.some((name) => name.endsWith("vbaProject.bin")) ? [{ kind: "macros" } as const] : []),
    ...(hasExternalLinks ? [{ kind: "externalLinks" } as const] : []),
  ];
}

/** Zip files that are something else. */
function refuseOthers(names: readonly string[]): void {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  const refuse = (seems: "binaryExcel" | "word" | "powerpoint" | "openDocument" | "zip"): never => {
    throw new ReadTrouble({ kind: "otherFile", seems });
  };
  if (names.includes("xl/workbook.bin")) refuse("binaryExcel");
  if (has("word/")) refuse("word");
  if (has("ppt/")) refuse("powerpoint");
  if (names.includes("content.xml") && names.includes("mimetype")) refuse("openDocument");
  if (!names.includes("_rels/.rels") && !has("xl/")) refuse("zip");
}
