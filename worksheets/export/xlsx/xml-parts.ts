export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Text for an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** The same as ST_Xstring: a text such as "_x0041_" would otherwise be read as an escape (ISO/IEC 29500-1, 22.9.2.19). */
export function escapedString(text: string): string {
  return escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_"));
}
