import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../../worksheets/catalog/index.ts";
import type { TimetableValue, TourBlock } from "../../../../worksheets/items/timetable.ts";
import { sideBySide } from "../../../../worksheets/journey/tour/lanes.ts";
import { registeredTexts } from "../../../../worksheets/journey/tour/registered-texts.ts";
import { timedBlocks } from "../../../../worksheets/journey/tour/timed-blocks.ts";
import { trayItems } from "../../../../worksheets/journey/tour/tour-tray.ts";
import { travelGaps } from "../../../../worksheets/journey/tour/travel-gaps.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import { valueArbitrary } from "../../../arbitraries/value-arbitrary.ts";
import { TOUR_PROJECT } from "../../project/tour-project.ts";

const block = (id: string, start: string, end: string, more: Partial<TourBlock> = {}): TourBlock => ({
  id,
  day: 1,
  half: start < "12:00" ? "am" : "pm",
  start,
  end,
  type: "visit",
  title: "",
  ...more,
});
const withCourse = (value: TimetableValue) => setValue(TOUR_PROJECT, { item: "b5.timetable" }, value);

describe("blocks side by side", () => {
  it("share the width only where they overlap", () => {
    const lanes = sideBySide(
      timedBlocks([
        block("a", "09:00", "11:00"),
        block("b", "10:00", "12:00"),
        block("c", "11:00", "13:00"),
        block("d", "13:00", "14:00"),
      ]),
    );
    expect(lanes.map(({ block: { id }, lane, lanes: of }) => `${id} ${lane + 1}/${of}`)).toEqual([
      "a 1/2",
      "b 2/2",
      "c 1/2",
      "d 1/1",
    ]);
  });

  it("never lie on one another, and none is left out", () => {
    const value = valueArbitrary(itemDefinition("b5.timetable")) as fc.Arbitrary<TimetableValue>;
    fc.assert(
      fc.property(value, (any) => {
        const day = timedBlocks(any).filter((each) => each.block.day === 1);
        const lanes = sideBySide(day);
        expect(lanes.map((each) => each.block.id).sort()).toEqual(day.map((each) => each.block.id).sort());
        for (const one of lanes)
          for (const other of lanes)
            if (one !== other && one.start < other.end && other.start < one.end)
              expect(one.lane).not.toBe(other.lane);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the ways between blocks", () => {
  const talk = { type: "talentTalk" } as const;
  it("lead from one stop to the next, with the time there is and the time it takes", () => {
    const project = withCourse([
      block("t", "09:00", "10:00", talk),
      block("v", "10:15", "12:00", { company: "c1" }),
      block("back", "13:00", "14:00", talk),
    ]);
    expect(
      travelGaps(project).map(({ after, before, gap, travel }) => [after, before, gap, travel?.minutes]),
    ).toEqual([
      ["t", "v", 15, 20],
      ["v", "back", 60, 20],
    ]);
  });

  it("take lunch out of the time, but not a block of travel", () => {
    const between = (type: string) =>
      travelGaps(
        withCourse([
          block("v", "10:00", "12:00", { company: "c1" }),
          block("x", "12:00", "12:45", { type }),
          block("t", "13:00", "14:00", talk),
        ]),
      )[0];
    expect(between("lunch")?.gap).toBe(15);
    expect(between("move")?.gap).toBe(60);
    // Where the grid writes the way: after lunch, but over a block of travel.
    expect(between("lunch")?.at).toBe(12 * 60 + 45);
    expect(between("move")?.at).toBe(12 * 60);
  });

  it("are none within one stop, over night, and for pairs of which one is unknown", () => {
    expect(
      travelGaps(withCourse([block("t", "09:00", "10:00", talk), block("u", "10:00", "11:00", talk)])),
    ).toEqual([]);
    expect(
      travelGaps(
        withCourse([
          block("t", "09:00", "10:00", talk),
          block("v", "10:00", "11:00", { day: 2, company: "c1" }),
        ]),
      ),
    ).toEqual([]);
    expect(
      travelGaps(
        withCourse([block("t", "09:00", "10:00", talk), block("l", "10:00", "11:00", { type: "lunch" })]),
      ),
    ).toEqual([]);
    const unknown = travelGaps(
      withCourse([
        block("v", "09:00", "10:00", { company: "c1" }),
        block("w", "11:00", "12:00", { company: "c2" }),
      ]),
    );
    expect(unknown.map(({ gap, travel }) => [gap, travel])).toEqual([[60, undefined]]);
  });
});

describe("the tray", () => {
  const names = (value: TimetableValue) => trayItems(withCourse(value), value, 2).map(({ name }) => name);
  it("holds what the tour visits and should have time for, until it is placed", () => {
    expect(names([])).toEqual([
      "環境大善",
      "北きつね牧場",
      "オリエンテーション",
      "人材間のディスカッション",
      "プレゼンテーション準備",
      "企業へのプレゼンテーション",
      "自由時間",
      "昼食（あと2日分）",
    ]);
    const placed = [
      block("v", "09:00", "10:00", { company: "c1" }),
      block("f", "10:00", "11:00", { type: "other", title: "自由時間（買い物）" }),
      block("l", "12:00", "13:00", { type: "lunch" }),
    ];
    expect(names(placed)).not.toContain("環境大善");
    expect(names(placed)).not.toContain("自由時間");
    expect(names(placed)).toContain("昼食");
  });
});

describe("what the registers know of a block", () => {
  it("is the place's address and the company's contact", () => {
    const project = {
      ...TOUR_PROJECT,
      companies: TOUR_PROJECT.companies.map((each) => ({
        ...each,
        address: "会社の住所",
        contact: "総務 佐藤",
      })),
      places: TOUR_PROJECT.places.map((each) => ({ ...each, address: "牧場の住所" })),
    };
    expect(registeredTexts(project, block("a", "09:00", "10:00", { company: "c1" }))).toEqual({
      address: "会社の住所",
      contact: "総務 佐藤",
    });
    expect(
      registeredTexts(project, block("a", "09:00", "10:00", { company: "c1", place: "s1" })).address,
    ).toBe("牧場の住所");
    expect(registeredTexts(project, block("a", "09:00", "10:00"))).toEqual({});
  });
});
