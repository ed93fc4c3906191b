import { splitByFont } from "../../text/coverage.ts";
import { type FontFace, openFontFace } from "../../text/font-face.ts";
import { breakLines } from "../../text/line-break.ts";
import type { FontRun } from "../../text/print-unit.ts";
import { fontAscent } from "./font-ascent.ts";
import type { PdfFonts } from "./pdf-fonts.ts";
import type { TextStyle } from "./styles.ts";

/** A run of one font within a line. */
export interface SetRun {
  readonly text: string;
  readonly fallback: boolean;
  /** From the line's left end, in points. */
  readonly offset: number;
  /** Of its font, in points. */
  readonly ascent: number;
}

/** A line ready to be drawn. */
export interface SetLine {
  readonly style: TextStyle;
  readonly runs: readonly SetRun[];
  readonly width: number;
}

/** Breaks and measures text with the document's fonts. Widths in points. */
export interface Typesetter {
  /** At least one line; see `breakLines`. */
  lines(text: string, width: number, style: TextStyle): readonly SetLine[];
  /** All of it on one line, however long. */
  line(text: string, style: TextStyle): SetLine;
}

interface Weight {
  readonly faces: readonly FontFace[];
  readonly ascents: readonly number[];
}

const known = new WeakMap<Uint8Array, FontFace>();

/** Reading a font takes long, so one host's fonts are read once. */
function faceOf(name: string, bytes: Uint8Array): FontFace {
  const face = known.get(bytes) ?? openFontFace(name, bytes);
  known.set(bytes, face);
  return face;
}

/** The regular faces in the order they are tried. */
export function regularFaces(fonts: PdfFonts): readonly FontFace[] {
  return [faceOf("regular", fonts.regular), faceOf("fallback regular", fonts.fallbackRegular)];
}

/** The bold faces in the order they are tried. */
export function boldFaces(fonts: PdfFonts): readonly FontFace[] {
  return [faceOf("bold", fonts.bold), faceOf("fallback bold", fonts.fallbackBold)];
}

export function createTypesetter(fonts: PdfFonts): Typesetter {
  const regular: Weight = {
    faces: regularFaces(fonts),
    ascents: [fontAscent(fonts.regular), fontAscent(fonts.fallbackRegular)],
  };
  const bold: Weight = {
    faces: boldFaces(fonts),
    ascents: [fontAscent(fonts.bold), fontAscent(fonts.fallbackBold)],
  };
  const weightOf = (style: TextStyle): Weight => (style.bold ? bold : regular);
  return {
    lines: (text, width, style) =>
      breakLines(text, width, style.size, weightOf(style).faces).map((runs) =>
        setLine(runs, style, weightOf(style)),
      ),
    line: (text, style) => setLine(splitByFont(text, weightOf(style).faces), style, weightOf(style)),
  };
}

function setLine(runs: readonly FontRun[], style: TextStyle, { faces, ascents }: Weight): SetLine {
  let offset = 0;
  const set = runs.map(({ text, face }) => {
    const run = { text, fallback: face > 0, offset, ascent: (ascents[face] ?? 1) * style.size };
    for (const character of text) {
      offset += (faces[face]?.advance(character.codePointAt(0) ?? 0) ?? 0) * style.size;
    }
    return run;
  });
  return { style, runs: set, width: offset };
}
