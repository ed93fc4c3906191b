import { describe, expect, it } from "vitest";
import {
  filterOptions,
  type ListView,
  listedGroups,
  WHOLE_LIST,
} from "../../../../renderer/screens/registers/register-list.ts";
import type { RegisterName } from "../../../../worksheets/definition/register.ts";
import { addRow } from "../../../../worksheets/project/edit-registers.ts";
import type { Company, Project } from "../../../../worksheets/project/model.ts";
import { newCompany, newPartner, newProject, newTalent } from "../../../../worksheets/project/new-project.ts";

const COMPANIES: readonly (Pick<Company, "id" | "name"> & Partial<Company>)[] = [
  {
    id: "c1",
    name: "環境大善",
    kana: "かんきょうだいぜん",
    industry: "製造",
    introducedBy: "p1",
    answers: { "b1.owner": { value: "yes" }, "b1.vision": { value: "yes" }, "b1.floor": { value: "no" } },
  },
  { id: "c2", name: "アース開発", participation: "joins", industry: "建設" },
  { id: "c3", name: "", address: "北見市" },
  {
    id: "c4",
    name: "伊藤商店",
    kana: "いとうしょうてん",
    industry: "製造",
    answers: { "b1.team": { value: "yes" }, "b3.summary": { value: "米屋" } },
  },
];
const empty: Project = {
  ...newProject("p", "2026-11-21T00:00:00.000Z"),
  partners: [newPartner({ id: "p1", name: "北見信用金庫", division: "bank" })],
  talents: [
    newTalent({ id: "t1", name: "山田", roles: ["uiux", "engineer"] }),
    newTalent({ id: "t2", name: "佐藤" }),
  ],
};
const project = COMPANIES.reduce<Project>(
  (before, row) => addRow(before, "companies", newCompany(row)),
  empty,
);
const groups = (view: Partial<ListView>, register: RegisterName = "companies") =>
  listedGroups(project, register, { ...WHOLE_LIST, ...view }).map(({ label, rows }) => [
    label,
    rows.map(({ id }) => id),
  ]);
const ids = (view: Partial<ListView>) => groups(view)[0]?.[1];

describe("listedGroups", () => {
  it("keeps the order of the register, or sorts by any column with the blank ones last", () => {
    expect(ids({})).toEqual(["c1", "c2", "c3", "c4"]);
    expect(ids({ order: "kana" })).toEqual(["c4", "c1", "c2", "c3"]);
    expect(ids({ order: "kana", descending: true })).toEqual(["c1", "c4", "c2", "c3"]);
    expect(ids({ order: "name" })?.at(-1)).toBe("c3");
    expect(ids({ order: "checks", descending: true })).toEqual(["c1", "c4", "c2", "c3"]);
    expect(ids({ order: "answers" })).toEqual(["c1", "c2", "c3", "c4"]);
  });

  it("searches every field, the introducer's name and the reading, whatever the width and kana", () => {
    expect(ids({ words: "ｶﾝｷｮｳ" })).toEqual(["c1"]);
    expect(ids({ words: "カンキョウ" })).toEqual(["c1"]);
    expect(ids({ words: "北見" })).toEqual(["c1", "c3"]);
    expect(ids({ words: "参加" })).toEqual(["c2"]);
    expect(ids({ words: "製造 大善" })).toEqual(["c1"]);
    expect(ids({ words: "製造 北見市" })).toEqual([]);
  });

  it("narrows down to a value, and to what is not filled in", () => {
    expect(ids({ filter: { facet: "industry", value: "製造" } })).toEqual(["c1", "c4"]);
    expect(ids({ filter: { facet: "introducedBy", value: "（未記入）" } })).toEqual(["c2", "c3", "c4"]);
    expect(groups({ filter: { facet: "roles", value: "UI/UXデザイナー" } }, "talents")).toEqual([
      ["", ["t1"]],
    ]);
  });

  it("parts companies by introducer, trade and decision, blanks last and choices in their order", () => {
    expect(groups({ group: "introducedBy" })).toEqual([
      ["北見信用金庫", ["c1"]],
      ["（未記入）", ["c2", "c3", "c4"]],
    ]);
    expect(groups({ group: "industry" })).toEqual([
      ["建設", ["c2"]],
      ["製造", ["c1", "c4"]],
      ["（未記入）", ["c3"]],
    ]);
    expect(groups({ group: "participation" })).toEqual([
      ["打診前", ["c1", "c3", "c4"]],
      ["参加", ["c2"]],
    ]);
    expect(groups({ group: "industry", words: "開発" })).toEqual([["建設", ["c2"]]]);
    expect(groups({ group: "roles" }, "talents")).toEqual([["", ["t1", "t2"]]]);
  });

  it("shows what the worksheets say, names a row without one, and shows choices by their labels", () => {
    const [group] = listedGroups(project, "companies", WHOLE_LIST, ["checks", "answers", "introducedBy"]);
    expect(group?.rows[0]?.cells).toEqual({ checks: "2／10", answers: "0／9", introducedBy: "北見信用金庫" });
    expect(group?.rows[3]?.cells.answers).toBe("1／9");
    expect(group?.rows[2]?.name).toBe("（名称未記入）");
    expect(group?.rows[1]?.detail).toBe("参加・建設");
    const [partners] = listedGroups(project, "partners", WHOLE_LIST, ["introduced"]);
    expect(partners?.rows[0]).toMatchObject({ detail: "地域金融機関", cells: { introduced: "1社" } });
  });
});

describe("filterOptions", () => {
  it("counts the rows of each value", () => {
    const industry = filterOptions(project, "companies").find(({ facet }) => facet.key === "industry");
    expect(industry?.options).toEqual([
      ["建設", 1],
      ["製造", 2],
      ["（未記入）", 1],
    ]);
  });
});
