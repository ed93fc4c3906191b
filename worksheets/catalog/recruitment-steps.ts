import type { StepDefinition } from "../definition/worksheet-definition.ts";
import { infoItems } from "./info-items.ts";

/** The steps of the form that stands in both tracks (ガイドライン ワークシートA-4・B-4). */
export function recruitmentSteps(prefix: "a4" | "b4"): readonly StepDefinition[] {
  const info = infoItems(prefix);
  return [
    { id: `${prefix}.step1`, number: 1, name: "提供する情報の検討", items: [info.topics] },
    {
      id: `${prefix}.step2`,
      number: 2,
      name: "情報提供方法の検討",
      items: [info.channels, info.frequency, info.owner],
    },
    {
      id: `${prefix}.step3`,
      number: 3,
      name: "フィールドワークツアーの人材募集・選定",
      items: [
        {
          id: `${prefix}.fit`,
          kind: "yesNo",
          label: "ニーズに合う人材",
          prompt: "ミートアップイベントの参加者に、B-3の人材ニーズに合う人材がいましたか",
          yesLabel: "はい",
          noLabel: "いいえ",
          neededForComplete: true,
        },
        {
          id: `${prefix}.team`,
          kind: "yesNo",
          label: "チームでの対応",
          prompt: "（「いいえ」の場合）参加者がチームを組めば、人材ニーズに応えられますか",
          yesLabel: "はい",
          noLabel: "いいえ",
        },
        {
          id: `${prefix}.candidates`,
          kind: "table",
          label: "候補の人材と期待",
          prompt: "人材ニーズに合う人材と、地域・地域中小企業からの期待",
          columns: [
            { id: "talent", label: "名前", width: 2, cell: "register", registers: ["talents"] },
            { id: "expectation", label: "地域/地域中小企業からの期待", width: 5, cell: "text" },
          ],
          blankRows: 5,
        },
      ],
    },
  ];
}
