import { strFromU8, unzipSync } from "fflate";

/** The parts of a Word file as text, by path. */
export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

export function part(bytes: Uint8Array, path: string): string {
  const text = docxParts(bytes)[path];
  if (text === undefined) throw new Error(`No part ${path}`);
  return text;
}

export function documentXml(bytes: Uint8Array): string {
  return part(bytes, "word/document.xml");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

/** What is printed: the text of the runs, without markup and white space. */
export function visibleText(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = ""]) => text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity))
    .join("")
    .replace(/\s/g, "");
}

/** Text of body, heads and feet together. */
export function wholeText(bytes: Uint8Array): string {
  return Object.entries(docxParts(bytes))
    .filter(([path]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(path))
    .map(([, xml]) => visibleText(xml))
    .join("");
}

/** Tags of the content controls in document order. */
export function tagsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:tag w:val="([^"]*)"\/>/g)].map(([, tag = ""]) => tag);
}

/** The paragraphs in a style, as XML. */
export function paragraphsIn(xml: string, style: string): string[] {
  return [...xml.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`));
}

/** From the control with this tag to the end of its content (which must hold no other control). */
export function controlOf(xml: string, tag: string): string {
  const at = xml.indexOf(`<w:tag w:val="${tag}"/>`);
  if (at < 0) throw new Error(`No control ${tag}`);
  return xml.slice(xml.lastIndexOf("<w:sdt>", at), xml.indexOf("</w:sdt>", at));
}
