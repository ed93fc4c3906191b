/** Twips of a full-width character of 10.5 points, the size of body and prompts. */
export const EM = 210;
/** Widths of proportional letters and of digits in BIZ UDPゴシック, in em. */
const LETTER = 0.66;
const DIGIT = 0.76;

/** About how wide a text is, in em. Word knows it exactly; this only helps to choose widths and page breaks. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text) {
    if (/[0-9]/.test(character)) ems += DIGIT;
    else ems += /[\u0020-\u024f\uff61-\uffdc]/.test(character) ? LETTER : 1;
  }
  return ems;
}

/** About how many lines paragraphs of text take in a column of so many twips; at least one each. */
export function estimatedLines(texts: readonly string[], width: number): number {
  const perLine = Math.max(1, Math.floor(width / EM) - 1);
  return texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(emsOf(text) / perLine)), 0);
}
