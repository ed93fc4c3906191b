import { cellReference, rangeReference } from "./cell-reference.ts";
import type { SharedStrings } from "./shared-strings.ts";
import type { StyleSheet } from "./style-sheet.ts";
import type { CellStyle, PageSetting, Sheet, SheetCell } from "./workbook.ts";
import { escaped, MAIN, XML_HEAD } from "./xml-parts.ts";

/** What the sheets of a workbook share. */
export interface SheetParts {
  readonly strings: SharedStrings;
  readonly styles: StyleSheet;
}

/** ST_PaperSize 9 is A4. */
const A4 = 9;
/** In inches: those of the official form's pages. */
const MARGINS = 'left="0.59" right="0.59" top="0.79" bottom="0.63" header="0.39" footer="0.31"';
/** Excel refuses a list of more characters in a validation, and a header of more. */
const MOST_LISTED = 255;
const MOST_IN_HEAD = 80;

/** One sheet as xl/worksheets/sheetN.xml; the elements stand in the order CT_Worksheet asks for (18.3.1.99). */
export function sheetXml(sheet: Sheet, parts: SheetParts): string {
  const { merged, filter, page } = sheet;
  return [
    `${XML_HEAD}<worksheet xmlns="${MAIN}">`,
    `<sheetPr>${sheet.tab ? `<tabColor rgb="FF${sheet.tab}"/>` : ""}<pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(sheet),
    '<sheetFormatPr defaultRowHeight="18"/>',
    columnsXml(sheet, parts),
    `<sheetData>${sheet.rows.map((row, index) => rowXml(row, index, parts)).join("")}</sheetData>`,
    filter ? `<autoFilter ref="${rangeReference(filter)}"/>` : "",
    merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${rangeReference(range)}"/>`).join("")}</mergeCells>`,
    listsXml(sheet),
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${MARGINS}/>`,
    `<pageSetup paperSize="${A4}" orientation="${page.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    headXml(page),
    "</worksheet>",
  ].join("");
}

function columnsXml({ columns, below = [] }: Sheet, { styles }: SheetParts): string {
  const all = columns.map((width, index) => {
    const style = below[index];
    const styled = style === undefined ? "" : ` style="${styles.index(style)}"`;
    return `<col min="${index + 1}" max="${index + 1}" width="${width}"${styled} customWidth="1"/>`;
  });
  return `<cols>${all.join("")}</cols>`;
}

function viewXml({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const first = cellReference(rows, columns);
  return `<sheetViews><sheetView workbookViewId="0"><pane${columns > 0 ? ` xSplit="${columns}"` : ""}${
    rows > 0 ? ` ySplit="${rows}"` : ""
  } topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${first}" sqref="${first}"/></sheetView></sheetViews>`;
}

function rowXml({ height, grows, cells }: Sheet["rows"][number], row: number, parts: SheetParts): string {
  const size = height === undefined ? "" : ` ht="${height}"${grows ? "" : ' customHeight="1"'}`;
  const inside = cells.map((cell, column) => cellXml(cell, cellReference(row, column), parts)).join("");
  return `<row r="${row + 1}"${size}>${inside}</row>`;
}

function cellXml({ value, style }: SheetCell, reference: string, { strings, styles }: SheetParts): string {
  const attributes = `r="${reference}" s="${styles.index(style)}"`;
  if (value === undefined || value === "") return `<c ${attributes}/>`;
  if (typeof value === "number") return `<c ${attributes}><v>${value}</v></c>`;
  const safe: CellStyle = /^[=+\-@']/u.test(value) ? { ...style, quoted: true } : style;
  return `<c r="${reference}" s="${styles.index(safe)}" t="s"><v>${strings.index(value)}</v></c>`;
}

function listsXml({ lists }: Sheet): string {
  const usable = lists.filter(
    ({ choices }) =>
      choices.join(",").length <= MOST_LISTED && !choices.some((choice) => /[,"]/u.test(choice)),
  );
  if (usable.length === 0) return "";
  const validations = usable.map(
    ({ range, choices }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${rangeReference(range)}"><formula1>${escaped(`"${choices.join(",")}"`)}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${usable.length}">${validations.join("")}</dataValidations>`;
}

/** A head or foot: "&" has to be doubled, and the font's size ends before the text (18.3.1.39). */
function headXml({ headLeft, headCenter, headRight }: PageSetting): string {
  const part = (side: "L" | "C" | "R", text: string) =>
    text === "" ? "" : `&${side}&9 ${text.slice(0, MOST_IN_HEAD).replaceAll("&", "&&")}`;
  const head = part("L", headLeft) + part("C", headCenter) + part("R", headRight);
  return `<headerFooter>${head === "" ? "" : `<oddHeader>${escaped(head)}</oddHeader>`}<oddFooter>${escaped("&C&9 &P／&N")}</oddFooter></headerFooter>`;
}
