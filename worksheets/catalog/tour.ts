import type { WorksheetDefinition } from "../definition/worksheet-definition.ts";

const DAY_CHOICES = [
  { id: "every", label: "毎日" },
  { id: "1", label: "1日目" },
  { id: "2", label: "2日目" },
  { id: "3", label: "3日目" },
  { id: "4", label: "4日目" },
  { id: "5", label: "5日目" },
];

/**
 * What planning the tour to the quarter of an hour asks for beyond B-5. No form of the guideline's: it has a screen of
 * its own (ツアー計画). The course itself is b5.timetable.
 */
export const tour: WorksheetDefinition = {
  id: "tour",
  code: "ツアー計画",
  track: "B",
  title: "フィールドワークツアーの計画",
  instruction: "行程と移動を15分きざみで決め、無理がないかを確かめます。",
  answeredPer: "project",
  layout: "planner",
  source: "ガイドライン B-5／別冊1 3-9／別添5",
  steps: [
    {
      id: "tour.step1",
      number: 1,
      name: "行程の条件",
      items: [
        {
          id: "tour.base",
          kind: "refs",
          label: "拠点の場所",
          prompt: "活動拠点となる施設",
          added: true,
          source: { from: "register", register: "places" },
          initially: "none",
        },
        {
          id: "tour.staff",
          kind: "number",
          label: "同行する人数",
          prompt: "同行する職員・関係者の人数",
          added: true,
          unit: "名",
        },
        {
          id: "tour.seats",
          kind: "number",
          label: "車両の座席数",
          prompt: "移動に使う車両の座席数（合計）",
          added: true,
          unit: "席",
        },
        {
          id: "tour.room",
          kind: "number",
          label: "拠点の定員",
          prompt: "活動拠点の部屋の定員",
          added: true,
          unit: "名",
        },
        {
          id: "tour.rides",
          kind: "table",
          label: "行き帰りの便",
          prompt: "参加者が使う行き帰りの便（最終の列車・飛行機など）",
          added: true,
          columns: [
            { id: "day", label: "何日目", width: 1, cell: "number", unit: "日目" },
            {
              id: "direction",
              label: "行き・帰り",
              width: 1.2,
              cell: "one",
              choices: [
                { id: "arrive", label: "行き（到着）" },
                { id: "depart", label: "帰り（出発）" },
              ],
            },
            { id: "name", label: "便・乗り場", width: 3, cell: "text" },
            { id: "time", label: "時刻", width: 1, cell: "time" },
            { id: "lead", label: "拠点との移動", width: 1.2, cell: "number", unit: "分" },
            { id: "memo", label: "メモ", width: 2, cell: "text", personal: "note" },
          ],
          blankRows: 2,
        },
      ],
    },
    {
      id: "tour.step2",
      number: 2,
      name: "移動と訪問できる時間",
      items: [
        {
          id: "tour.travel",
          kind: "table",
          label: "移動時間",
          prompt: "場所と場所のあいだの移動（時間と手段）",
          added: true,
          columns: [
            { id: "from", label: "出発", width: 2.5, cell: "register", registers: ["places", "companies"] },
            { id: "to", label: "到着", width: 2.5, cell: "register", registers: ["places", "companies"] },
            { id: "minutes", label: "時間", width: 1, cell: "number", unit: "分" },
            { id: "means", label: "手段", width: 1.5, cell: "text" },
            { id: "memo", label: "メモ", width: 2, cell: "text", personal: "note" },
          ],
          blankRows: 5,
        },
        {
          id: "tour.hours",
          kind: "table",
          label: "訪問できる時間",
          prompt: "企業・施設が訪問を受けられる時間",
          added: true,
          columns: [
            {
              id: "stop",
              label: "企業・施設",
              width: 3,
              cell: "register",
              registers: ["companies", "places"],
            },
            { id: "day", label: "いつ", width: 1, cell: "one", choices: DAY_CHOICES },
            { id: "from", label: "から", width: 1, cell: "time" },
            { id: "to", label: "まで", width: 1, cell: "time" },
            { id: "memo", label: "メモ", width: 2, cell: "text", personal: "note" },
          ],
          blankRows: 5,
        },
      ],
    },
  ],
};
