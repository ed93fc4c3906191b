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
