import { type IParagraphOptions, ParagraphProperties, type XmlComponent } from "docx";
import type { CharacterStyle, ParagraphStyle } from "./style-names.ts";
import { Block, element, valued } from "./xml.ts";

/** CR LF, LF, CR, NEL, and Unicode's line and paragraph separators; VT and FF are gone already (XML 1.0). */
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/;

function piece(text: string): XmlComponent {
  return element("w:t", { "xml:space": "preserve" }, [text]);
}

/**
 * One line. A piece ends after each "{", because the library replaces "{name}" by the numbers of lists in the
 * finished XML, also where somebody typed it.
 */
function lineContent(line: string): XmlComponent[] {
  return line.split("\t").flatMap((part, index) => [
    ...(index > 0 ? [element("w:tab")] : []),
    ...part
      .split(/(?<=\{)/)
      .filter((text) => text !== "")
      .map(piece),
  ]);
}

/** A text's lines as typed. */
export function linesOf(text: string): string[] {
  return text.split(LINE_BREAK);
}

/** Text in a character style, or in its paragraph's own; line breaks and tabs become Word's. */
export function run(text: string, style?: CharacterStyle): XmlComponent {
  return element("w:r", {}, [
    ...(style ? [element("w:rPr", {}, [valued("w:rStyle", style)])] : []),
    ...linesOf(text).flatMap((line, index) => [
      ...(index > 0 ? [element("w:br")] : []),
      ...lineContent(line),
    ]),
  ]);
}

/** What a paragraph may say for itself beyond its style. */
export type ParagraphSetting = Pick<
  IParagraphOptions,
  "keepNext" | "pageBreakBefore" | "numbering" | "indent" | "shading" | "spacing" | "tabStops" | "alignment"
>;

/** Most paragraphs say nothing but their style: one object serves them all. */
const STYLE_ONLY = new Map<ParagraphStyle, XmlComponent>();

function styleOnly(style: ParagraphStyle): XmlComponent {
  let properties = STYLE_ONLY.get(style);
  if (!properties) {
    properties = element("w:pPr", {}, [valued("w:pStyle", style)]);
    STYLE_ONLY.set(style, properties);
  }
  return properties;
}

export function paragraph(
  style: ParagraphStyle,
  children: readonly XmlComponent[] = [],
  setting?: ParagraphSetting,
): Block {
  const properties = setting ? new ParagraphProperties({ style, ...setting }) : styleOnly(style);
  return new Block("w:p", [properties, ...children]);
}

/** A paragraph of plain text. */
export function textParagraph(style: ParagraphStyle, text: string, setting?: ParagraphSetting): Block {
  return paragraph(style, text === "" ? [] : [run(text)], setting);
}
