/**
 * Unicode's Equivalent_Unified_Ideograph for the CJK Radicals Supplement, laid out like the code chart
 * (sixteen per row, "・" where Unicode names no equivalent). NFKC covers only two of these.
 */
const SUPPLEMENT: readonly (readonly [rowStart: number, ideographs: string])[] = [
  [0x2e80, "・厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣"],
  [0x2e90, "尢𡯂巳幺彑彐忄心扌攵・旡日月歺母"],
  [0x2ea0, "民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹"],
  [0x2eb0, "纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹"],
  [0x2ec0, "艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑"],
  [0x2ed0, "钅長镸长门𨸏阝雨青韦页风飞食𩙿飠"],
  [0x2ee0, "饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜"],
  [0x2ef0, "龙龜亀龟"],
];

const IDEOGRAPHS: ReadonlyMap<string, string> = new Map(
  SUPPLEMENT.flatMap(([rowStart, ideographs]) =>
    [...ideographs].map((ideograph, i): [string, string] => [String.fromCodePoint(rowStart + i), ideograph]),
  ).filter(([, ideograph]) => ideograph !== "・"),
);

/**
 * Replaces radicals that only look like kanji (U+2E80–2FDF: text copied from PDFs such as the guideline's has
 * "⾼⼈⽅") by the ordinary characters. Nothing else changes: ㈱ ① 髙 﨑 stay as typed, which is why the whole
 * text must not go through NFKC.
 * Source: Unicode, EquivalentUnifiedIdeograph.txt; the Kangxi block's NFKC is the same mapping.
 */
export function fromRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fdf]/g, (radical) => IDEOGRAPHS.get(radical) ?? radical.normalize("NFKC"));
}
