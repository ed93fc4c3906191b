import { describe, expect, it } from "vitest";
import type { TourBlock } from "../../../../worksheets/items/timetable.ts";
import { dateOfDay, tourPeriod } from "../../../../worksheets/journey/tour/tour-period.ts";
import { stopName, stopOf, tourBase } from "../../../../worksheets/journey/tour/tour-stop.ts";
import { travelBetween, wholeNumber } from "../../../../worksheets/journey/tour/tour-travel.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { SMALL_PROJECT } from "../../project/small-project.ts";
import { TOUR_COURSE } from "../../project/tour-project.ts";

const block = (change: Partial<TourBlock>): TourBlock => ({
  id: "b",
  day: 1,
  half: "am",
  type: "visit",
  title: "",
  ...change,
});
const BASE = { register: "places", row: "s1" } as const;

describe("where a block takes place", () => {
  it.each([
    ["a visit at its company", { company: "c1" }, { register: "companies", row: "c1" }],
    [
      "a visit that meets elsewhere at that place",
      { company: "c1", place: "s2" },
      { register: "places", row: "s2" },
    ],
    ["a talk at the base", { type: "talentTalk" }, BASE],
    ["a talk with an address of its own elsewhere", { type: "talentTalk", address: "市役所" }, undefined],
    [
      "the proposal to a company at the base, not at the company",
      { type: "presentation", company: "c1" },
      BASE,
    ],
    ["lunch without a place nowhere that is known", { type: "lunch" }, undefined],
    ["travel nowhere", { type: "move", place: "s1" }, undefined],
  ])("%s", (_, change, stop) => {
    expect(stopOf(block(change), BASE)).toEqual(stop);
  });

  it("knows the base only while its row is there", () => {
    expect(tourBase(TOUR_COURSE)).toEqual(BASE);
    expect(tourBase(SMALL_PROJECT)).toBeUndefined();
    expect(stopName(TOUR_COURSE, BASE)).toBe("北きつね牧場");
    expect(stopName(TOUR_COURSE, { ...BASE, row: "gone" })).toBeUndefined();
  });
});

describe("the way between two stops", () => {
  const company = { register: "companies", row: "c1" } as const;
  it("is typed once for both directions, unless the way back was typed too", () => {
    expect(travelBetween(TOUR_COURSE, BASE, company)).toMatchObject({ minutes: 20, means: "公用車" });
    expect(travelBetween(TOUR_COURSE, company, BASE)).toMatchObject({ minutes: 20 });
    const both = setValue(TOUR_COURSE, { item: "tour.travel" }, [
      { id: "k1", cells: { from: "places/s1", to: "companies/c1", minutes: "20分" } },
      { id: "k2", cells: { from: "companies/c1", to: "places/s1", minutes: "３５" } },
    ]);
    expect(travelBetween(both, BASE, company)?.minutes).toBe(20);
    expect(travelBetween(both, company, BASE)?.minutes).toBe(35);
  });

  it("takes no time within one stop, and is unknown for a pair nobody typed", () => {
    expect(travelBetween(TOUR_COURSE, company, company)?.minutes).toBe(0);
    expect(travelBetween(TOUR_COURSE, company, { register: "companies", row: "c2" })).toBeUndefined();
  });

  it.each([
    ["20", 20],
    ["２０分", 20],
    ["1,200円", 1200],
    ["20〜30", undefined],
    ["約20", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("reads %s as %s", (typed, number) => {
    expect(wholeNumber(typed)).toBe(number);
  });
});

describe("when the tour is", () => {
  it("is the first candidate with a real day", () => {
    expect(tourPeriod(TOUR_COURSE)?.id).toBe("k1");
    expect(dateOfDay(TOUR_COURSE, 3)).toBe("2026-11-18");
    const open = setValue(TOUR_COURSE, { item: "b5.dates" }, [
      { id: "k1", start: "11月中旬" },
      { id: "k2", start: "2026-12-30" },
    ]);
    expect(dateOfDay(open, 3)).toBe("2027-01-01");
    expect(dateOfDay(SMALL_PROJECT, 1)).toBeUndefined();
  });
});
