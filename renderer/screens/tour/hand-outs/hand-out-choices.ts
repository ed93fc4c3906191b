import {
  HAND_OUTS,
  type HandOutKind,
  type HandOutOptions,
  PERSONAL_CHOICES,
  type PersonalChoice,
} from "../../../../worksheets/export/hand-outs/hand-out-options.ts";
import { formatsOf, type PlannedDocument } from "../../../../worksheets/export/plan-documents.ts";
import type { ExportFormat } from "../../../host/host.ts";
import type { ChoiceOption } from "../../../ui/choice-option.ts";

/** What is set in the panel of the hand-outs. */
export interface HandOutChoices extends HandOutOptions {
  readonly formats: readonly ExportFormat[];
}

export const KIND_OPTIONS: readonly (ChoiceOption & { readonly id: HandOutKind })[] = [
  {
    id: "course",
    label: "行程表",
    description: "A4横1ページに、全日程を時間の順に並べます。",
  },
  {
    id: "guide",
    label: "しおり",
    description:
      "参加者向け。行程、企業の概要と目指す姿・取り組む課題、持ち物など。参加の判断や壁の検討は載せません。",
  },
  {
    id: "booklet",
    label: "しおり小冊子（PDFだけ）",
    description: "A5の冊子になります。A4に「両面・短辺とじ」で印刷し、重ねて二つに折ります。",
  },
  { id: "roles", label: "役割分担表", description: "準備・当日・終了後にすること、担当、期限。" },
  {
    id: "checklist",
    label: "当日チェックリスト",
    description: "職員向け。日と時刻の順に、印を付けられます。",
  },
  {
    id: "budget",
    label: "費用見積書",
    description: "予算の表を、区分ごとの小計・合計・1名あたりの額とともに。根拠は「メモ」を選ぶと入ります。",
  },
  {
    id: "meetings",
    label: "事前顔合わせ案内",
    description: "企業ごとに1つ。実施済みの企業には作りません。",
  },
];

export const PERSONAL_OPTIONS: readonly (ChoiceOption & { readonly id: PersonalChoice })[] = [
  { id: "people", label: "氏名", description: "参加者、担当する人、連絡先の名前。" },
  { id: "contacts", label: "電話・メールなどの連絡先", description: "オンライン会議の接続先も含みます。" },
  { id: "addresses", label: "企業の所在地", description: "個人事業主では自宅のことがあります。" },
  {
    id: "notes",
    label: "メモ",
    description: "庁内向けに書いたもの。しおりと事前顔合わせ案内には、選んでも入れません。",
  },
];

export const FORMAT_OPTIONS: readonly (ChoiceOption & { readonly id: ExportFormat })[] = [
  { id: "docx", label: "Word" },
  { id: "pdf", label: "PDF" },
];

/** Everything personal is left out at first. */
export function initialHandOuts(date: string): HandOutChoices {
  return { kinds: ["course", "guide"], personal: [], formats: ["docx", "pdf"], date };
}

/** The list with one more or one less, in the order of all. */
export function toggled<Id extends string>(
  all: readonly Id[],
  chosen: readonly Id[],
  id: string,
  on: boolean,
): readonly Id[] {
  return all.filter((each) => (each === id ? on : chosen.includes(each)));
}

export const ALL_KINDS = HAND_OUTS;
export const ALL_PERSONAL = PERSONAL_CHOICES;
export const ALL_FORMATS = ["docx", "pdf"] as const;

/** What pressing the button will do, or what keeps it from doing anything. */
export function handOutSummary(
  documents: readonly PlannedDocument[],
  formats: readonly ExportFormat[],
): { readonly ready: boolean; readonly words: string } {
  if (formats.length === 0) return { ready: false, words: "WordかPDFの、少なくとも一方を選んでください。" };
  if (documents.length === 0) return { ready: false, words: "作る資料を選んでください。" };
  const files = documents.reduce((sum, document) => sum + formatsOf(document, formats).length, 0);
  if (files === 0) return { ready: false, words: "小冊子はPDFだけです。PDFも選んでください。" };
  return { ready: true, words: `${files}つのファイルを作ります。` };
}
