import type { DocumentInfo } from "./document-tree.ts";

/** "令和8年（2026年）11月21日（土）", as `dateWithEra` writes it. */
const DATE = /(\d{4})年）(\d{1,2})月(\d{1,2})日/;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function timestamps(date: string): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (!year || !month || !day) return "";
  const instant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T00:00:00Z`;
  return ["created", "modified"]
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`)
    .join("");
}

/**
 * docProps/core.xml (ISO/IEC 29500-2, Core Properties) with the document's own date: the library would write the
 * moment of writing, and no two exports would be alike. A document without a date gets none here either.
 */
export function coreProperties({ title, subject, author, date }: DocumentInfo): string {
  const packageNs = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties xmlns:cp="${packageNs}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escaped(title)}</dc:title>`,
    `<dc:subject>${escaped(subject)}</dc:subject>`,
    `<dc:creator>${escaped(author)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(author)}</cp:lastModifiedBy>`,
    "<cp:revision>1</cp:revision>",
    timestamps(date),
    "<dc:language>ja-JP</dc:language>",
    "</cp:coreProperties>",
  ].join("");
}

/** Name of the custom property that holds the project's id, by which an edited file finds its way home. */
export const PROJECT_ID_PROPERTY = "CoLeadProjectId";
