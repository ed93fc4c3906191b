import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";

/** attractions, challenges, what is expected of the talents and what the region offers in return. */
export const a1: WorksheetDefinition = {
  id: "a1",
  code: "A-1",
  track: "A",
  title: "高度デジタル人材に期待する役割の設定ワークシート",
  instruction:
    "地域の魅力と課題を整理し、高度デジタル人材に期待することと、地域が提供できるものを検討します。",
  answeredPer: "project",
  layout: "form",
  source: "ガイドライン ワークシートA-1",
  steps: [
    {
      id: "a1.step1",
      number: 1,
      name: "地域の魅力の棚卸",
      items: [
        {
          id: "a1.summary",
          kind: "text",
          label: "地域の概要",
          prompt: "どのような地域か（ひとことで）",
          neededForComplete: true,
          blankLines: 1,
        },
        {
          id: "a1.attractions",
          kind: "list",
          label: "地域の魅力",
          prompt: "発信していきたい地域の魅力",
          hints: [
            "地域の産業",
            "地域の特産品",
            "地域の観光資源",
            "地域の繋がり",
            "高度デジタル人材に提供できる環境",
          ],
          neededForComplete: true,
          blankLines: 6,
        },
      ],
    },
    {
      id: "a1.step2",
      number: 2,
      name: "地域における課題の棚卸",
      items: [
        {
          id: "a1.challenges",
          kind: "list",
          label: "地域の課題",
          prompt: "地域が直面している課題",
          hints: ["少子高齢化", "若者の流出", "インフラの老朽化", "ICT化の遅れ", "観光客の減少"],
          neededForComplete: true,
          blankLines: 6,
        },
      ],
    },
    {
      id: "a1.step3",
      number: 3,
      name: "高度デジタル人材に期待することの検討",
      startsPage: true,
      items: [
        {
          id: "a1.vision5",
          kind: "longText",
          label: "5年後のビジョン",
          prompt: "地域のビジョン（5年後）",
          // Either vision completes the step; the journey accepts vision10 in its place.
          neededForComplete: true,
          blankLines: 4,
        },
        {
          id: "a1.vision10",
          kind: "longText",
          label: "10年後のビジョン",
          prompt: "地域のビジョン（10年後）",
          blankLines: 4,
        },
        {
          id: "a1.barriers",
          kind: "list",
          label: "ビジョン実現の壁",
          prompt: "ビジョン実現の壁になっていること",
          linksTo: "a1.challenges",
          linkLabel: "もとの課題",
          neededForComplete: true,
          blankLines: 4,
        },
        {
          id: "a1.expectations",
          kind: "list",
          label: "期待する役割",
          prompt: "壁を越えるために高度デジタル人材に期待する役割",
          added: true,
          linksTo: "a1.barriers",
          linkLabel: "答える壁",
          blankLines: 4,
        },
      ],
    },
    {
      id: "a1.step4",
      number: 4,
      name: "高度デジタル人材に対するインセンティブの検討",
      items: [
        {
          id: "a1.incentives",
          kind: "list",
          label: "インセンティブ",
          prompt: "繰り返し地域に貢献してもらうために提供できるもの",
          hints: [
            "地域独自の称号",
            "地域内クーポン",
            "活動実績の証明書",
            "地域の特産品",
            "地域を訪れた際の作業スペースの開放",
          ],
          neededForComplete: true,
          blankLines: 5,
        },
      ],
    },
  ],
};
