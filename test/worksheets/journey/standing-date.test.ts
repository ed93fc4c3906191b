import { describe, expect, it } from "vitest";
import type { DateCandidate } from "../../../worksheets/items/dates.ts";
import { standingDate } from "../../../worksheets/journey/standing-date.ts";
import { dateOfDay } from "../../../worksheets/journey/tour/tour-period.ts";
import { SMALL_PROJECT } from "../project/small-project.ts";

const withDates = (value: readonly DateCandidate[]) => ({
  ...SMALL_PROJECT,
  answers: { ...SMALL_PROJECT.answers, "b5.dates": { value } },
});

describe("the date to reckon with", () => {
  const first = { id: "k1", start: "2026-11-16", end: "2026-11-18" };
  const second: DateCandidate = { id: "k2", start: "2026-12-31", end: "2027-01-02", decided: true };

  it("is the first candidate that is a real day until one is decided", () => {
    expect(standingDate(withDates([{ id: "k0", start: "11月ごろ" }, first]), "b5.dates")).toEqual(first);
    expect(standingDate(withDates([]), "b5.dates")).toBeUndefined();
  });

  it("is the decided candidate, wherever it stands", () => {
    const project = withDates([first, second]);
    expect(standingDate(project, "b5.dates")).toEqual(second);
    expect(dateOfDay(project, 2)).toBe("2027-01-01");
  });

  it("does not take a decision for words instead of a day", () => {
    const project = withDates([{ id: "k0", start: "来春", decided: true }, first]);
    expect(standingDate(project, "b5.dates")).toEqual(first);
  });
});
