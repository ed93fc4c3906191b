import { broken } from "../read-failure.ts";

/** A start tag. Names are without their namespace's prefix: some writers put one everywhere. */
export interface XmlTag {
  readonly name: string;
  /** The text between the name and the end of the tag. */
  readonly rest: string;
  /** It ends itself: <c/>. */
  readonly isEmpty: boolean;
}

export interface XmlHandler {
  open?(tag: XmlTag): void;
  /** Also called for a tag that ends itself. */
  close?(name: string): void;
  /** Text between two tags, decoded; CDATA too. An element's text may come in several pieces. */
  text?(text: string): void;
}

/** Far deeper than any workbook. */
const DEEPEST = 100;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Reads an XML text from front to back. A document type is refused, so that no entity is ever defined, expanded or
 * fetched (XXE, billion laughs). Throws ReadTrouble when the text is not well-formed. `part`: its name, for messages.
 */
export function scanXml(part: string, xml: string, handler: XmlHandler): void {
  const open: string[] = [];
  let at = xml.startsWith("\ufeff") ? 1 : 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    if (end > at && open.length > 0) handler.text?.(decodeXml(part, lineEnds(xml.slice(at, end))));
    if (next < 0) break;
    at = markup(part, xml, next, open, handler);
  }
  if (open.length > 0) broken(`「${part}」が途中で切れています`);
}

/** Reads what begins with "<" at `at`; where it ends. */
function markup(part: string, xml: string, at: number, open: string[], handler: XmlHandler): number {
  if (xml.startsWith("<!--", at)) return after(part, xml, at + 4, "-->");
  if (xml.startsWith("<![CDATA[", at)) {
    const end = after(part, xml, at + 9, "]]>");
    handler.text?.(lineEnds(xml.slice(at + 9, end - 3)));
    return end;
  }
  if (xml.startsWith("<?", at)) return after(part, xml, at + 2, "?>");
  if (xml.startsWith("<!", at)) broken(`「${part}」に、許されない宣言（DOCTYPE）があります`);
  if (xml.startsWith("</", at)) {
    const end = after(part, xml, at + 2, ">");
    const name = localName(xml.slice(at + 2, end - 1).trim());
    if (open.pop() !== name) broken(`「${part}」のタグの対応が崩れています`);
    handler.close?.(name);
    return end;
  }
  const end = tagEnd(part, xml, at);
  const isEmpty = xml[end - 2] === "/";
  const inside = xml.slice(at + 1, isEmpty ? end - 2 : end - 1);
  const nameEnd = inside.search(/\s/u);
  const name = localName(nameEnd < 0 ? inside : inside.slice(0, nameEnd));
  const rest = nameEnd < 0 ? "" : inside.slice(nameEnd);
  handler.open?.({ name, rest, isEmpty });
  if (isEmpty) handler.close?.(name);
  else if (open.push(name) > DEEPEST) broken(`「${part}」の構造が深すぎます`);
  return end;
}

function after(part: string, xml: string, from: number, mark: string): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? broken(`「${part}」が途中で切れています`) : at + mark.length;
}

/** The place after the ">" that ends a start tag; one within an attribute's quotes does not. */
function tagEnd(part: string, xml: string, from: number): number {
  let at = from;
  for (;;) {
    const close = xml.indexOf(">", at);
    if (close < 0) return broken(`「${part}」が途中で切れています`);
    const quote = /["']/u.exec(xml.slice(at, close));
    if (!quote) return close + 1;
    const quoteAt = at + quote.index;
    const quoteEnd = xml.indexOf(quote[0], quoteAt + 1);
    if (quoteEnd < 0) return broken(`「${part}」が途中で切れています`);
    at = quoteEnd + 1;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** XML 1.0, section 2.11. */
function lineEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/gu, "\n") : text;
}

/** Text with its references replaced. Only those of XML itself exist, as no document type is read. */
function decodeXml(part: string, text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(#x?[0-9a-fA-F]{1,8}|\w{1,8});|&/gu, (_, name: string | undefined) => {
    const code = name === undefined ? undefined : /^#(x)?(.+)$/u.exec(name);
    if (code) return characterOf(part, Number.parseInt(code[2] ?? "", code[1] ? 16 : 10));
    return (
      Object.entries(NAMED).find(([known]) => known === name)?.[1] ??
      broken(`「${part}」に未定義の参照があります`)
    );
  });
}

function characterOf(part: string, code: number): string {
  const isCharacter = code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff);
  return Number.isInteger(code) && isCharacter
    ? String.fromCodePoint(code)
    : broken(`「${part}」に正しくない文字の参照があります`);
}

/** An attribute's value by its local name; undefined when the tag has none. */
export function attribute(part: string, { rest }: XmlTag, name: string): string | undefined {
  // Most tags of a sheet have few attributes, and there are hundreds of thousands of tags.
  if (!rest.includes(name)) return undefined;
  const pattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;
  for (const [, key = "", double, single] of rest.matchAll(pattern))
    if (localName(key) === name) return decodeXml(part, double ?? single ?? "");
  return undefined;
}

/** Whether an attribute of type xsd:boolean is set. */
export function isSet(part: string, tag: XmlTag, name: string): boolean {
  const value = attribute(part, tag, name);
  return value === "1" || value === "true";
}
