import { strToU8, zipSync } from "fflate";

/** What a hand-written workbook holds; everything is XML as given. */
export interface WorkbookParts {
  /** <row> elements of each sheet. */
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: string;
    readonly state?: string;
    /** Before and after <sheetData>. */
    readonly before?: string;
    readonly after?: string;
  }[];
  /** <si> elements. */
  readonly strings?: string;
  /** The content of <styleSheet>. */
  readonly styles?: string;
  readonly date1904?: boolean;
  /** More files, by name. */
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}">${lines.join("")}</Relationships>`;
}

/** The files of a small workbook, by name, before they are zipped. */
export function workbookFiles(parts: WorkbookParts): Record<string, Uint8Array> {
  const { sheets, strings = "", styles = "", date1904 = false, extra = {} } = parts;
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"${state === undefined ? "" : ` state="${state}"`}/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships([["w", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, i) => [`s${i}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["t", "sharedStrings", "sharedStrings.xml"],
      ["y", "styles", "/xl/styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, before = "", after = "" }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...extra,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" ? strToU8(content) : content,
    ]),
  );
}

/** A workbook of the given parts. */
export function workbookBytes(parts: WorkbookParts): Uint8Array {
  return zipSync(workbookFiles(parts));
}

/** A workbook of one sheet with these <row> elements. */
export function oneSheet(rows: string, more: Omit<WorkbookParts, "sheets"> = {}): Uint8Array {
  return workbookBytes({ sheets: [{ name: "企業", rows }], ...more });
}
