import { THEME } from "../theme.ts";
import type { CellStyle } from "./workbook.ts";
import { escaped, MAIN, XML_HEAD } from "./xml-parts.ts";

const FONT = "BIZ UDPゴシック";
/** Codes of built-in number formats, and ours for days (ISO/IEC 29500-1, 18.8.30). */
const FORMATS = { general: 0, text: 49, date: 164 } as const;

/** Gives things the place they are first asked for under. */
class Pool {
  readonly #places = new Map<string, number>();

  constructor(first: readonly string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.#places.get(xml);
    if (known !== undefined) return known;
    this.#places.set(xml, this.#places.size);
    return this.#places.size - 1;
  }

  xml(name: string): string {
    return `<${name} count="${this.#places.size}">${[...this.#places.keys()].join("")}</${name}>`;
  }
}

function fontXml({ size = THEME.size.body, bold, color = THEME.ink }: CellStyle): string {
  return `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><color rgb="FF${color}"/><name val="${FONT}"/><family val="3"/><charset val="128"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(): string {
  const line = (side: string) => `<${side} style="thin"><color rgb="FF${THEME.rule}"/></${side}>`;
  return `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`;
}

const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

function alignmentXml({ align, valign = "center", wrap, vertical }: CellStyle): string {
  return `<alignment${align ? ` horizontal="${align}"` : ""} vertical="${valign}"${
    vertical ? ' textRotation="255"' : ""
  }${wrap ? ' wrapText="1"' : ""}/>`;
}

/** Collects the styles of a workbook's cells; each gets its index in xl/styles.xml (CT_Stylesheet). */
export class StyleSheet {
  readonly #fonts = new Pool([fontXml({})]);
  // The first two are fixed (18.8.21).
  readonly #fills = new Pool([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  readonly #borders = new Pool([NO_BORDER]);
  readonly #formats = new Pool(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  index(style: CellStyle): number {
    const font = this.#fonts.place(fontXml(style));
    const fill = style.fill === undefined ? 0 : this.#fills.place(fillXml(style.fill));
    const border = style.borders ? this.#borders.place(borderXml()) : 0;
    const format = FORMATS[style.format ?? "general"];
    return this.#formats.place(
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${
        style.quoted ? ' quotePrefix="1"' : ""
      } applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`,
    );
  }

  xml(): string {
    return [
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
      `<numFmts count="1"><numFmt numFmtId="${FORMATS.date}" formatCode="${escaped("yyyy-mm-dd")}"/></numFmts>`,
      this.#fonts.xml("fonts"),
      this.#fills.xml("fills"),
      this.#borders.xml("borders"),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#formats.xml("cellXfs"),
      '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }
}
