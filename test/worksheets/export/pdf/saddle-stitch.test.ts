import { describe, expect, it } from "vitest";
import { bookletPages, saddleStitch } from "../../../../worksheets/export/pdf/saddle-stitch.ts";

describe("a booklet", () => {
  it("has whole sheets of four pages", () => {
    expect([0, 1, 4, 5, 8, 9].map(bookletPages)).toEqual([4, 4, 4, 8, 8, 12]);
  });

  it("has the first page beside the last, and the innermost two beside each other", () => {
    expect(saddleStitch(4)).toEqual([
      [3, 0],
      [1, 2],
    ]);
    expect(saddleStitch(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
  });

  it.each([4, 8, 12, 40])("has each of %i pages once, and opens at pages that follow each other", (count) => {
    const sides = saddleStitch(count);
    expect(sides.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, page) => page));
    // The right page of a side has the left one of its other side behind it, and the other way round.
    for (let front = 0; front < sides.length; front += 2) {
      expect(sides[front + 1]?.[0]).toBe((sides[front]?.[1] ?? 0) + 1);
      expect(sides[front]?.[0]).toBe((sides[front + 1]?.[1] ?? 0) + 1);
    }
  });
});
