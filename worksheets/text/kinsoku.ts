/**
 * Japanese line-breaking rules (禁則処理) on top of UAX #14. Source: JIS X 4051:2004 / W3C JLREQ §3.1.7–3.1.8:
 * closing marks, 々 ー and small kana do not begin a line, opening marks do not end one.
 */
const NOT_AT_START = new Set(
  "、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー‐゠–〜～）」』】〕〉》］｝〙〗〟｠»”’｡､｣･ｰﾞﾟ,.:;?!)]}" +
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ",
);
const NOT_AT_END = new Set("（「『【〔〈《［｛〘〖〝｟«“‘｢([{");

/** Unicode's space separators (Zs) without the no-break ones. */
const SPACES = new Set(" \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000");

const JAPANESE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script_Extensions=Katakana}\uff01-\uff60]$/u;

/** Whether it hangs over the margin at the end of a line instead of beginning the next. */
export function isHangingSpace(character: string): boolean {
  return SPACES.has(character);
}

/** Whether a line may end with `before` and the next begin with `after`, as far as kinsoku is concerned. */
export function kinsokuAllows(before: string, after: string): boolean {
  return !NOT_AT_START.has(after) && !NOT_AT_END.has(before) && !isHangingSpace(after);
}

/**
 * UAX #14 glues “ ” ‘ ’ to both neighbours because it cannot tell opening from closing in every language. Beside
 * Japanese text it can: a break is wanted before an opening and after a closing one.
 */
export function opensQuotation(before: string, after: string): boolean {
  return (
    ((after === "“" || after === "‘") && JAPANESE.test(before)) ||
    ((before === "”" || before === "’") && JAPANESE.test(after))
  );
}
