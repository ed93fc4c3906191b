import { create } from "fontkit";

/** What text layout needs to know of a font. */
export interface FontFace {
  readonly name: string;
  /** Whether the font has a glyph of its own for the code point. */
  has(codePoint: number): boolean;
  /** Width in em: 1 is the font size. 0 for combining marks and for characters the font lacks. */
  advance(codePoint: number): number;
}

const UNKNOWN = -2;
const ABSENT = -1;

/**
 * Reads a TrueType/OpenType font. Throws on bytes that are not a single font.
 * Widths are read on first use and then cached: layout asks for them once per character of a document.
 */
export function openFontFace(name: string, bytes: Uint8Array): FontFace {
  // fontkit's types ask for a Buffer; it only reads a Uint8Array, in the browser too.
  const font = create(bytes as Parameters<typeof create>[0]);
  if (!("glyphForCodePoint" in font)) throw new Error(`${name} is a font collection, not a single font`);

  const common = new Float64Array(0x1_0000).fill(UNKNOWN);
  const rare = new Map<number, number>();
  const look = (codePoint: number): number => {
    if (!font.hasGlyphForCodePoint(codePoint)) return ABSENT;
    // Shaping draws marks over their base: whatever width the font gives them does not move the pen.
    if (/^\p{M}$/u.test(String.fromCodePoint(codePoint))) return 0;
    return font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
  };
  const cached = (codePoint: number): number => {
    const known = common[codePoint] ?? rare.get(codePoint) ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const found = look(codePoint);
    if (codePoint < common.length) common[codePoint] = found;
    else rare.set(codePoint, found);
    return found;
  };
  return {
    name,
    has: (codePoint) => cached(codePoint) !== ABSENT,
    advance: (codePoint) => Math.max(0, cached(codePoint)),
  };
}
