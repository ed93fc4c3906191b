import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import { validateAnswer, valueSchema } from "../../../../worksheets/items/index.ts";
import type { TableRow } from "../../../../worksheets/items/table.ts";
import { budget } from "../../../../worksheets/journey/tour/budget.ts";
import {
  budgetProposal,
  staleCounts,
  withCurrentCounts,
} from "../../../../worksheets/journey/tour/budget-proposals.ts";
import { withMissingRows } from "../../../../worksheets/journey/tour/tour-tasks.ts";
import { itemContext } from "../../../../worksheets/project/item-context.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../../../worksheets/samples/okinawa.ts";
import { projectOf } from "../project-of.ts";

type Values = Parameters<typeof projectOf>[0];

const ids = () => {
  let count = 0;
  return () => `n${++count}`;
};
const lines = (answers: Values) =>
  budgetProposal(projectOf(answers)).lines.map(({ line, label, unit, people, times }) =>
    [line, label, unit, people, times].join(" "),
  );
const assumptions = (answers: Values) => budgetProposal(projectOf(answers)).assumptions.join("\n");
const PARTY: Values = { "b5.headcount": "6", "b5.days": { choice: "d3" } };

describe("the lines that B-5 gives rise to", () => {
  it.each<[string, Values, readonly string[]]>([
    [
      "travel at cost",
      { "b5.travelCost": { choice: "actual" }, "b5.travelAmount": "5000" },
      ["travel 人材の往復の交通費（実費の見込み）  6 1", "lodging 人材の宿泊費（実費の見込み）  6 2"],
    ],
    [
      "travel up to an amount",
      { "b5.travelCost": { choice: "capped" }, "b5.travelAmount": "60,000円" },
      ["travel 人材の往復の交通費（上限額） 60000 6 1", "lodging 人材の宿泊費（実費の見込み）  6 2"],
    ],
    ["no travel", { "b5.travelCost": { choice: "none" } }, []],
    [
      "a reward for the tour",
      { "b5.travelCost": { choice: "none" }, "b5.reward": { choice: "tour" } },
      ["allowance 人材の日当  6 3"],
    ],
    [
      "a fixed reward for the tour",
      { "b5.travelCost": { choice: "none" }, "b5.reward": { choice: "tour" }, "b5.rewardAmount": "30000" },
      ["allowance 人材へのツアーの謝金 30000 6 1"],
    ],
    [
      "a reward for all activities",
      { "b5.travelCost": { choice: "none" }, "b5.reward": { choice: "all" }, "b5.rewardAmount": "150000" },
      ["allowance 人材の日当  6 3", "honorarium ツアーのあとの活動への謝金 150000 6 1"],
    ],
    [
      "cars, a bus and a train",
      {
        "b5.travelCost": { choice: "none" },
        "tour.staff": "2",
        "b5.transport": { choices: ["public", "charteredBus", "other"], text: "レンタサイクル" },
      },
      ["vehicle 地域内の移動の運賃  8 3", "vehicle 貸し切りバス  1 3", "vehicle レンタサイクル  1 3"],
    ],
    [
      "rooms",
      { "b5.travelCost": { choice: "none" }, "b5.venue": { choices: ["office", "hotel", "other"] } },
      ["venue 貸し会議室の使用料  1 3", "venue 活動拠点の使用料  1 3"],
    ],
  ])("for %s", (_, answers, expected) => {
    expect(lines({ ...PARTY, ...answers })).toEqual(expected);
  });

  it("leave empty what is not known yet, and say so", () => {
    expect(lines({ "b5.travelCost": { choice: "actual" } })).toEqual([
      "travel 人材の往復の交通費（実費の見込み）   1",
      "lodging 人材の宿泊費（実費の見込み）   ",
    ]);
    expect(assumptions({})).toContain("B-5の「募集する人数」「ツアーの日数」がまだない");
    expect(assumptions({})).toContain("交通費の支給のしかたが、B-5でまだ選ばれていません。");
    expect(assumptions(PARTY)).toContain("人材6名、3日間2泊で計算します。");
    expect(assumptions({ ...PARTY, "tour.staff": "2" })).toContain("人材6名、同行2名、3日間2泊");
  });

  it("include what the course costs, per head where it says so", () => {
    const block = { day: 2, half: "pm", title: "", id: "a", type: "party" } as const;
    const answers: Values = {
      ...PARTY,
      "b5.travelCost": { choice: "none" },
      "b5.timetable": [
        { ...block, cost: "4,000円/人" },
        { ...block, id: "b", type: "sightseeing", title: "水族館", cost: "3000" },
        { ...block, id: "c", type: "sightseeing", title: "展望台", cost: "無料" },
        { ...block, id: "d", type: "sightseeing", title: "公園", cost: " " },
      ],
    };
    expect(lines(answers)).toEqual([
      "meal 2日目 懇親会 4000 6 1",
      "other 2日目 地域の視察：水族館 3000  1",
      "other 2日目 地域の視察：展望台   1",
    ]);
    expect(budgetProposal(projectOf(answers)).lines.map(({ memo }) => memo)).toEqual([
      "行程の費用：4,000円/人",
      "",
      "行程の費用：無料",
    ]);
  });

  it.each([kitami, kuwana, okinawa].map((project) => [project.municipality.name, project] as const))(
    "answer the item for %s, whose own estimate is up to date and complete",
    (_, project) => {
      const definition = itemDefinition("tour.budget");
      const value = withMissingRows(
        [],
        "label",
        budgetProposal(project).lines.map((line) => ({ ...line })),
        ids(),
      );
      expect(value.length).toBeGreaterThan(3);
      expect(valueSchema(definition).safeParse(value).success).toBe(true);
      expect(validateAnswer(definition, value, itemContext(project))).toEqual([]);
      expect(staleCounts(project)).toEqual([]);
      expect(budget(project).unreckoned).toBe(0);
    },
  );
});

describe("counts that are out of date", () => {
  const row = (id: string, cells: TableRow["cells"]): TableRow => ({ id, cells });
  const rows = [
    row("a", {
      line: "allowance",
      label: " 人材の日当 ",
      unit: "10000",
      people: "5名",
      times: "3",
      memo: "根拠",
    }),
    row("b", {
      line: "lodging",
      label: "人材の宿泊費（実費の見込み）",
      unit: "9000",
      people: "６",
      times: "",
    }),
    row("c", { line: "other", label: "看板", people: "1" }),
  ];
  const answers: Values = { ...PARTY, "b5.reward": { choice: "all" }, "tour.budget": rows };

  it("are found where a line is one of the plan's, and put right in one go", () => {
    const stale = staleCounts(projectOf(answers));
    expect(stale.map(({ row: at, column, written, now }) => [at, column, written, now])).toEqual([
      ["a", "people", "5名", "6"],
      ["b", "times", "", "2"],
    ]);
    const value = withCurrentCounts(rows, stale);
    expect(value).toEqual([
      row("a", { ...rows[0]?.cells, people: "6" }),
      row("b", { ...rows[1]?.cells, times: "2" }),
      rows[2],
    ]);
    expect(staleCounts(projectOf({ ...answers, "tour.budget": value }))).toEqual([]);
  });

  it("are none where the plan has no number itself", () => {
    expect(staleCounts(projectOf({ "b5.reward": { choice: "all" }, "tour.budget": rows }))).toEqual([]);
  });
});
