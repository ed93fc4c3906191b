import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dateInYear,
  dateWithEra,
  daysBetween,
  japaneseDate,
  parseIsoDate,
  weekday,
} from "../../../worksheets/text/era.ts";

const isoDay = fc.integer({ min: -200_000, max: 2_000_000 }).map((day) => addDays("1970-01-01", day) ?? "");

describe("japaneseDate", () => {
  it.each([
    ["2026-11-16", "令和8年11月16日（月）"],
    ["2019-05-01", "令和元年5月1日（水）"],
    ["2019-04-30", "平成31年4月30日（火）"],
    ["1989-01-08", "平成元年1月8日（日）"],
    ["1989-01-07", "昭和64年1月7日（土）"],
    ["1926-12-25", "昭和元年12月25日（土）"],
    ["1926-12-24", "大正15年12月24日（金）"],
    ["1912-07-30", "大正元年7月30日（火）"],
    ["1912-07-29", "明治45年7月29日（月）"],
    ["1873-01-01", "明治6年1月1日（水）"],
    ["1872-12-31", "1872年12月31日（火）"],
    ["2026-02-29", "2026-02-29"],
    ["未定", "未定"],
  ])("writes %s as %s", (iso, written) => {
    expect(japaneseDate(iso)).toBe(written);
  });
});

describe("dateInYear", () => {
  it("leaves the year out", () => {
    expect(dateInYear("2026-11-16")).toBe("11月16日（月）");
  });

  it("keeps what is no real day as typed", () => {
    expect(dateInYear("2026-02-30")).toBe("2026-02-30");
  });
});

describe("dateWithEra", () => {
  it("adds the western year", () => {
    expect(dateWithEra("2026-11-16")).toBe("令和8年（2026年）11月16日（月）");
    expect(dateWithEra("2019-05-01")).toBe("令和元年（2019年）5月1日（水）");
    expect(dateWithEra("1868-10-23")).toBe("1868年10月23日（金）");
    expect(dateWithEra("秋ごろ")).toBe("秋ごろ");
  });
});

describe("parseIsoDate", () => {
  it("reads real days", () => {
    expect(parseIsoDate("2028-02-29")).toEqual({ year: 2028, month: 2, day: 29 });
    expect(parseIsoDate("0099-12-31")).toEqual({ year: 99, month: 12, day: 31 });
  });

  it.each(["2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01"])(
    "refuses %s, which is no day",
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );

  it.each([
    "",
    "2026-1-1",
    "２０２６-01-01",
    "2026/01/01",
    " 2026-01-01",
    "2026-01-01T00:00",
    "2026-01-01\n",
  ])("refuses %j, which is written otherwise", (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  });
});

describe("counting days", () => {
  it("crosses months, leap days and years", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
    expect(daysBetween("2026-11-16", "2026-11-18")).toBe(2);
    expect(daysBetween("2026-11-18", "2026-11-16")).toBe(-2);
    expect(daysBetween("2027-01-01", "2028-01-01")).toBe(365);
  });

  it("answers undefined instead of a wrong day", () => {
    expect(addDays("2026-02-30", 1)).toBeUndefined();
    expect(addDays("9999-12-31", 1)).toBeUndefined();
    expect(addDays("0001-01-01", -1)).toBeUndefined();
    expect(daysBetween("2026-01-01", "")).toBeUndefined();
    expect(weekday("")).toBeUndefined();
  });

  it("undoes itself, and a week later is the same weekday", () => {
    fc.assert(
      fc.property(isoDay, fc.integer({ min: -10_000, max: 10_000 }), (iso, count) => {
        const moved = addDays(iso, count) ?? "";
        expect(addDays(moved, -count)).toBe(iso);
        expect(daysBetween(iso, moved)).toBe(count);
        expect(weekday(addDays(iso, 7) ?? "")).toBe(weekday(iso));
      }),
    );
  });
});
