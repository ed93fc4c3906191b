import { describe, expect, it } from "vitest";
import { compareCompanies } from "../../../worksheets/journey/compare-companies.ts";
import { SMALL_PROJECT } from "../project/small-project.ts";

describe("compareCompanies", () => {
  const parts = compareCompanies(SMALL_PROJECT, ["c2", "gone", "c1"]);
  const row = (title: string, label: string) =>
    parts.find((part) => part.title.startsWith(title))?.rows.find((one) => one.label === label)?.cells;

  it("stands every step of B-1 and B-3 below the companies' own fields", () => {
    expect(parts.map(({ title }) => title.slice(0, 9))).toEqual([
      "企業の情報",
      ...["B-1 STEP1", "B-1 STEP2", "B-1 STEP3"],
      ...["B-3 STEP1", "B-3 STEP2", "B-3 STEP3", "B-3 STEP4", "B-3 STEP5"],
    ]);
    expect(row("企業の情報", "参加の判断")?.map(({ lines }) => lines)).toEqual([["打診前"], ["参加"]]);
  });

  it("has each company's checks and answers in the order asked for, and where they are written", () => {
    expect(row("B-1 STEP2", "経営者の参加")).toEqual([
      { lines: ["未確認"], check: "", ref: { item: "b1.owner", company: "c2" } },
      { lines: ["済"], check: "yes", ref: { item: "b1.owner", company: "c1" } },
    ]);
    expect(row("B-3 STEP3", "ビジョン実現の壁")).toEqual([
      { lines: [], ref: { item: "b3.barriers", company: "c2" } },
      { lines: ["販路が限られる"], ref: { item: "b3.barriers", company: "c1" } },
    ]);
  });
});
