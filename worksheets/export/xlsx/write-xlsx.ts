import { strToU8, zipSync } from "fflate";
import { excelCellText } from "../../exchange/cell-text.ts";
import { coreProperties } from "../core-properties.ts";
import { sanitised } from "../sanitised.ts";
import { cellReference } from "./cell-reference.ts";
import {
  contentTypesXml,
  customPropertiesXml,
  rootRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from "./package-parts.ts";
import { SharedStrings } from "./shared-strings.ts";
import { sheetNames } from "./sheet-names.ts";
import { sheetXml } from "./sheet-xml.ts";
import { StyleSheet } from "./style-sheet.ts";
import type { Sheet, Workbook } from "./workbook.ts";

export interface WrittenXlsx {
  readonly bytes: Uint8Array;
  /** Characters that Excel files cannot carry and that were left out, each once, like "U+0007". */
  readonly removed: readonly string[];
  /** Cells, as 「企業」のC5, that have no room for the whole of their text. */
  readonly cut: readonly string[];
}

/**
 * Writes a workbook as .xlsx (ISO/IEC 29500 transitional). By hand: of the libraries, those that are kept write neither
 * vertical text nor rows that every page repeats. Equal workbooks give equal bytes.
 */
export function writeXlsx(given: Workbook): WrittenXlsx {
  const { tree: workbook, removed } = sanitised(given);
  const names = sheetNames(workbook.sheets.map(({ name }) => name));
  const cut: string[] = [];
  const strings = new SharedStrings();
  const styles = new StyleSheet();
  const sheets = workbook.sheets
    .map((sheet, index) => fitting(sheet, names[index] ?? "", cut))
    .map((sheet) => sheetXml(sheet, { strings, styles }));
  const bytes = zipped({
    "[Content_Types].xml": contentTypesXml(sheets.length),
    "_rels/.rels": rootRelationshipsXml(),
    "docProps/core.xml": coreProperties(workbook.info),
    "docProps/custom.xml": customPropertiesXml(workbook.info.projectId),
    "xl/workbook.xml": workbookXml(workbook.sheets, names),
    "xl/_rels/workbook.xml.rels": workbookRelationshipsXml(sheets.length),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    // Last, as these collect what the sheets ask for.
    "xl/styles.xml": styles.xml(),
    "xl/sharedStrings.xml": strings.xml(),
  });
  return { bytes, removed, cut };
}

/** The sheet with texts that cells have room for. */
function fitting(sheet: Sheet, name: string, cut: string[]): Sheet {
  const rows = sheet.rows.map((row, rowIndex) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      if (typeof cell.value !== "string") return cell;
      const fit = excelCellText(cell.value);
      if (fit.cut) cut.push(`「${name}」の${cellReference(rowIndex, column)}`);
      return { ...cell, value: fit.text };
    }),
  }));
  return { ...sheet, rows };
}

/** The first day a zip file can name, in its own (local) time: what reproducible archives use. */
function zipped(texts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
