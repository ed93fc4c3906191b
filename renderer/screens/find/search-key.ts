import { comparable, toHiragana } from "../../../worksheets/text/comparable.ts";

/** A character with the marks that belong to it (half-width ガ, か + dakuten), which are compared as one. */
const UNIT = /.\p{Grapheme_Extend}*/gsu;
/**
 * A text for comparing only: full and half width, case, and hiragana and katakana are equal. Never shown or stored,
 * as names keep their code points.
 */
export function searchKey(text: string): string {
  return toHiragana(comparable(text));
}

/** A part of a text as it stands there, and whether it is one of the words looked for. */
export interface TextPart {
  /** Where it begins, in characters with their marks. */
  readonly at: number;
  readonly text: string;
  readonly hit: boolean;
}

/** The text cut up so that every place in which one of the keys stands is a part of its own. */
export function markHits(text: string, keys: readonly string[]): readonly TextPart[] {
  const units = text.match(UNIT) ?? [];
  // For each UTF-16 unit of the key, the unit of the text it came from.
  let key = "";
  const origin: number[] = [];
  units.forEach((unit, index) => {
    const part = searchKey(unit);
    key += part;
    for (let i = 0; i < part.length; i++) origin.push(index);
  });
  const hit = new Array<boolean>(units.length).fill(false);
  for (const wanted of keys.filter((word) => word !== ""))
    for (let at = key.indexOf(wanted); at >= 0; at = key.indexOf(wanted, at + wanted.length))
      for (let i = at; i < at + wanted.length; i++) hit[origin[i] ?? 0] = true;
  const parts: { at: number; text: string; hit: boolean }[] = [];
  units.forEach((unit, index) => {
    const last = parts.at(-1);
    if (last && last.hit === hit[index]) last.text += unit;
    else parts.push({ at: index, text: unit, hit: hit[index] === true });
  });
  return parts;
}

/** The words of a search, each as a key; blanks of any width part them. */
export function searchKeys(words: string): readonly string[] {
  return searchKey(words).split(/\s+/u).filter(Boolean);
}
