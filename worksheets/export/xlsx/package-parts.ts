import { PROJECT_ID_PROPERTY } from "../core-properties.ts";
import { columnLetters, rangeReference } from "./cell-reference.ts";
import type { Sheet } from "./workbook.ts";
import { escaped, MAIN, RELATIONSHIPS, XML_HEAD } from "./xml-parts.ts";

// The parts around the sheets: ISO/IEC 29500-2 (packages) and 29500-1, 18.2 (workbook), 15.2.12.2 (properties).

const CONTENT = "application/vnd.openxmlformats-officedocument";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006";
/** Format id of custom properties, fixed by the standard. */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

export function contentTypesXml(sheets: number): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`;
  return [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("xl/workbook.xml", `${CONTENT}.spreadsheetml.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, index) =>
      part(`xl/worksheets/sheet${index + 1}.xml`, `${CONTENT}.spreadsheetml.worksheet+xml`),
    ),
    part("xl/styles.xml", `${CONTENT}.spreadsheetml.styles+xml`),
    part("xl/sharedStrings.xml", `${CONTENT}.spreadsheetml.sharedStrings+xml`),
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    part("docProps/custom.xml", `${CONTENT}.custom-properties+xml`),
    "</Types>",
  ].join("");
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

export function rootRelationshipsXml(): string {
  return relationshipsXml([
    [`${RELATIONSHIPS}/officeDocument`, "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    [`${RELATIONSHIPS}/custom-properties`, "docProps/custom.xml"],
  ]);
}

/** The sheets are rId1, rId2, … */
export function workbookRelationshipsXml(sheets: number): string {
  return relationshipsXml([
    ...Array.from(
      { length: sheets },
      (_, index) => [`${RELATIONSHIPS}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
    ),
    [`${RELATIONSHIPS}/styles`, "styles.xml"],
    [`${RELATIONSHIPS}/sharedStrings`, "sharedStrings.xml"],
  ]);
}

export function customPropertiesXml(projectId: string): string {
  return [
    `${XML_HEAD}<Properties xmlns="${PROPERTIES}/custom-properties" xmlns:vt="${PROPERTIES}/docPropsVTypes">`,
    `<property fmtid="${FORMAT_ID}" pid="2" name="${PROJECT_ID_PROPERTY}">`,
    `<vt:lpwstr>${escaped(projectId)}</vt:lpwstr></property></Properties>`,
  ].join("");
}

export function workbookXml(sheets: readonly Sheet[], names: readonly string[]): string {
  const all = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const defined = sheets.flatMap((sheet, index) => definedNames(sheet, names[index] ?? "", index));
  return [
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">`,
    `<bookViews><workbookView activeTab="0"/></bookViews><sheets>${all.join("")}</sheets>`,
    defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`,
    "</workbook>",
  ].join("");
}

/** The names by which Excel knows what every page repeats and what is filtered (18.2.5). */
function definedNames({ page: { repeat }, filter }: Sheet, name: string, index: number): readonly string[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const defined = (builtIn: string, range: string, hidden = "") =>
    `<definedName name="_xlnm.${builtIn}" localSheetId="${index}"${hidden}>${escaped(range)}</definedName>`;
  const absolute = filter && rangeReference(filter).replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
  return [
    ...(absolute ? [defined("_FilterDatabase", `${sheet}!${absolute}`, ' hidden="1"')] : []),
    ...(repeat
      ? [
          defined(
            "Print_Titles",
            [
              ...(repeat.firstColumn ? [`${sheet}!$${columnLetters(0)}:$${columnLetters(0)}`] : []),
              `${sheet}!$${repeat.rows[0] + 1}:$${repeat.rows[1] + 1}`,
            ].join(","),
          ),
        ]
      : []),
  ];
}
