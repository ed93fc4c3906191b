import { describe, expect, it } from "vitest";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import {
  MEETUP_AGENDA,
  MEETUP_AGENDA_SOURCE,
  PRE_MEETING_AGENDA,
  PRE_MEETING_AGENDA_SOURCE,
  TOUR_TEMPLATE_SOURCES,
  TOUR_TEMPLATES,
} from "../../../worksheets/guidance/templates.ts";

const DAYS = [2, 3, 4, 5] as const;

describe("the meet-up's agenda", () => {
  it("runs from 13:00 without gap or overlap and ends open", () => {
    expect(MEETUP_AGENDA[0]?.start).toBe("13:00");
    const starts = MEETUP_AGENDA.map((row) => row.start);
    const ends = MEETUP_AGENDA.map((row) => row.end);
    expect(ends.slice(0, -1)).toEqual(starts.slice(1));
    expect(ends.at(-1)).toBe("");
    expect([...starts].sort()).toEqual(starts);
    expect(new Set(starts).size).toBe(starts.length);
    for (const time of [...starts, ...ends.slice(0, -1)]) expect(time).toMatch(/^\d{2}:\d{2}$/);
  });

  it("has three round tables of thirty minutes", () => {
    const tables = MEETUP_AGENDA.filter((row) => row.content.startsWith("ラウンドテーブル"));
    expect(tables.map((row) => [row.start, row.end])).toEqual([
      ["14:10", "14:40"],
      ["14:40", "15:10"],
      ["15:10", "15:40"],
    ]);
  });

  it("names its source", () => expect(MEETUP_AGENDA_SOURCE).not.toBe(""));
});

describe("the pre-meeting's agenda", () => {
  it("takes 20, 10, 20 and 10 minutes: one hour", () => {
    expect(PRE_MEETING_AGENDA.map((row) => row.minutes)).toEqual([20, 10, 20, 10]);
  });

  it("names its source", () => expect(PRE_MEETING_AGENDA_SOURCE).not.toBe(""));
});

describe.each(DAYS)("the tour template of %i days", (days) => {
  const blocks = TOUR_TEMPLATES[days];

  it("fills every half day, in order", () => {
    const halves = blocks.map((block) => `${block.day}${block.half}`);
    const all = Array.from({ length: days }, (_, day) => [`${day + 1}am`, `${day + 1}pm`]).flat();
    expect([...new Set(halves)]).toEqual(all);
    expect([...halves].sort()).toEqual(halves);
  });

  it("has an orientation, visits, time among the talents, preparation and a presentation", () => {
    const types = blocks.map((block) => block.type);
    for (const type of ["orientation", "visit", "talentTalk", "prepare", "presentation"] as const) {
      expect(types).toContain(type);
    }
    expect(types.indexOf("orientation")).toBeLessThan(types.indexOf("visit"));
    expect(types.lastIndexOf("visit")).toBeLessThan(types.indexOf("prepare"));
    expect(types.at(-1)).toBe("presentation");
  });

  it("keeps the mornings after arrival free for remote work when the stay is long", () => {
    const mornings = blocks.filter((block) => block.half === "am" && block.day > 1);
    const remote = mornings.filter((block) => block.type === "remoteWork");
    expect(remote).toHaveLength(days >= 4 ? mornings.length : 0);
  });

  it("uses only block types of the timetable", () => {
    const timetable = itemDefinition("b5.timetable");
    if (timetable.kind !== "timetable") throw new Error("b5.timetable is no timetable");
    const known = new Set(timetable.blockTypes.map((type) => type.id));
    expect(blocks.filter((block) => !known.has(block.type))).toEqual([]);
  });

  it("names its source", () => expect(TOUR_TEMPLATE_SOURCES[days]).not.toBe(""));
});
