import { describe, expect, it } from "vitest";
import type { RegisterName } from "../../../worksheets/definition/register.ts";
import { rowOverview } from "../../../worksheets/journey/row-overview.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { SMALL_PROJECT } from "../project/small-project.ts";

const PROJECT: Project = {
  ...SMALL_PROJECT,
  talents: SMALL_PROJECT.talents.map((talent) => ({ ...talent, roles: ["dataScientist"] })),
  answers: { ...SMALL_PROJECT.answers, "b2.known": { value: [{ id: "k1", row: "c1" }] } },
};
const part = (register: RegisterName, row: string, title: string) =>
  rowOverview(PROJECT, register, row).find((one) => one.title.startsWith(title));

describe("rowOverview", () => {
  it("counts a company's checks per step and leads to the first that is open", () => {
    const lines = part("companies", "c1", "B-1")?.lines ?? [];
    expect(lines.map(({ label }) => label)).toEqual(["STEP1　済0／4", "STEP2　済1／3", "STEP3　済0／3"]);
    expect(lines[1]?.text).toContain("済、");
    expect(lines[1]?.place).toEqual({ ref: { item: "b1.floor", company: "c1" } });
  });

  it("has a company's B-3 answers, its visits, its place on other worksheets and who could help", () => {
    const b3 = part("companies", "c1", "B-3")?.lines ?? [];
    expect(b3.map(({ text }) => text)).toEqual([
      "牛の尿から消臭液をつくる会社",
      "販路が限られる",
      "販路が限られる",
      "データサイエンティスト",
    ]);
    expect(b3[0]?.place).toEqual({ ref: { item: "b3.summary", company: "c1" } });
    expect(part("companies", "c1", "人材像が合う人材")?.lines).toEqual([
      {
        label: "山田 花子",
        text: "データサイエンティスト・A-4の候補",
        place: { register: "talents", row: "t1" },
      },
    ]);
    const tour = part("companies", "c1", "ツアー")?.lines ?? [];
    expect(tour.map(({ label }) => label)).toEqual(["参加", "1日目 10:00〜"]);
    expect(part("companies", "c1", "ほかに")?.lines.map(({ text }) => text)).toEqual([
      "A-3 STEP2「紹介する候補企業」",
      "B-2 STEP1「既存の候補企業」",
    ]);
  });

  it("says what is missing where there is nothing", () => {
    expect(part("companies", "c2", "B-3")).toMatchObject({ lines: [], none: "まだ何も書かれていません。" });
    expect(part("companies", "c2", "ほかに")).toBeUndefined();
    expect(part("companies", "c2", "人材像")?.none).toContain("B-3 STEP5");
    expect(rowOverview(PROJECT, "companies", "gone")).toEqual([]);
  });

  it("has a talent's expectations and companies, a place's visits and a partner's companies", () => {
    expect(part("talents", "t1", "ツアーの候補")?.lines).toMatchObject([
      { text: "販路の拡大", place: { ref: { item: "a4.candidates" } } },
    ]);
    expect(part("talents", "t1", "この人材像")?.lines).toMatchObject([
      { label: "環境大善", place: { register: "companies", row: "c1" } },
    ]);
    expect(part("places", "s1", "ツアー")?.lines).toHaveLength(1);
    expect(part("partners", "p1", "紹介された企業")?.lines).toMatchObject([{ label: "環境大善" }]);
    expect(part("partners", "p1", "ほかに")?.lines).toMatchObject([{ text: "B-2 STEP2「地域金融機関」" }]);
  });
});
