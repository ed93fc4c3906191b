import type { Choice } from "../definition/choice.ts";
import type { Personal } from "../definition/personal.ts";
import type { RegisterName } from "../definition/register.ts";
import type { Company, Municipality, Partner, Place, Project, Talent } from "./model.ts";

/** A field of a register's row or of the municipality: its key in the model and its official label. */
export interface RegisterField<Key extends string = string> {
  readonly key: Key;
  readonly label: string;
  readonly field: "text" | "longText" | "one" | "many";
  readonly choices?: readonly Choice[];
  /** Absent: `none`. */
  readonly personal?: Personal;
}

/** 参加の判断 */
export const PARTICIPATION: readonly Choice[] = [
  { id: "notAsked", label: "打診前" },
  { id: "asking", label: "打診中" },
  { id: "joins", label: "参加" },
  { id: "declined", label: "見送り" },
];

/** 区分 (B-2 STEP2) */
export const PARTNER_DIVISIONS: readonly Choice[] = [
  { id: "bank", label: "地域金融機関" },
  { id: "support", label: "経営支援機関" },
  { id: "local", label: "地域企業（コンサル等）" },
  { id: "agency", label: "人材事業者" },
];

/** The row type of each register. */
export interface RegisterRows {
  companies: Company;
  talents: Talent;
  places: Place;
  partners: Partner;
}

type Editable<Row> = Exclude<keyof Row, "id" | "answers" | "illustrative"> & string;

export const MUNICIPALITY_FIELDS: readonly RegisterField<keyof Municipality>[] = [
  { key: "name", label: "自治体名", field: "text" },
  { key: "prefecture", label: "都道府県", field: "text" },
  { key: "department", label: "担当部署", field: "text", personal: "none" },
  { key: "person", label: "担当者", field: "text", personal: "person" },
  { key: "contact", label: "連絡先", field: "text", personal: "contact" },
  { key: "lab", label: "地方版IoT推進ラボ名", field: "text" },
  { key: "fiscalYear", label: "実施年度", field: "text" },
  { key: "round", label: "回", field: "text" },
];

export const REGISTER_FIELDS: {
  readonly [R in RegisterName]: readonly RegisterField<Editable<RegisterRows[R]>>[];
} = {
  companies: [
    { key: "name", label: "企業名", field: "text", personal: "company" },
    { key: "kana", label: "ふりがな", field: "text", personal: "company" },
    { key: "industry", label: "業種", field: "text" },
    { key: "address", label: "所在地", field: "text", personal: "contact" },
    { key: "contact", label: "担当者・連絡先", field: "text", personal: "inCharge" },
    { key: "introducedBy", label: "どこからの紹介か", field: "text" },
    { key: "participation", label: "参加の判断", field: "one", choices: PARTICIPATION },
    { key: "reason", label: "参加の理由", field: "longText" },
    { key: "memo", label: "メモ", field: "longText", personal: "note" },
  ],
  talents: [
    { key: "name", label: "氏名", field: "text", personal: "person" },
    { key: "kana", label: "ふりがな", field: "text", personal: "person" },
    { key: "affiliation", label: "所属", field: "text", personal: "profile" },
    { key: "introduction", label: "自己紹介", field: "longText", personal: "profile" },
    { key: "roles", label: "人材像", field: "many" },
    { key: "interests", label: "関心", field: "longText" },
    { key: "memo", label: "メモ", field: "longText", personal: "note" },
  ],
  places: [
    { key: "name", label: "施設・観光地名", field: "text" },
    { key: "address", label: "所在地", field: "text", personal: "none" },
    { key: "appeal", label: "伝えたい魅力・課題", field: "longText" },
    { key: "duration", label: "所要時間", field: "text" },
  ],
  partners: [
    { key: "name", label: "連携機関名", field: "text" },
    { key: "division", label: "区分", field: "one", choices: PARTNER_DIVISIONS },
    { key: "contact", label: "担当者・連絡先", field: "text", personal: "inCharge" },
  ],
};

/** The label a user knows a register by. */
export const REGISTER_LABELS: Readonly<Record<RegisterName, string>> = {
  companies: "企業",
  talents: "人材",
  places: "施設・観光地",
  partners: "連携機関",
};

/** How the rows of each register are counted. */
export const REGISTER_UNITS: Readonly<Record<RegisterName, string>> = {
  companies: "社",
  talents: "名",
  places: "か所",
  partners: "機関",
};

/** The rows of one register. */
export function registerRows<R extends RegisterName>(
  project: Project,
  register: R,
): readonly RegisterRows[R][] {
  return project[register] as readonly RegisterRows[RegisterName][] as readonly RegisterRows[R][];
}
