import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { answerText } from "../../../worksheets/items/index.ts";
import type { ItemContext } from "../../../worksheets/items/item-context.ts";
import { registerRows } from "../../../worksheets/project/register-fields.ts";
import { okinawa } from "../../../worksheets/samples/okinawa.ts";

const context: ItemContext = {
  rowName: (register, id) => registerRows(okinawa, register).find((row) => row.id === id)?.name,
  lineText: () => undefined,
};

/** The answer as it reads in print. */
function printed(itemId: string): readonly string[] {
  const value = okinawa.answers[itemId]?.value;
  if (value === undefined) throw new Error(`${itemId} is unanswered`);
  return answerText(itemDefinition(itemId), value, context);
}

describe("sample 沖縄県", () => {
  it("belongs to 沖縄県IoT推進ラボ and the first round of FY2021", () => {
    expect(okinawa.municipality).toMatchObject({
      name: "沖縄県",
      lab: "沖縄県IoT推進ラボ",
      fiscalYear: "令和3年度",
      round: "第1回",
    });
  });

  it("has the three companies of the pilot take part, on the register and on the tour", () => {
    const three = ["シップスエージェンシー", "ビオスの丘", "国際旅行社"];
    const taking = okinawa.companies.filter(({ participation }) => participation === "joins");
    expect(taking.map(({ name }) => name)).toEqual(three);
    expect(printed("b5.companies")).toEqual(three);
  });

  it("holds the meet-up on 10 October 2021, 13:00–16:30", () => {
    expect(okinawa.answers["a3.dates"]?.value).toMatchObject([
      { start: "2021-10-10", from: "13:00", to: "16:30" },
    ]);
  });

  it("tours for three days, 25–27 November 2021, from the prefectural office", () => {
    expect(okinawa.answers["b5.dates"]?.value).toMatchObject([{ start: "2021-11-25", end: "2021-11-27" }]);
    expect(printed("b5.days")).toEqual(["３日間"]);
    expect(printed("b5.venue")).toEqual(["庁舎の会議室"]);
  });

  it("follows the pilot's itinerary in its order, and says that the times are made up", () => {
    const visited = printed("b5.timetable")
      .filter((line) => !line.includes("昼食"))
      .map((line) => line.replace(/ \d+:\d+〜\d+:\d+| (?:集合場所|見ること・聞くこと)：.*/gu, ""));
    expect(visited).toEqual([
      "1日目 企業訪問：シップスエージェンシー",
      "1日目 企業訪問：ビオスの丘",
      "2日目 企業訪問：国際旅行社",
      "2日目 企業訪問：国際旅行社",
      "2日目 人材間のディスカッション：沖縄県庁",
      "3日目 人材間のディスカッション：沖縄県庁",
      "3日目 企業へのプレゼンテーション：沖縄県庁 企業への提案",
    ]);
    expect(okinawa.answers["b5.timetable"]?.note).toMatch(/時刻.*は記入例/u);
  });

  it("marks what the report says as published and what we added as made up", () => {
    for (const id of ["a3.dates", "a3.tool", "b5.dates", "b5.venue", "b5.companies", "b5.timetable"]) {
      expect(okinawa.answers[id]?.illustrative, id).toBeUndefined();
      expect(okinawa.answers[id]?.note, id).toMatch(/^出典: 令和3年度調査報告書/u);
    }
    const madeUp = Object.values(okinawa.answers).filter(({ note }) => !note?.startsWith("出典: "));
    expect(madeUp.every(({ illustrative }) => illustrative)).toBe(true);
  });

  it("tells what the report says of the two companies whose projects it describes", () => {
    const plan = (id: string) =>
      okinawa.companies.find((company) => company.id === id)?.answers["b3.it"]?.value;
    expect(plan("c2")).toMatch(/口コミ.*予測/u);
    expect(plan("c3")).toMatch(/LINE.*中国語圏/u);
  });
});
