const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
  ["", "あいうえお"],
  ["k", "かきくけこ"],
  ["s", "さしすせそ"],
  ["t", "たちつてと"],
  ["n", "なにぬねの"],
  ["h", "はひふへほ"],
  ["m", "まみむめも"],
  ["r", "らりるれろ"],
  ["g", "がぎぐげご"],
  ["z", "ざじずぜぞ"],
  ["d", "だぢづでど"],
  ["b", "ばびぶべぼ"],
  ["p", "ぱぴぷぺぽ"],
];

const OTHERS =
  "や ya ゆ yu よ yo わ wa を wo ん n ん nn ー - ゔ vu し shi ち chi つ tsu ふ fu じ ji ぢ ji づ zu " +
  "しゃ sha しゅ shu しょ sho ちゃ cha ちゅ chu ちょ cho じゃ ja じゅ ju じょ jo じぇ je しぇ she ちぇ che " +
  "ふぁ fa ふぃ fi ふぇ fe ふぉ fo てぃ thi でぃ dhi うぃ wi うぇ we";

const SMALL: readonly (readonly [string, string])[] = [
  ["ゃ", "a"],
  ["ゅ", "u"],
  ["ょ", "o"],
];

/** How kana are typed, in the ways of 訓令式 and ヘボン式. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = (() => {
  const spellings = new Map<string, string[]>();
  const add = (kana: string, spelling: string) => {
    const known = spellings.get(kana);
    if (known) known.push(spelling);
    else spellings.set(kana, [spelling]);
  };
  for (const [consonant, kana] of ROWS) {
    [..."aiueo"].forEach((vowel, index) => {
      add(kana.charAt(index), `${consonant}${vowel}`);
    });
    if (consonant !== "")
      for (const [small, vowel] of SMALL) add(`${kana.charAt(1)}${small}`, `${consonant}y${vowel}`);
  }
  const others = OTHERS.split(" ");
  for (let at = 0; at < others.length; at += 2) add(others[at] ?? "", others[at + 1] ?? "");
  return spellings;
})();

/**
 * Whether letters without an input method (き as ki, しゃ as sha or sya) begin a reading in hiragana: 「kan」 begins
 * 「かんきょう」, and so does 「kank」. What is no kana stands for itself.
 */
export function beginsReading(typed: string, reading: string): boolean {
  if (typed === "") return true;
  if (reading === "") return false;
  // っ doubles the consonant after it; of one letter it cannot yet be told.
  if (reading.startsWith("っ") && (typed.length === 1 || typed.charAt(1) === typed.charAt(0)))
    return beginsReading(typed.slice(-Math.max(1, typed.length - 1)), reading.slice(1));
  return [2, 1].some((length) => {
    const kana = reading.slice(0, length);
    const spellings = SPELLINGS.get(kana) ?? (length === 1 ? [kana] : []);
    return spellings.some((spelling) =>
      typed.length <= spelling.length
        ? spelling.startsWith(typed)
        : typed.startsWith(spelling) && beginsReading(typed.slice(spelling.length), reading.slice(length)),
    );
  });
}
