const isPlain = (character: string): boolean => character <= "\u007f";

/**
 * Whether `after` is `before` with some characters become question marks: those that Shift_JIS does not have, when Excel
 * or Calc saves a sheet as such a .csv. Excel writes two for a character beyond U+FFFF.
 */
export function lostInSaving(before: string, after: string): boolean {
  const left = Array.from(after);
  let at = 0;
  for (const character of before) {
    if (left[at] !== character && (left[at] !== "?" || isPlain(character))) return false;
    at += left[at] !== character && character.length === 2 && left[at + 1] === "?" ? 2 : 1;
  }
  return at === left.length && before !== after;
}
