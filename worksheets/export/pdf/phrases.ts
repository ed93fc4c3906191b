/** Finding words takes time that grows with the square of the length in current V8; headings are short. */
const LONGEST = 120;

const words = new Intl.Segmenter("ja", { granularity: "word" });
/** Particles, endings and closing marks: they do not begin a line of a heading. */
const CLINGS_TO_LAST = /^[\p{Script=Hiragana}ー、。，．・：；）」』】〕〉》！？\s]+$/u;
const OPENS = /[（「『【〔〈《]$/u;

/** A heading in pieces that read well at the beginning of a line: "フィールドワーク", "ツアーの", "人材", "募集・", "選定". */
export function phrases(text: string): readonly string[] {
  if (text.length > LONGEST) return [text];
  const found: string[] = [];
  for (const { segment } of words.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && (CLINGS_TO_LAST.test(segment) || OPENS.test(last))) {
      found[found.length - 1] = last + segment;
    } else found.push(segment);
  }
  return found;
}
