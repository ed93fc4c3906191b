/** Half-width katakana and its signs (JIS X 0201), with the voicing marks that follow a letter. */
const HALF_WIDTH_KANA = /[｡-ﾟ]+/gu;
/** Letters, digits and signs of ASCII in full width, and the full-width blank. */
const FULL_WIDTH_ASCII = /[！-～　]/gu;

/**
 * Text in the widths documents use: ｷﾞｮｳﾑ becomes ギョウム, ＡＢＣ１２３ becomes ABC123. Nothing else changes: ㈱ ① 髙
 * stay as they are, and so do 〜 and every kanji.
 */
export function usualWidth(text: string): string {
  return text
    .replace(HALF_WIDTH_KANA, (kana) => kana.normalize("NFKC"))
    .replace(FULL_WIDTH_ASCII, (sign) =>
      sign === "　" ? " " : sign === "～" ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    );
}
