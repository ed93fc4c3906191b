/** "𠮷" → "U+20BB7"; several code points are joined by spaces. Lone surrogates are labelled like any other. */
export function codePointLabel(characters: string): string {
  return Array.from(
    characters,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  ).join(" ");
}
