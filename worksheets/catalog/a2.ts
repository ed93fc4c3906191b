import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";

/** what already reaches people, and what of it can reach the talents. */
export const a2: WorksheetDefinition = {
  id: "a2",
  code: "A-2",
  track: "A",
  title: "人材募集ワークシート",
  instruction: "移住促進などでの既存の取組を棚卸しし、高度デジタル人材へのアプローチ方法を検討します。",
  answeredPer: "project",
  layout: "form",
  source: "ガイドライン ワークシートA-2",
  steps: [
    {
      id: "a2.step1",
      number: 1,
      name: "直接的なアプローチの検討",
      items: [
        {
          id: "a2.media",
          kind: "list",
          label: "情報発信媒体",
          prompt: "情報発信媒体（移住等の情報発信に使っているもの）",
          hints: ["HP等の電子媒体", "チラシ等の紙媒体"],
          neededForComplete: true,
          blankLines: 2,
        },
        {
          id: "a2.bases",
          kind: "list",
          label: "情報発信拠点",
          prompt: "情報発信拠点（移住等の情報発信に使っているところ）",
          hints: ["都心のアンテナショップやサテライトオフィス", "移住支援センター"],
          blankLines: 3,
        },
        {
          id: "a2.partners",
          kind: "list",
          label: "連携機関",
          prompt: "連携機関（移住等の情報発信で連携しているところ）",
          hints: ["民間人材事業者", "NPO法人", "移住支援機関", "他自治体"],
          blankLines: 3,
        },
        {
          id: "a2.usable",
          kind: "refs",
          label: "活用できるもの",
          prompt: "上記のうち、高度デジタル人材へのアプローチに活用できるもの",
          source: { from: "items", items: ["a2.media", "a2.bases", "a2.partners"] },
          initially: "none",
          neededForComplete: true,
          blankLines: 3,
        },
      ],
    },
    {
      id: "a2.step2",
      number: 2,
      name: "間接的なアプローチの検討",
      items: [
        {
          id: "a2.services",
          kind: "many",
          label: "民間のサービス",
          prompt: "人材募集に利用する民間のサービス",
          choices: [
            { id: "none", label: "利用しない", exclusive: true },
            { id: "platform", label: "副業マッチングのプラットフォーム" },
            { id: "event", label: "副業マッチングのイベント" },
            { id: "mail", label: "ターゲティングメール・DM" },
            { id: "agency", label: "副業の人材紹介" },
          ],
          columns: 2,
          neededForComplete: true,
        },
        {
          id: "a2.serviceNotes",
          kind: "table",
          label: "サービスの詳細",
          prompt: "利用するサービスの名称・費用・時期",
          added: true,
          columns: [
            { id: "service", label: "サービス", width: 3, cell: "text" },
            { id: "cost", label: "費用（円）", width: 2, cell: "number", unit: "円" },
            { id: "when", label: "時期", width: 2, cell: "text" },
            { id: "memo", label: "メモ", width: 4, cell: "text", personal: "note" },
          ],
          blankRows: 3,
        },
      ],
    },
  ],
};
