import { describe, expect, it } from "vitest";
import { today } from "../../../renderer/state/today.ts";

describe("today", () => {
  it("is the local date with two digits each", () => {
    expect(today(new Date(2026, 3, 1, 0, 30))).toBe("2026-04-01");
    expect(today(new Date(2026, 11, 31, 23, 59))).toBe("2026-12-31");
  });
});
