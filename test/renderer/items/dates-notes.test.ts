import { describe, expect, it } from "vitest";
import { dayNotes, periodEnd, periodLength } from "../../../renderer/items/dates-notes.ts";

describe("periodEnd", () => {
  it("counts the first day", () => {
    expect(periodEnd("2026-11-16", 3)).toBe("2026-11-18");
    expect(periodEnd("2026-11-16", 1)).toBe("2026-11-16");
  });

  it("goes over the end of a year", () => {
    expect(periodEnd("2026-12-30", 5)).toBe("2027-01-03");
  });

  it("proposes nothing for what is no day", () => {
    expect(periodEnd("11月中旬", 3)).toBeUndefined();
    expect(periodEnd("2026-11-16", 0)).toBeUndefined();
  });
});

describe("dayNotes", () => {
  it("names a holiday and a weekend", () => {
    expect(dayNotes("2026-11-23")).toEqual([{ text: "祝日：勤労感謝の日", tone: "caution" }]);
    expect(dayNotes("2026-11-21")).toEqual([{ text: "土日", tone: "plain" }]);
  });

  it("looks at every day of a period", () => {
    expect(dayNotes("2026-11-20", "2026-11-23").map(({ text }) => text)).toEqual([
      "土日を含みます",
      "11/23 祝日：勤労感謝の日",
    ]);
    expect(dayNotes("2026-12-28", "2026-12-29").map(({ text }) => text)).toEqual(["年末年始"]);
  });

  it("has nothing to say about a working day or about no day", () => {
    expect(dayNotes("2026-11-16")).toEqual([]);
    expect(dayNotes("来週")).toEqual([]);
    expect(dayNotes("2026-11-18", "2026-11-16")).toEqual([]);
  });
});

describe("periodLength", () => {
  it("counts nights and days", () => {
    expect(periodLength("2026-11-16", "2026-11-18")).toBe("3日間（2泊3日）");
  });

  it("leaves out what is no period", () => {
    expect(periodLength("2026-11-16", "2026-11-16")).toBeUndefined();
    expect(periodLength("2026-11-16", undefined)).toBeUndefined();
    expect(periodLength("2026-11-16", "2026-11-01")).toBeUndefined();
  });
});
