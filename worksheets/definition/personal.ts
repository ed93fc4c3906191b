/**
 * What a text typed by hand tells about people, so that a copy for others can leave it out (墨消し).
 * `person`: names of persons, alone or with their office (氏名, 担当).
 * `profile`: who a person is, without the name (所属, 自己紹介).
 * `inCharge`: names and how to reach them in one field (担当者・連絡先).
 * `contact`: how and where somebody is reached (連絡先, 所在地).
 * `note`: written for one's own use (メモ).
 * `company`: a company's name; of a sole proprietor it is a person's.
 * `none`: nothing of these is asked for. It may still be written there.
 */
export type Personal = "person" | "profile" | "inCharge" | "contact" | "note" | "company" | "none";

const ASKING =
  /氏名|名前|担当|責任者|代表者|キーマン|所属|連絡先|電話|メールアドレス|住所|所在地|ふりがな|自己紹介|メモ|備考/u;

/** Whether these words ask for personal data, so that a field headed by them has to say which. */
export function asksForPersonalData(words: string): boolean {
  return ASKING.test(words);
}
