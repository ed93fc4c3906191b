import { codePointLabel } from "./code-point-label.ts";
import type { FontFace } from "./font-face.ts";
import { type FontRun, joinRuns, printUnits } from "./print-unit.ts";

// The door for those who print: what they need of the files beside this one.
export { type FontFace, openFontFace } from "./font-face.ts";
export type { FontRun } from "./print-unit.ts";

/**
 * One line of text as it prints, in runs of the first face that has each character: kana with separate ゛/゜ are
 * composed, a tab is two spaces, what no face has is 〓; controls (line breaks too: see `breakLines`), variation
 * selectors, joiners, direction marks and other invisible characters are left out.
 */
export function splitByFont(text: string, faces: readonly FontFace[]): FontRun[] {
  return joinRuns(printUnits(text, faces));
}

/**
 * What prints as 〓, each once, in order of appearance: characters none of the faces has, and every private-use
 * character (外字). An emoji sequence or a base with its marks is one entry.
 */
export function missingGlyphs(text: string, faces: readonly FontFace[]): string[] {
  const missing = new Set<string>();
  for (const { printed } of printUnits(text, faces)) {
    if (printed.missing !== undefined) missing.add(printed.missing);
  }
  return [...missing];
}

/** "𠮷" → "𠮷（U+20BB7）". What cannot be shown anywhere is named instead: "外字（U+E000）". */
export function describeCharacter(character: string): string {
  const shown = /\p{Co}/u.test(character)
    ? "外字"
    : /\p{Surrogate}/u.test(character)
      ? "壊れた文字"
      : character;
  return `${shown}（${codePointLabel(character)}）`;
}
