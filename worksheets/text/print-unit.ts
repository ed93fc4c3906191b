import type { FontFace } from "./font-face.ts";

/** Text to be set in one font: `face` is an index into the faces it was split by. */
export interface FontRun {
  readonly text: string;
  readonly face: number;
}

/** What a grapheme looks like in print; nothing (no runs) for what has no printed form. */
export interface Printed {
  readonly runs: readonly FontRun[];
  /** Its first character as printed; "" if nothing prints. */
  readonly first: string;
  /** In em. */
  readonly width: number;
  /** The part of the source that cannot print, if any. */
  readonly missing?: string;
}

/** A grapheme that prints, and where it stands in the source (UTF-16 units). */
export interface PrintUnit {
  readonly printed: Printed;
  readonly start: number;
  readonly end: number;
}

/** Set in place of what no font has; 〓 (下駄記号) is the Japanese printers' convention. */
const SUBSTITUTE = "〓";

/**
 * Graphemes: flags, Hangul from letters, emoji sequences, a character with its marks (a practical part of
 * UAX #29). Not Intl.Segmenter, whose time grows with the square of the length in Node 20's V8. The lengths are
 * bounded (marks as in UAX #15's Stream-Safe Text Format) so that no text becomes one endless grapheme.
 */
const GRAPHEME =
  /\r\n|\p{RI}{2}|[\u1100-\u115f]{1,3}[\u1160-\u11a7]{0,3}[\u11a8-\u11ff]{0,3}|\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]{0,30}(?:\u200d\p{Extended_Pictographic}[\p{M}\p{Emoji_Modifier}]{0,2}){0,9}|.[\p{M}\u200c\u200d]{0,30}/gsu;

/** Variation selectors, joiners, direction marks, soft hyphen, BOM …; controls; interlinear annotation marks. */
const NOT_PRINTED = /[\p{Default_Ignorable_Code_Point}\p{Cc}\ufff9-\ufffb]/gu;

/** What graphemes look like in these faces, kept as long as the faces are: a document asks for the same kanji often. */
const knownByFaces = new WeakMap<readonly FontFace[], Map<string, Printed>>();
/** More different graphemes than a document in Japanese has; hostile text cannot fill the memory. */
const MOST_KNOWN = 20_000;

function knownIn(faces: readonly FontFace[]): Map<string, Printed> {
  const known = knownByFaces.get(faces);
  if (known && known.size < MOST_KNOWN) return known;
  const fresh = new Map<string, Printed>();
  knownByFaces.set(faces, fresh);
  return fresh;
}

/** The printing graphemes of a text in order, each with its fonts: the first of `faces` that has it. Linear. */
export function printUnits(text: string, faces: readonly FontFace[]): PrintUnit[] {
  const known = knownIn(faces);
  const units: PrintUnit[] = [];
  for (const match of text.matchAll(GRAPHEME)) {
    const grapheme = match[0];
    let printed = known.get(grapheme);
    if (!printed) {
      printed = print(grapheme, faces);
      known.set(grapheme, printed);
    }
    if (printed.runs.length === 0) continue;
    units.push({ printed, start: match.index, end: match.index + grapheme.length });
  }
  return units;
}

/** Joins neighbours of the same font. */
export function joinRuns(units: readonly PrintUnit[]): FontRun[] {
  const joined: FontRun[] = [];
  let text = "";
  let face = -1;
  for (const { printed } of units) {
    for (const run of printed.runs) {
      if (run.face !== face && text !== "") {
        joined.push({ text, face });
        text = "";
      }
      face = run.face;
      text += run.text;
    }
  }
  if (text !== "") joined.push({ text, face });
  return joined;
}

function print(grapheme: string, faces: readonly FontFace[]): Printed {
  const visible = grapheme.replace("\t", "  ").replace(NOT_PRINTED, "");
  if (visible === "") return { runs: [], first: "", width: 0 };
  const run = firstCovered(spellings(visible), faces);
  if (run) return measured([run], faces);

  const missing = [...visible].length === 1 ? visible : grapheme;
  const base = String.fromCodePoint(visible.codePointAt(0) ?? 0);
  const substitute = firstCovered([SUBSTITUTE], faces) ?? { text: SUBSTITUTE, face: 0 };
  const baseRun = base === visible ? undefined : firstCovered([base], faces);
  return { ...measured(baseRun ? [baseRun, substitute] : [substitute], faces), missing };
}

/**
 * Canonically equivalent ways to write a grapheme, best first. One code point is tried as typed before its NFC,
 * which would turn compatibility kanji (U+FA19 神) into others; kana with a separate ゛ are tried composed first.
 */
function spellings(visible: string): string[] {
  // A private-use character (外字) means something else on every PC: a glyph found for it would be a guess.
  if (/\p{Co}/u.test(visible)) return [];
  const composed = visible.normalize("NFC");
  const single = /^.$/su.test(visible);
  const all = single ? [visible, composed] : [composed, visible];
  const decomposed = visible.normalize("NFD");
  if (/^.\p{M}+$/su.test(decomposed)) all.push(decomposed);
  if (/^\p{Zs}$/u.test(visible)) all.push(" ");
  return all;
}

function firstCovered(texts: readonly string[], faces: readonly FontFace[]): FontRun | undefined {
  for (const text of texts) {
    const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const face = faces.findIndex((candidate) => characters.every((codePoint) => candidate.has(codePoint)));
    if (face >= 0) return { text, face };
  }
  return undefined;
}

function measured(runs: readonly FontRun[], faces: readonly FontFace[]): Printed {
  let width = 0;
  for (const { text, face } of runs) {
    for (const character of text) width += faces[face]?.advance(character.codePointAt(0) ?? 0) ?? 0;
  }
  return { runs, first: String.fromCodePoint(runs[0]?.text.codePointAt(0) ?? 0), width };
}
