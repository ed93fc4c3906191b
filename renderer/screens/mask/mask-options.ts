import type { MaskChoices } from "../../../worksheets/project/mask/mask-choices.ts";
import type { ChoiceOption } from "../../ui/choice-option.ts";

/** What can be masked, with what each covers. */
export const MASK_OPTIONS: readonly (ChoiceOption & { readonly id: keyof MaskChoices })[] = [
  {
    id: "people",
    label: "人の名前",
    description: "人材の氏名・所属・自己紹介、担当者など。文章の中の同じ名前も置き換えます。",
  },
  {
    id: "contacts",
    label: "連絡先・住所",
    description: "電話番号・メールアドレス・企業の所在地。文章の中のものも伏せます。",
  },
  { id: "notes", label: "メモ・要確認", description: "項目のメモ、要確認の内容と確認先、台帳のメモ。" },
  {
    id: "companies",
    label: "企業名",
    description: "「企業A」「企業B」と呼びます。文章の中の同じ名前も置き換えます。",
  },
];

/** What is masked at first: all but the names of companies, without which a plan says little. */
export const USUAL_MASK: MaskChoices = { people: true, contacts: true, notes: true, companies: false };

/** The options that are chosen. */
export function chosenOf(choices: MaskChoices): readonly (keyof MaskChoices)[] {
  return MASK_OPTIONS.map(({ id }) => id).filter((id) => choices[id]);
}

/** Put behind the name of a masked file, so that it is not taken for the other. */
export const MASKED_SUFFIX = "（伏せ字）";
