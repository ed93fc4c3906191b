import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";
import { infoItems } from "./info-items.ts";

const info = infoItems("b6");

/** B-6: accompanying the joint projects after the tour. */
export const b6: WorksheetDefinition = {
  id: "b6",
  code: "B-6",
  track: "B",
  title: "企業と人材による協働プロジェクトの伴走支援ワークシート",
  instruction: "協働プロジェクトの進捗を確認する方法、地域との橋渡し役、ツアー後の情報提供を検討します。",
  answeredPer: "project",
  layout: "form",
  source: "ガイドライン ワークシートB-6",
  steps: [
    {
      id: "b6.step1",
      number: 1,
      name: "進捗確認方法の検討",
      items: [
        {
          id: "b6.progress",
          kind: "many",
          label: "進捗の確認方法",
          prompt: "支援の進捗を把握するために実施すること",
          choices: [
            {
              id: "report",
              label: "地域中小企業との打ち合わせを行うごとに高度デジタル人材からレポート提出",
            },
            {
              id: "monthly",
              label: "月次定例会を開催し、チーム内で各地域中小企業の支援状況を共有",
            },
            {
              id: "interim",
              label: "中間報告会を開催して、プロジェクトの方向性・検討状況等を取りまとめる",
            },
            { id: "final", label: "最終報告会を開催して、支援した成果を取りまとめる" },
          ],
          columns: 1,
          neededForComplete: true,
        },
      ],
    },
    {
      id: "b6.step2",
      number: 2,
      name: "地域との橋渡し役",
      items: [
        {
          id: "b6.keyPeople",
          kind: "table",
          label: "地域のキーマン",
          prompt: "アドバイザーとなる地域のキーマン",
          columns: [
            {
              id: "category",
              label: "区分",
              width: 3,
              cell: "one",
              choices: [
                { id: "person", label: "地域で活躍する人材" },
                { id: "professor", label: "大学教員" },
                { id: "hub", label: "地域社会・経済のハブ役" },
                { id: "support", label: "経営支援機関等" },
              ],
            },
            { id: "name", label: "氏名", width: 2, cell: "text", personal: "person" },
            { id: "affiliation", label: "所属", width: 3, cell: "text", personal: "profile" },
            { id: "role", label: "期待する役割", width: 4, cell: "text" },
          ],
          boxedBy: "category",
          blankRows: 4,
          neededForComplete: true,
        },
      ],
    },
    {
      id: "b6.step3",
      number: 3,
      name: "地域情報の提供",
      items: [info.topics, info.channels, info.frequency, info.owner],
    },
  ],
};
