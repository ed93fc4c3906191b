import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { type CalendarOptions, tourCalendar } from "../../../../worksheets/export/ics/tour-calendar.ts";
import type { TimetableValue, TourBlock } from "../../../../worksheets/items/timetable.ts";
import { setValue } from "../../../../worksheets/project/edit-answers.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { wellFormed } from "../../../../worksheets/text/well-formed.ts";
import { TOUR_COURSE } from "../../project/tour-project.ts";

const OPTIONS: CalendarOptions = { now: Date.UTC(2026, 10, 1, 3), personal: false };
const block = (change: Partial<TourBlock>): TourBlock => ({
  id: "k1",
  day: 1,
  half: "am",
  type: "visit",
  title: "見学",
  ...change,
});
const withCourse = (...value: TimetableValue) => setValue(TOUR_COURSE, { item: "b5.timetable" }, value);

/** The events as a parser by others reads them. */
function read(project: Project, options: Partial<CalendarOptions> = {}) {
  const made = tourCalendar(project, { ...OPTIONS, ...options });
  if (!made.ok) throw new Error(made.reason);
  const events = new ICAL.Component(ICAL.parse(made.text))
    .getAllSubcomponents("vevent")
    .map((each) => new ICAL.Event(each));
  return { text: made.text, events };
}
const utc = (time: ICAL.Time | null) => time?.toJSDate().toISOString();

describe("the tour as a calendar", () => {
  it("is at Japan's time, over midnight too", () => {
    const { events } = read(
      withCourse(
        block({ start: "09:15", end: "10:45" }),
        block({ id: "k2", half: "pm", start: "22:30", end: "24:30" }),
      ),
    );
    expect(events.map(({ startDate, endDate }) => [utc(startDate), utc(endDate)])).toEqual([
      ["2026-11-16T00:15:00.000Z", "2026-11-16T01:45:00.000Z"],
      ["2026-11-16T13:30:00.000Z", "2026-11-16T15:30:00.000Z"],
    ]);
  });

  it("counts the days from the first, over the end of a year", () => {
    const moved = setValue(
      withCourse(block({ day: 3, start: "00:00", end: "01:00" })),
      { item: "b5.dates" },
      [{ id: "k1", start: "2026-12-30" }],
    );
    expect(utc(read(moved).events[0]?.startDate ?? null)).toBe("2026-12-31T15:00:00.000Z");
  });

  it("gives a block without a time the whole day, as a plain date that ends the day after", () => {
    const { text, events } = read(withCourse(block({ half: "pm", day: 2 })));
    expect(text).toContain("DTSTART;VALUE=DATE:20261117\r\n");
    expect(text).toContain("DTEND;VALUE=DATE:20261118\r\n");
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(events[0]?.summary).toBe("企業訪問：見学（PM・時刻未定）");
  });

  it("keeps the ids and raises the number when it is made again", () => {
    const [first] = read(TOUR_COURSE).events;
    const [again] = read(TOUR_COURSE, { now: OPTIONS.now + 60_000 }).events;
    expect(again?.uid).toBe(first?.uid);
    expect(again?.sequence).toBe((first?.sequence ?? 0) + 1);
  });

  it("leaves people out unless asked, and has one day alone if asked", () => {
    const words = (options: Partial<CalendarOptions>) =>
      read(TOUR_COURSE, options).text.replaceAll("\r\n ", "");
    expect(words({})).toContain("集合場所：事務所の前");
    for (const text of ["0157-00-0000", "全員", "写真は許可を得る"]) {
      expect(words({})).not.toContain(text);
      expect(words({ personal: true })).toContain(text);
    }
    const both = withCourse(block({}), block({ id: "k2", day: 2 }));
    expect(read(both, { day: 2 }).events).toHaveLength(1);
  });

  it("says why there is none", () => {
    expect(tourCalendar(withCourse(), OPTIONS)).toEqual({ ok: false, reason: "noBlocks" });
    expect(tourCalendar(withCourse(block({})), { ...OPTIONS, day: 2 })).toEqual({
      ok: false,
      reason: "noBlocks",
    });
    expect(tourCalendar(setValue(withCourse(block({})), { item: "b5.dates" }, []), OPTIONS)).toEqual({
      ok: false,
      reason: "noDate",
    });
  });

  it("carries no control characters", () => {
    const { text } = read(withCourse(block({ see: "一\u0007二\r三", title: "見\u0000学" })));
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[^\P{Cc}\t]/u);
    expect(text).toContain("見ること・聞くこと：一二\\n三");
  });

  it("brings any words through, in lines of at most 75 octets", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (typed) => {
        // A calendar's text knows one kind of line break and no control characters.
        const see = wellFormed(typed)
          .replace(/\p{Cc}/gu, "")
          .trim();
        fc.pre(see !== "");
        const { text, events } = read(withCourse(block({ see: `${see}\n玉ねぎ；「畑」, 3a\\b` })));
        expect(events[0]?.description).toBe(`見ること・聞くこと：${see}\n玉ねぎ；「畑」, 3a\\b`);
        for (const line of text.split("\r\n"))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
      { numRuns: 300 },
    );
  });
});
