import type { RegisterName } from "../../definition/register.ts";
import { comparable, comparableLabel } from "../../text/comparable.ts";
import { registerColumns } from "../register-columns.ts";

/** Headings people use, in half-width small letters without blanks; the first pattern of a register that fits decides. */
type Headings = readonly (readonly [target: string, pattern: RegExp])[];

const CONTACT: Headings = [
  [
    "contact/mail",
    /^(?:担当者?の?|連絡先の?)?(?:e-?メール|メール|メアド|e-?mail|mail)(?:アドレス|address)?$/u,
  ],
  ["contact/fax", /^(?:担当者?の?|連絡先の?)?(?:fax|ファックス|ファクス|ファクシミリ)(?:番号|no\.?)?$/u],
  [
    "contact/phone",
    /^(?:担当者?の?|連絡先の?|代表)?(?:電話|電話番号|tel|tel\.|tel番号|電話no\.?|携帯|携帯電話|携帯番号|携帯電話番号|連絡先電話番号|連絡先tel)$/u,
  ],
  ["contact", /^(?:担当者?[・/、]?)?(?:ご?連絡先)$/u],
  [
    "contact/person",
    /^(?:ご?担当者?(?:氏?名|様|役職|部署名?)?|(?:ご?担当|所属)?部署名?|部課名?|役職名?|職名|窓口(?:担当者?)?(?:氏?名)?|連絡先(?:氏名|担当者))$/u,
  ],
];

const ADDRESS: Headings = [
  ["address/postal", /^(?:郵便番号|〒|郵便no\.?|zip(?:code)?)$/u],
  [
    "address",
    /^(?:(?:本社|本店|会社|企業|事業所|施設)?(?:所在地|住所|の所在地)\d*|都道府県|市区?町村|市町村名|番地|町名番地|建物名?|address\d*|場所)$/u,
  ],
];

const MEMO: Headings = [
  ["memo", /^(?:メモ|備考\d*|その他|特記事項|摘要|コメント|注記|注|note|notes|memo|remarks)$/u],
];

const kana = (names: string): Headings => [
  [
    "kana",
    new RegExp(
      `^(?:${names})?(?:の)?(?:ふりがな|フリガナ|かな|カナ|よみ|ヨミ|読み|読みがな|読み仮名|よみがな|ヨミガナ|kana)$`,
      "u",
    ),
  ],
];

const COMPANY_NAMES =
  "企業名|会社名|事業者名|法人名|名称|社名|商号|屋号|事業所名|店舗名|団体名|企業|会社|事業者|貴社名|御社名|取引先名?|参加企業名?|候補企業名?|企業名称|会社名称|事業者名称|法人名称|企業・団体名|company|companyname|name";

const OF_REGISTER: Readonly<Record<RegisterName, Headings>> = {
  companies: [
    ...kana(COMPANY_NAMES),
    ["name", new RegExp(`^(?:${COMPANY_NAMES})$`, "u")],
    ["industry", /^(?:主な?業種|業種(?:名|分類|区分)?|業態|産業分類|industry)$/u],
    ...ADDRESS,
    ...CONTACT,
    [
      "introducedBy",
      /^(?:どこからの紹介か|ご?紹介(?:元|者|機関|先)?(?:名)?|紹介元機関|推薦(?:元|者|機関))$/u,
    ],
    [
      "participation",
      /^(?:参加の判断|参加(?:可否|意向|有無|の有無|の可否|状況|回答)?|可否|意向|参加\/不参加|打診状況|打診)$/u,
    ],
    ["reason", /^(?:参加の?理由|理由|参加の?動機|動機|参加の?目的)$/u],
    ...MEMO,
  ],
  talents: [
    ...kana("氏名|名前|お名前|人材名|姓|名|氏"),
    ["name", /^(?:氏名|お?名前|人材名|姓|名|氏|講師名|name)$/u],
    [
      "affiliation",
      /^(?:ご?所属(?:先|組織|企業|団体|機関)?(?:名)?|勤務先(?:名)?|会社名|企業名|組織名?|団体名|役職名?|部署名?|肩書)$/u,
    ],
    ["introduction", /^(?:自己紹介|プロフィール|経歴|略歴|職歴|ご?紹介文|自己pr|pr|実績|profile)$/u],
    ["roles", /^(?:人材像|必要な人材像|人材類型|デジタル人材(?:の)?類型|人材タイプ|ロール)$/u],
    [
      "interests",
      /^(?:ご?関心(?:事項|分野|のあること|のある分野|のあるテーマ)?|興味(?:・?関心)?|希望(?:分野|テーマ)?)$/u,
    ],
    ...MEMO,
  ],
  places: [
    [
      "name",
      /^(?:施設・?観光地名?|施設名称?|施設|観光地名?|観光施設名?|スポット名?|訪問先名?|見学先名?|名称|name)$/u,
    ],
    ...ADDRESS,
    ["appeal", /^(?:伝えたい魅力・?課題|魅力(?:・課題)?|課題|特徴|説明|概要|見どころ|内容|備考|メモ|pr)$/u],
    ["duration", /^(?:所要時間|滞在時間|見学時間|所要|時間|duration)$/u],
  ],
  partners: [
    ["name", /^(?:連携機関名?|機関名|支援機関名?|団体名|金融機関名?|企業名|会社名|組織名|名称|name)$/u],
    ["division", /^(?:区分|種別|分類|種類|機関区分|機関の区分)$/u],
    ...CONTACT,
  ],
};

/** A heading without what varies: widths, blanks, line breaks, marks and words of necessity. */
function plain(text: string): string {
  return text.replace(/[\s※*:]/gu, "").replace(/(?:必須|任意)$/u, "");
}

/**
 * What a column with this heading is in a register; undefined when the heading says nothing. What stands in brackets
 * may be the word that counts, as in 連絡先（電話）, or a remark, as in 企業名（必須）.
 */
export function targetOfHeading(register: RegisterName, heading: string): string | undefined {
  const own = registerColumns(register).find((column) => sameHeading(column.heading, heading));
  if (own) return own.id;
  const folded = comparable(heading);
  const readings = [
    folded.replace(/[()[\]【】〔〕]/gu, ""),
    folded.replace(/\([^)]*\)|\[[^\]]*\]|【[^】]*】|〔[^〕]*〕/gu, ""),
  ];
  for (const reading of readings.map(plain)) {
    const found = OF_REGISTER[register].find(([, pattern]) => pattern.test(reading))?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function sameHeading(one: string, other: string): boolean {
  return comparableLabel(one) === comparableLabel(other);
}

/** A unit in a heading's brackets: 所要時間（分）. */
export function unitOfHeading(heading: string): string | undefined {
  return /\((分|時間|日|人|名|円|千円|万円|社|件|%|km|m)\)/u.exec(comparable(heading))?.[1];
}
