import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerAnchor, sheetAnchor } from "../../../../worksheets/export/html/anchors.ts";

describe("anchors", () => {
  it("read like the names they stand for", () => {
    expect(sheetAnchor("b3/c1")).toBe("preview-sheet-b3_2f_c1");
    expect(answerAnchor("a1.summary")).toBe("preview-answer-a1.summary");
  });

  it("are valid ids in links, and different for different names", () => {
    const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("_", "_5f_", "@", "_40_", "a b"));
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(answerAnchor(one)).toMatch(/^[A-Za-z0-9._-]+$/u);
        expect(answerAnchor(one) === answerAnchor(other)).toBe(one === other);
      }),
    );
  });
});
