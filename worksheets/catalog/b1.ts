import type { CheckDefinition } from "../definition/item-definition.ts";
import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";

/** The column's heading is both its name and its question, in the guideline's words. */
function check(id: string, heading: string): CheckDefinition {
  return { id, kind: "check", label: heading, prompt: heading, neededForComplete: true };
}

/** B-1: whether each candidate company suits the collaboration, one row per company. */
export const b1: WorksheetDefinition = {
  id: "b1",
  code: "B-1",
  track: "B",
  title: "候補企業の要件整理ワークシート",
  instruction:
    "候補企業ごとに要件を確認します。すべてに✓が付く必要はありませんが、STEP2は開始までに整えます。",
  answeredPer: "company",
  layout: "matrix",
  source: "ガイドライン ワークシートB-1",
  steps: [
    {
      id: "b1.step1",
      number: 1,
      name: "トランスフォーメーションへの意欲",
      items: [
        check("b1.future", "地域未来牽引企業の認定"),
        check("b1.vision", "経営者がビジョンを語れるか"),
        check("b1.innovation", "公的機関からの経営革新の認定"),
        check("b1.digital", "デジタル化に積極的か"),
      ],
    },
    {
      id: "b1.step2",
      number: 2,
      name: "受入体制の整備",
      items: [
        check("b1.owner", "経営者の参加"),
        check("b1.floor", "現場の巻き込み"),
        check("b1.team", "プロジェクトチームの組成"),
      ],
    },
    {
      id: "b1.step3",
      number: 3,
      name: "地域課題への関心や貢献意欲",
      items: [
        check("b1.business", "地域課題に直結する事業か"),
        check("b1.solving", "地域課題解決に積極的か"),
        check("b1.local", "地域の活動に積極的か"),
      ],
    },
  ],
};
