import type { RefsDefinition } from "../definition/item-definition.ts";
import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";

/** One box of STEP2: the partners of one division (区分). */
function partners(id: string, label: string, division: string): RefsDefinition {
  return {
    id,
    kind: "refs",
    label,
    prompt: `企業へのアプローチに有効な連携機関：${label}`,
    source: { from: "register", register: "partners", where: { field: "division", equals: division } },
    initially: "none",
    blankLines: 3,
  };
}

/** B-2: the companies already known, and the partners through whom others can be reached. */
export const b2: WorksheetDefinition = {
  id: "b2",
  code: "B-2",
  track: "B",
  title: "地域中小企業の募集ワークシート",
  instruction: "すでに関係のある候補企業を棚卸しし、企業へのアプローチに有効な連携機関を検討します。",
  answeredPer: "project",
  layout: "form",
  source: "ガイドライン ワークシートB-2",
  steps: [
    {
      id: "b2.step1",
      number: 1,
      name: "既存の候補先企業の棚卸",
      items: [
        {
          id: "b2.known",
          kind: "refs",
          label: "既存の候補企業",
          prompt: "すでに関係のある候補企業",
          source: { from: "register", register: "companies" },
          initially: "none",
          neededForComplete: true,
          blankLines: 4,
        },
      ],
    },
    {
      id: "b2.step2",
      number: 2,
      name: "連携機関の検討",
      items: [
        // One division is enough, but a definition can only need a certain item: the first stands for the four.
        { ...partners("b2.banks", "地域金融機関", "bank"), neededForComplete: true },
        partners("b2.support", "経営支援機関", "support"),
        partners("b2.local", "地域企業（コンサル等）", "local"),
        partners("b2.agencies", "人材事業者", "agency"),
      ],
    },
  ],
};
