import { describe, expect, it } from "vitest";
import { withDecision, withStart } from "../../../renderer/items/date-candidates.ts";

const blank = { id: "a", start: "", memo: "第1候補" };

describe("withStart", () => {
  it("proposes the last day once the length of the tour is known", () => {
    expect(withStart(blank, "2026-11-16", 3)).toEqual({ ...blank, start: "2026-11-16", end: "2026-11-18" });
    expect(withStart(blank, "2026-11-16", undefined)).toEqual({ ...blank, start: "2026-11-16" });
  });

  it("moves its own proposal, but not a day somebody chose", () => {
    const proposed = withStart(blank, "2026-11-16", 3);
    expect(withStart(proposed, "2026-11-23", 3).end).toBe("2026-11-25");
    const chosen = { ...proposed, end: "2026-11-20" };
    expect(withStart(chosen, "2026-11-23", 3).end).toBe("2026-11-20");
  });

  it("proposes again after the first day has been typed anew", () => {
    const typed = ["2", "2026-11-02", "2026-11-24"].reduce(
      (candidate, start) => withStart(candidate, start, 3),
      withStart(blank, "2026-11-16", 3),
    );
    expect(typed.end).toBe("2026-11-26");
  });

  it("takes the proposal back when the first day is words", () => {
    const words = withStart(withStart(blank, "2026-11-16", 3), "11月中旬", 3);
    expect(words).toEqual({ ...blank, start: "11月中旬" });
  });
});

describe("withDecision", () => {
  const two = [
    { id: "a", start: "2026-11-16" },
    { id: "b", start: "2026-11-25" },
  ];
  const decided = (id: string) =>
    two.map((row) => (row.id === id ? { ...row, decided: true as const } : row));

  it("decides for one candidate, and for no other", () => {
    expect(withDecision(two, "b")).toEqual(decided("b"));
    expect(withDecision(decided("b"), "a")).toEqual(decided("a"));
  });

  it("takes a decision back", () => {
    expect(withDecision(decided("b"), "b")).toEqual(two);
  });
});
