import { describe, expect, it } from "vitest";
import { readTourTime } from "../../../renderer/items/read-typed.ts";
import {
  blocksOf,
  nextHalf,
  openBlocks,
  shownDays,
  templateBlocks,
  timedTemplateBlocks,
  withBlockIn,
  withBlockMoved,
  withField,
  withStopAt,
  withStopIn,
} from "../../../renderer/items/tour-blocks.ts";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import { valueSchema } from "../../../worksheets/items/index.ts";
import { minutesOf } from "../../../worksheets/items/time.ts";
import type { TourBlock } from "../../../worksheets/items/timetable.ts";
import { tourChecks } from "../../../worksheets/journey/tour/tour-checks.ts";
import { unplaced } from "../../../worksheets/journey/tour/tour-tray.ts";
import { projectOf } from "../../worksheets/journey/project-of.ts";

function counter() {
  let count = 0;
  return () => `n${++count}`;
}

const block = (id: string, more: Partial<TourBlock> = {}): TourBlock => ({
  id,
  day: 1,
  half: "am",
  type: "visit",
  title: "",
  ...more,
});
const ids = (blocks: readonly TourBlock[]) => blocks.map(({ id }) => id).join("");

describe("timedTemplateBlocks", () => {
  it.each([2, 3, 4, 5] as const)("is a course of %i days that nothing has to be said of", (days) => {
    const blocks = timedTemplateBlocks(days, counter());
    expect(valueSchema(itemDefinition("b5.timetable")).safeParse(blocks).success).toBe(true);
    const choice = `d${days}`;
    const checks = tourChecks(projectOf({ "b5.timetable": blocks, "b5.days": { choice } }), "2026-04-01");
    expect(checks.map(({ id }) => id)).toEqual(days === 2 ? ["short-tour"] : []);
  });

  it.each([2, 3, 4, 5] as const)("leaves half an hour for every way of %i days", (days) => {
    const away = new Set(["visit", "sightseeing"]);
    const timed = timedTemplateBlocks(days, counter());
    timed.forEach((block, index) => {
      const next = timed[index + 1];
      if (next?.day !== block.day || !away.has(next.type) || block.type === "lunch") return;
      const gap = (minutesOf(next.start) ?? 0) - (minutesOf(block.end) ?? 0);
      expect(gap, `${block.title} → ${next.title}`).toBeGreaterThanOrEqual(30);
    });
  });
});

describe("templateBlocks", () => {
  it.each([2, 3, 4, 5] as const)("answers b5.timetable for %i days", (days) => {
    const blocks = templateBlocks(days, counter());
    expect(valueSchema(itemDefinition("b5.timetable")).safeParse(blocks).success).toBe(true);
    expect(shownDays(blocks, undefined)).toBe(days);
    // By half days, as the form has it.
    expect(blocks.some(({ start, type }) => start !== undefined || type === "lunch")).toBe(false);
  });
});

describe("shownDays", () => {
  it("is what was chosen unless a block stands later", () => {
    expect(shownDays([], undefined)).toBe(3);
    expect(shownDays([], 2)).toBe(2);
    expect(shownDays([block("a", { day: 4 })], 2)).toBe(4);
  });
});

describe("nextHalf", () => {
  it("goes from the afternoon to the next morning and stops at the ends", () => {
    expect(nextHalf({ day: 1, half: "pm" }, 1, 2)).toEqual({ day: 2, half: "am" });
    expect(nextHalf({ day: 2, half: "am" }, -1, 2)).toEqual({ day: 1, half: "pm" });
    expect(nextHalf({ day: 2, half: "pm" }, 1, 2)).toBeUndefined();
    expect(nextHalf({ day: 1, half: "am" }, -1, 2)).toBeUndefined();
  });
});

describe("moving a block", () => {
  it("puts it at the end of another half day", () => {
    const value = [block("a"), block("b", { day: 2, half: "pm" })];
    const moved = withBlockIn(value, "a", { day: 2, half: "pm" });
    expect(ids(blocksOf(moved, { day: 2, half: "pm" }))).toBe("ba");
  });

  it("keeps times that fit and drops those of the other half", () => {
    const value = [block("a", { start: "10:00", end: "11:00" })];
    expect(withBlockIn(value, "a", { day: 2, half: "am" })[0]?.start).toBe("10:00");
    const afternoon = withBlockIn(value, "a", { day: 1, half: "pm" })[0];
    expect(afternoon).toEqual(block("a", { half: "pm" }));
  });

  it("swaps neighbours of one half day", () => {
    const value = [block("a"), block("x", { day: 2 }), block("b")];
    expect(ids(blocksOf(withBlockMoved(value, "b", -1), block("")))).toBe("ba");
    expect(withBlockMoved(value, "a", -1)).toBe(value);
  });

  it("leaves the order to the times where there are any", () => {
    const value = [block("a", { start: "09:00" }), block("b", { start: "10:00" })];
    expect(withBlockMoved(value, "b", -1)).toBe(value);
  });
});

describe("companies and places", () => {
  const company = { field: "company", id: "c1" } as const;
  const place = { field: "place", id: "p1" } as const;

  it("are unplaced until a block holds them", () => {
    const value = withStopAt([], "a", { day: 1, half: "pm" }, company);
    expect(value).toEqual([block("a", { half: "pm", company: "c1" })]);
    expect(unplaced(value, [company, place])).toEqual([place]);
  });

  it("go into blocks of their kind that have none", () => {
    const value = [
      block("a", { title: "企業訪問①" }),
      block("b", { company: "c9" }),
      block("c", { type: "sightseeing", title: "名所" }),
    ];
    expect(ids(openBlocks(value, company))).toBe("a");
    expect(ids(openBlocks(value, place))).toBe("c");
    expect(withStopIn(value, "a", company)[0]).toEqual(block("a", { company: "c1" }));
    expect(withStopIn(value, "c", place)[2]?.title).toBe("名所");
  });
});

describe("withField", () => {
  it("leaves out what is blank, but keeps type and title", () => {
    const filled = block("a", { memo: "雨天は中止", title: "港" });
    expect(withField(filled, "memo", "")).toEqual(block("a", { title: "港" }));
    expect(withField(filled, "title", "").title).toBe("");
    expect(withField(filled, "start", "09:00").start).toBe("09:00");
  });
});

describe("a time typed into a block", () => {
  const block = { id: "b", day: 1, half: "am", type: "party", title: "", start: "19:00" } as const;
  it("takes the half of the day along", () => {
    expect(withField(block, "start", "13:30")).toMatchObject({ start: "13:30", half: "pm" });
    expect(withField(block, "start", "午後")).toMatchObject({ start: "午後", half: "am" });
  });

  it("is of the next day when it ends in the small hours", () => {
    expect(withField(block, "end", "00:30").end).toBe("24:30");
    expect(withField({ ...block, start: "00:10" }, "end", "00:30").end).toBe("00:30");
    expect(withField({ ...block, end: "21:00" }, "end", "")).not.toHaveProperty("end");
  });
});

describe("readTourTime", () => {
  it.each([
    ["翌0:30", "24:30"],
    ["翌日1時", "25:00"],
    ["25:00", "25:00"],
    ["２４時３０分", "24:30"],
    ["2930", "29:30"],
    ["13時半", "13:30"],
    ["30:00", undefined],
    ["翌朝", undefined],
    ["翌9:00", undefined],
  ])("reads %s as %s", (typed, time) => {
    expect(readTourTime(typed)).toBe(time);
  });
});
