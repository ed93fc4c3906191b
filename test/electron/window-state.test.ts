import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { restoredBounds, SMALLEST } from "../../electron/window-state.ts";

const main = { x: 0, y: 0, width: 1366, height: 728 };
const second = { x: 1366, y: -200, width: 1920, height: 1040 };
const state = { x: 1500, y: 100, width: 1200, height: 800, maximized: false };

describe("restoredBounds", () => {
  it("opens a first window within the display", () => {
    expect(restoredBounds(undefined, [main])).toEqual({ width: 1366, height: 728 });
  });

  it("puts the window back on the second display", () => {
    expect(restoredBounds(state, [main, second])).toEqual({ x: 1500, y: 100, width: 1200, height: 800 });
  });

  it("lets the system choose the place when that display is gone, and fits the size", () => {
    expect(restoredBounds(state, [main])).toEqual({ width: 1200, height: 728 });
  });

  it.each([
    ["above the display", { ...state, x: 0, y: -500 }],
    ["left of it but for a strip", { ...state, x: -1150, y: 0 }],
    ["below its last line", { ...state, x: 0, y: 700 }],
  ])("does not put the title bar %s", (_, lost) => {
    expect(restoredBounds(lost, [main])).not.toHaveProperty("x");
  });

  it("always gives a size that can be used and, where there is a place, a title bar on a display", () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const rectangle = fc.record({
      x: number,
      y: number,
      width: fc.integer({ min: 640, max: 4000 }),
      height: fc.integer({ min: 480, max: 3000 }),
    });
    fc.assert(
      fc.property(
        fc.record({ x: number, y: number, width: number, height: number, maximized: fc.boolean() }),
        fc.array(rectangle, { maxLength: 3 }),
        (saved, areas) => {
          const { x, y, width, height } = restoredBounds(saved, areas);
          expect(width).toBeGreaterThanOrEqual(SMALLEST.width);
          expect(height).toBeGreaterThanOrEqual(SMALLEST.height);
          if (x === undefined || y === undefined) return;
          expect(
            areas.some(
              (area) =>
                x < area.x + area.width &&
                x + saved.width > area.x &&
                y >= area.y &&
                y < area.y + area.height,
            ),
          ).toBe(true);
        },
      ),
    );
  });
});
