import { describe, expect, it } from "vitest";
import { newCompany, newPlace, newProject, newTalent } from "../../../../worksheets/project/new-project.ts";
import { likelyDoubles } from "../../../../worksheets/project/unite/likely-doubles.ts";

const project = {
  ...newProject("p", "2026-11-21T00:00:00.000Z"),
  companies: [
    newCompany({ id: "c1", name: "株式会社山田", kana: "やまだ" }),
    newCompany({ id: "c2", name: "北見牧場", kana: "きたみぼくじょう" }),
    newCompany({ id: "c3", name: "㈱ 山田", kana: "ヤマダ" }),
    newCompany({ id: "c4", name: "有限会社山田", kana: "" }),
    newCompany({ id: "c5", name: "きたみ牧場", kana: "ｷﾀﾐﾎﾞｸｼﾞｮｳ" }),
    newCompany({ id: "c6", name: "" }),
    newCompany({ id: "c7", name: "" }),
  ],
  talents: [newTalent({ id: "t1", name: "山田 花子" }), newTalent({ id: "t2", name: "山田花子" })],
  places: [newPlace({ id: "s1", name: "道の駅" }), newPlace({ id: "s2", name: "道の駅 北見" })],
};

describe("likelyDoubles", () => {
  it("finds companies of one name whatever the writing of their legal form, and those that are read alike", () => {
    expect(likelyDoubles(project, "companies")).toEqual([
      { by: "name", rows: ["c1", "c3"] },
      { by: "reading", rows: ["c2", "c5"] },
    ]);
  });

  it("finds people with and without a blank in their names, and no places that merely begin alike", () => {
    expect(likelyDoubles(project, "talents")).toEqual([{ by: "name", rows: ["t1", "t2"] }]);
    expect(likelyDoubles(project, "places")).toEqual([]);
    expect(likelyDoubles(project, "partners")).toEqual([]);
  });
});
