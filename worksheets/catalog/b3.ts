import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";

/** B-3: one company's vision, barriers and the talents it needs; one sheet per company. */
export const b3: WorksheetDefinition = {
  id: "b3",
  code: "B-3",
  track: "B",
  title: "経営課題の抽出/人材ニーズの具体化ワークシート",
  instruction:
    "企業ごとに将来目指す姿と経営課題を整理し、ともに取り組みたい高度デジタル人材の人材像を検討します。",
  answeredPer: "company",
  layout: "form",
  source: "ガイドライン ワークシートB-3",
  steps: [
    {
      id: "b3.step1",
      number: 1,
      name: "経営課題の棚卸",
      items: [
        {
          id: "b3.summary",
          kind: "text",
          label: "会社の概要",
          prompt: "どのような会社か（ひとことで）",
          neededForComplete: true,
          blankLines: 1,
        },
      ],
    },
    {
      id: "b3.step2",
      number: 2,
      name: "将来目指す姿の検討",
      items: [
        {
          id: "b3.direction",
          kind: "one",
          label: "5年後の方向性",
          prompt: "5年後に目指す方向性",
          choices: [
            { id: "stable", label: "既存の事業に集中し、安定した成長" },
            { id: "expand", label: "既存の事業について更なる事業規模の拡大" },
            { id: "newBusiness", label: "既存の事業に留まらず、新規事業の創出" },
            { id: "transform", label: "事業規模の拡大や複数の新規事業創出等の大変革を志向" },
          ],
          columns: 4,
          neededForComplete: true,
        },
        {
          id: "b3.vision",
          kind: "longText",
          label: "5年後のビジョン",
          prompt: "5年後の具体的なビジョン",
          neededForComplete: true,
          blankLines: 4,
        },
      ],
    },
    {
      id: "b3.step3",
      number: 3,
      name: "経営課題の具体化",
      items: [
        {
          id: "b3.barriers",
          kind: "list",
          label: "ビジョン実現の壁",
          prompt: "ビジョン実現の壁になっていること（優先順位の高い順）",
          ordered: true,
          neededForComplete: true,
          blankLines: 4,
        },
      ],
    },
    {
      id: "b3.step4",
      number: 4,
      name: "高度デジタル人材と取り組みたい課題の選択",
      startsPage: true,
      items: [
        {
          id: "b3.outsourcing",
          kind: "longText",
          label: "①業務の外部化",
          prompt: "壁への解決策 ①業務の外部化",
          blankLines: 2,
        },
        {
          id: "b3.it",
          kind: "longText",
          label: "②ITやデジタル化",
          prompt: "壁への解決策 ②ITやデジタル化",
          // Of the three ways, the one that work with digital talents always takes.
          neededForComplete: true,
          blankLines: 2,
        },
        {
          id: "b3.people",
          kind: "longText",
          label: "③人材活用",
          prompt: "壁への解決策 ③人材活用",
          blankLines: 2,
        },
        {
          id: "b3.chosen",
          kind: "refs",
          label: "取り組む課題",
          prompt: "高度デジタル人材と取り組む課題（優先順位の高い順）",
          added: true,
          source: { from: "items", items: ["b3.barriers"] },
          initially: "none",
          ordered: true,
          blankLines: 3,
        },
      ],
    },
    {
      id: "b3.step5",
      number: 5,
      name: "マッチングしたい高度デジタル人材の検討",
      items: [
        {
          id: "b3.roles",
          kind: "many",
          label: "必要な人材像",
          prompt: "課題に取り組むために必要な人材像",
          // Descriptions: our wording after METI 実践的な学びの場ワーキンググループ 第3回資料 (2022).
          choices: [
            {
              id: "security",
              label: "サイバーセキュリティスペシャリスト",
              description: "事業を支えるITシステムを、サイバー攻撃の脅威から守る人材",
            },
            {
              id: "dataScientist",
              label: "データサイエンティスト",
              description: "統計やAIを用いて大量のデータから知見を引き出し、新たな価値につなげる人材",
            },
            {
              id: "uiux",
              label: "UI/UXデザイナー",
              description: "商品やサービスと顧客との接点について、必要な機能やデザインを考える人材",
            },
            {
              id: "engineer",
              label: "エンジニア・オペレータ",
              description:
                "クラウド等を使って事業に必要なITシステムをつくり、その基盤の安定した稼働を支える人材",
            },
            {
              id: "businessArchitect",
              label: "ビジネスアーキテクト",
              description: "デジタル技術を事業全体にどう取り入れるかを構想し、実現までの道筋を設計する人材",
            },
          ],
          columns: 1,
          neededForComplete: true,
        },
      ],
    },
  ],
};
