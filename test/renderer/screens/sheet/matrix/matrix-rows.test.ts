import { describe, expect, it } from "vitest";
import {
  type MatrixView,
  matrixRows,
  WHOLE_MATRIX,
} from "../../../../../renderer/screens/sheet/matrix/matrix-rows.ts";
import { newCompany } from "../../../../../worksheets/project/new-project.ts";

const ticked = { "b1.owner": { value: "yes" } } as const;
const companies = [
  newCompany({ id: "c1", name: "ヤマダ", kana: "やまだ", participation: "declined", answers: ticked }),
  newCompany({ id: "c2", name: "青木", kana: "あおき", participation: "joins" }),
  newCompany({ id: "c3", name: "ABC", kana: "えーびーしー", participation: "asking", answers: ticked }),
];
const ids = (view: Partial<MatrixView>) => matrixRows(companies, { ...WHOLE_MATRIX, ...view }).join(" ");

describe("matrixRows", () => {
  it("shows all in the register's order", () => expect(ids({})).toBe("c1 c2 c3"));

  it("filters", () => {
    expect(ids({ filter: "candidates" })).toBe("c2 c3");
    expect(ids({ filter: "joins" })).toBe("c2");
    expect(ids({ filter: "reception" })).toBe("c2");
    expect(ids({ filter: "unchecked" })).toBe("c2");
  });

  it("sorts by reading, or by ticks with ties in the register's order", () => {
    expect(ids({ order: "kana" })).toBe("c2 c3 c1");
    expect(ids({ order: "ticks" })).toBe("c1 c3 c2");
    expect(ids({ order: "step2" })).toBe("c1 c3 c2");
    expect(ids({ order: "step3" })).toBe("c1 c2 c3");
  });

  it("finds by name or reading, whatever the width of the letters and the kana", () => {
    expect(ids({ words: "アオキ" })).toBe("c2");
    expect(ids({ words: "ａｂｃ" })).toBe("c3");
    expect(ids({ words: "あおき" })).toBe("c2");
    expect(ids({ words: "ない" })).toBe("");
  });
});
