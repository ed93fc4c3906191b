import { describe, expect, it } from "vitest";
import { boxOf, isSingle, sizeInWords, sizeOf, tiled } from "../../../renderer/grid/cell-range.ts";

describe("boxOf", () => {
  it("has the edges whichever corner came first, within a grid that became smaller", () => {
    const range = { anchor: { row: 4, column: 2 }, head: { row: 1, column: 3 } };
    const box = boxOf(range, { rows: 9, columns: 9 });
    expect(box).toEqual({ top: 1, bottom: 4, left: 2, right: 3 });
    expect(box && sizeInWords(sizeOf(box))).toBe("4行×2列");
    const smaller = boxOf(range, { rows: 2, columns: 1 });
    expect(smaller && isSingle(smaller)).toBe(true);
    expect(boxOf(range, { rows: 0, columns: 3 })).toBeUndefined();
  });
});

describe("tiled", () => {
  it("fills the range with one value, and repeats a block a whole number of times", () => {
    expect(tiled([["a"]], { rows: 2, columns: 3 })).toEqual([
      ["a", "a", "a"],
      ["a", "a", "a"],
    ]);
    expect(tiled([["a"], ["b"]], { rows: 4, columns: 1 })).toEqual([["a"], ["b"], ["a"], ["b"]]);
  });

  it("leaves a block alone that does not fit a whole number of times", () => {
    const block = [["a"], ["b"]];
    expect(tiled(block, { rows: 3, columns: 1 })).toBe(block);
    expect(tiled(block, { rows: 1, columns: 1 })).toBe(block);
  });
});
