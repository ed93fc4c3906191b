import type { KnownName } from "./known-names.ts";

/** A text in which names are replaced, and how often each was. */
export interface Replaced {
  readonly text: string;
  readonly found: ReadonlyMap<KnownName, number>;
}

/** The shortest name that is looked for in other texts: one character occurs in too many words. */
const SHORTEST = 2;

const HONORIFIC = /^\s?(?:さん|さま|様|氏|先生|教授|社長|部長|課長|係長)/u;
const LONGEST_HONORIFIC = 4;

/** The names that begin alike: one letter further to the next place, or the end of a name. */
interface Place {
  readonly next: Map<string, Place>;
  readonly ending: KnownName[];
}

/**
 * Replaces names in texts: exactly as spelt, but for blanks, which Japanese names have or have not between surname and
 * given name. The longest name that fits counts. However many names there are, they are looked for at once.
 */
export function nameFinder(names: readonly KnownName[]): (text: string) => Replaced {
  const root = treeOf(names);
  return (text) => {
    const found = new Map<KnownName, number>();
    const parts: string[] = [];
    let kept = 0;
    for (let at = 0; at < text.length; ) {
      const match = longestAt(root, text, at);
      if (match === undefined) {
        at += 1;
        continue;
      }
      if (!match.known.kept) {
        parts.push(text.slice(kept, at), match.known.by);
        found.set(match.known, (found.get(match.known) ?? 0) + 1);
        kept = match.end;
      }
      at = match.end;
    }
    return { text: parts.join("") + text.slice(kept), found };
  };
}

function treeOf(names: readonly KnownName[]): Place {
  const root: Place = { next: new Map(), ending: [] };
  for (const known of names) {
    const letters = known.name.replaceAll(/\s/gu, "");
    if (letters.length < SHORTEST) continue;
    let place = root;
    for (const letter of letters.split("")) {
      const next: Place = place.next.get(letter) ?? { next: new Map(), ending: [] };
      place.next.set(letter, next);
      place = next;
    }
    place.ending.push(known);
  }
  return root;
}

/** The longest name that begins at `at`, and where it ends. */
function longestAt(
  root: Place,
  text: string,
  at: number,
): { readonly known: KnownName; readonly end: number } | undefined {
  let longest: { readonly known: KnownName; readonly end: number } | undefined;
  let place = root.next.get(text.charAt(at));
  for (let end = at + 1; place !== undefined; end += 1) {
    const known = place.ending.find(({ addressed }) => !addressed || isAddressed(text, end));
    if (known !== undefined) longest = { known, end };
    while (place.next.size > 0 && isBlank(text.charAt(end))) end += 1;
    place = place.next.get(text.charAt(end));
  }
  return longest;
}

function isAddressed(text: string, end: number): boolean {
  return HONORIFIC.test(text.slice(end, end + LONGEST_HONORIFIC));
}

function isBlank(character: string): boolean {
  return character !== "" && character.trim() === "";
}
