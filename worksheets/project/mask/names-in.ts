/** What ends a person's name when it is written to or about somebody, longest first. */
const TITLES =
  /(?:代表取締役社長|代表取締役|取締役社長|取締役|代表社員|代表者|代表|社長|会長|副社長|専務|常務|本部長|支店長|工場長|部長|次長|課長補佐|課長|係長|室長|所長|局長|館長|店長|主任|主査|主事|主幹|参事|理事長|理事|教授|准教授|先生|担当者|担当|さん|さま|様|氏)$/u;

/** Words of such fields that are no names: organisations, departments, headings. */
const ORGANISATION =
  /株式会社|有限会社|合同会社|組合|協会|協議会|大学|銀行|信金|金庫|商工会|役場|役所|県庁|道庁|府庁|都庁|支店|本社|本店|支社|工場|事務|センター|窓口|グループ|チーム/u;
const DEPARTMENT =
  /(?:総務|営業|企画|人事|経理|製造|技術|開発|商工|観光|産業|情報|政策|広報|振興|推進|労政|経済|農政|農林|水産|財政|地域|戦略|管理|業務|事業|支援|創生|移住|広聴|まち|デジタル|ＤＸ|DX).{0,8}(?:部|課|係|室|局|班|担当)?$/u;
const HEADING =
  /^(?:電話|携帯|内線|直通|代表|連絡先|メール|住所|所属|氏名|名前|なし|未定|同上|全員|司会|各社|企業|人材|自治体|参加者|講師|受付|外部|ラボ|法人|個人|団体|行政)$/u;

const LONGEST_WORD = 40;
const SEPARATORS = /[、,，。/／・:：;；|｜()（）「」『』【】[\]\n\r\t]+/u;
const BLANKS = /\s+/u;
/** Kanji, kana and what stands in names among them. */
const JAPANESE_WORD = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々ヶー]{1,12}$/u;
const LATIN_WORD = /^\p{Lu}[\p{L}'’-]{1,20}$/u;

/**
 * What may well be names of persons in a field where names stand among other things, such as
 * 「商工課 佐藤 花子（0157-25-0000）」. An estimate: it leaves out organisations, offices and headings it knows.
 * A surname and a given name that stand apart come back as one, with a blank.
 */
export function namesIn(text: string): readonly string[] {
  return text.split(SEPARATORS).flatMap((part) => {
    const words = part.split(BLANKS).filter(isShort).map(withoutTitle);
    const japanese = words.filter(isJapaneseName);
    const latin = words.filter((word) => LATIN_WORD.test(word));
    // One Latin word alone is rather a label or a trade mark.
    const roman = latin.length === 2 ? [latin.join(" ")] : [];
    const isFullName = japanese.length === 2 && japanese.every((word) => word.length <= 4);
    // One character alone occurs in too many words; beside a surname it is a given name.
    const single = japanese.filter((word) => word.length > 1);
    return [...(isFullName ? [japanese.join(" ")] : single), ...roman];
  });
}

/** No name with its titles is longer, and a sentence is not searched for one. */
function isShort(word: string): boolean {
  return word.length <= LONGEST_WORD;
}

function withoutTitle(word: string): string {
  const bare = word.replace(TITLES, "");
  return bare === word ? word : withoutTitle(bare);
}

function isJapaneseName(word: string): boolean {
  return (
    JAPANESE_WORD.test(word) && !ORGANISATION.test(word) && !DEPARTMENT.test(word) && !HEADING.test(word)
  );
}
