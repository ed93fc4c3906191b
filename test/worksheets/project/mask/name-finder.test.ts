import { describe, expect, it } from "vitest";
import { nameFinder } from "../../../../worksheets/project/mask/name-finder.ts";

const YAMADA = { name: "山田 花子", by: "人材A" };
const SURNAME = { name: "山田", by: "人材A", addressed: true } as const;
const replace = nameFinder([
  SURNAME,
  YAMADA,
  { name: "山田 花子郎", by: "人材B" },
  { name: "𠮷田製作所", by: "企業A" },
  { name: "山田花子商店", by: "山田花子商店", kept: true },
  { name: "林", by: "人材C" },
]);

describe("nameFinder", () => {
  it.each([
    ["山田花子さんと山田 花子、山田　花子。", "人材Aさんと人材A、人材A。"],
    ["山田花子郎", "人材B"],
    ["山田さん・山田 様", "人材Aさん・人材A 様"],
    ["山田花子商店の山田花子", "山田花子商店の人材A"],
    ["山田花 子", "人材A"],
    ["山田 と山田花", "山田 と山田花"],
    ["山田町と小山田", "山田町と小山田"],
    ["𠮷田製作所の𠮷田", "企業Aの𠮷田"],
    ["林業", "林業"],
    ["山田", "山田"],
    ["", ""],
  ])("makes of %j %j", (text, replaced) => {
    expect(replace(text).text).toBe(replaced);
  });

  it("counts each name", () => {
    const { found } = replace("山田花子と山田花子、山田さん");
    expect([found.get(YAMADA), found.get(SURNAME)]).toEqual([2, 1]);
  });

  it("goes through long texts that nearly fit, and many names", () => {
    const many = nameFinder(Array.from({ length: 2000 }, (_, i) => ({ name: `あ${i}い`, by: "x" })));
    const text = "あ".repeat(100_000);
    expect(many(text).text).toBe(text);
    const alike = nameFinder(
      Array.from({ length: 2000 }, (_, i) => ({ name: `株式会社試験${i}商店`, by: "x" })),
    );
    expect(alike("株式会社の".repeat(100_000)).found.size).toBe(0);
    expect(nameFinder([{ name: "ああ い", by: "x" }])(`あ${" ".repeat(500_000)}`).found.size).toBe(0);
  });
});
