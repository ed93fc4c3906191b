import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveCell } from "../../../renderer/grid/cell-moves.ts";

const size = { rows: 30, columns: 10 };
const from = { row: 5, column: 5 };

describe("moveCell", () => {
  it("moves by one with the arrows", () => {
    expect(moveCell(from, { key: "ArrowUp" }, size)).toEqual({ row: 4, column: 5 });
    expect(moveCell(from, { key: "ArrowDown" }, size)).toEqual({ row: 6, column: 5 });
    expect(moveCell(from, { key: "ArrowLeft" }, size)).toEqual({ row: 5, column: 4 });
    expect(moveCell(from, { key: "ArrowRight" }, size)).toEqual({ row: 5, column: 6 });
  });

  it("goes to the ends of the row, and with Ctrl of the table", () => {
    expect(moveCell(from, { key: "Home" }, size)).toEqual({ row: 5, column: 0 });
    expect(moveCell(from, { key: "End" }, size)).toEqual({ row: 5, column: 9 });
    expect(moveCell(from, { key: "Home", ctrlKey: true }, size)).toEqual({ row: 0, column: 0 });
    expect(moveCell(from, { key: "End", ctrlKey: true }, size)).toEqual({ row: 29, column: 9 });
  });

  it("leaves other keys to the browser", () => {
    for (const key of [" ", "Enter", "Tab", "a"]) expect(moveCell(from, { key }, size)).toBeUndefined();
  });

  it("never leaves the table", () => {
    const keys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"];
    fc.assert(
      fc.property(
        fc.nat(29),
        fc.nat(9),
        fc.constantFrom(...keys),
        fc.boolean(),
        (row, column, key, ctrlKey) => {
          const to = moveCell({ row, column }, { key, ctrlKey }, size);
          expect(to?.row).toBeGreaterThanOrEqual(0);
          expect(to?.row).toBeLessThan(30);
          expect(to?.column).toBeGreaterThanOrEqual(0);
          expect(to?.column).toBeLessThan(10);
        },
      ),
    );
  });
});
