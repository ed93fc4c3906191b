/** Variation selectors tell shapes of one character apart; nobody types them when searching. */
const SELECTORS = /\p{Variation_Selector}/gu;
const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;

/**
 * A text for comparing only: full and half width and case are equal. Never shown or stored, as names keep their
 * code points.
 */
export function comparable(text: string): string {
  return text.replace(SELECTORS, "").normalize("NFKC").toLowerCase();
}

/** The same without blanks: for the labels of choices, as they are typed. */
export function comparableLabel(text: string): string {
  return comparable(text).replace(/\s/gu, "");
}

/** Katakana as hiragana. What hiragana has no letter for (ヷ, ー) and half-width katakana stay. */
export function toHiragana(text: string): string {
  return text.replace(KATAKANA, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60));
}
