import { describe, expect, it } from "vitest";
import { hasKana, listedRows } from "../../../../renderer/screens/registers/register-list.ts";
import { addRow } from "../../../../worksheets/project/edit-registers.ts";
import { newCompany, newPartner, newProject } from "../../../../worksheets/project/new-project.ts";

const COMPANIES = [
  { id: "c1", name: "環境大善", kana: "かんきょうだいぜん", industry: "製造" },
  { id: "c2", name: "アース開発", kana: "", participation: "joins" as const },
  { id: "c3", name: "", kana: "", address: "北見市" },
  { id: "c4", name: "伊藤商店", kana: "いとうしょうてん" },
];
const project = COMPANIES.reduce(
  (before, row) => addRow(before, "companies", newCompany(row)),
  newProject("p", "2026-11-21T00:00:00.000Z"),
);
const ids = (words: string, order: "entered" | "name" | "kana" = "entered") =>
  listedRows(project, "companies", { words, order }).map(({ id }) => id);

describe("listedRows", () => {
  it("keeps the order of entering, or sorts by reading with the unread last", () => {
    expect(ids("")).toEqual(["c1", "c2", "c3", "c4"]);
    expect(ids("", "kana")).toEqual(["c4", "c1", "c2", "c3"]);
    expect(ids("", "name").at(-1)).toBe("c3");
  });

  it("searches every field, whatever the width and kana", () => {
    expect(ids("ｶﾝｷｮｳ")).toEqual(["c1"]);
    expect(ids("北見")).toEqual(["c3"]);
    expect(ids("参加")).toEqual(["c2"]);
    expect(ids("製造 大善")).toEqual(["c1"]);
    expect(ids("製造 北見")).toEqual([]);
  });

  it("names a row without a name, and shows choices by their names", () => {
    const rows = listedRows(project, "companies", { words: "", order: "entered" });
    expect(rows[2]?.name).toBe("（名称未記入）");
    expect(rows[1]?.detail).toContain("参加");
    const partners = addRow(project, "partners", newPartner({ id: "p1", name: "信金", division: "bank" }));
    expect(listedRows(partners, "partners", { words: "", order: "entered" })[0]?.detail).toBe("地域金融機関");
  });
});

describe("hasKana", () => {
  it("knows which registers have readings", () => {
    expect(hasKana("companies")).toBe(true);
    expect(hasKana("partners")).toBe(false);
  });
});
