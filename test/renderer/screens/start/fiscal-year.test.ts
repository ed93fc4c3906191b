import { describe, expect, it } from "vitest";
import { fiscalYear, fiscalYearsToOffer } from "../../../../renderer/screens/start/fiscal-year.ts";

describe("fiscalYear", () => {
  it.each([
    ["2026-04-01", "令和8年度"],
    ["2026-11-21", "令和8年度"],
    ["2027-03-31", "令和8年度"],
    ["2027-04-01", "令和9年度"],
  ])("%s belongs to %s", (day, year) => {
    expect(fiscalYear(day)).toBe(year);
  });

  it("is named by its first day where the era changed in it", () => {
    expect(fiscalYear("2019-06-01")).toBe("平成31年度");
  });

  it("is empty for no real day", () => {
    expect(fiscalYear("2026-02-30")).toBe("");
  });
});

describe("fiscalYearsToOffer", () => {
  it("offers this year and the next", () => {
    expect(fiscalYearsToOffer("2027-02-10")).toEqual(["令和8年度", "令和9年度"]);
    expect(fiscalYearsToOffer("2026-04-01")).toEqual(["令和8年度", "令和9年度"]);
  });
});
