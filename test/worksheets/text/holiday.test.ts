import { describe, expect, it } from "vitest";
import { addDays, weekday } from "../../../worksheets/text/era.ts";
import { holidayName, holidaysKnownUntil, isWeekend, isYearEnd } from "../../../worksheets/text/holiday.ts";

function holidaysOf(year: number): Record<string, string> {
  const found: Record<string, string> = {};
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1) ?? "") {
    const name = holidayName(day);
    if (name !== undefined) found[day.slice(5)] = name;
  }
  return found;
}

describe("holidayName", () => {
  it("knows the year 令和9, as published by the Cabinet Office", () => {
    expect(holidaysOf(2027)).toEqual({
      "01-01": "元日",
      "01-11": "成人の日",
      "02-11": "建国記念の日",
      "02-23": "天皇誕生日",
      "03-21": "春分の日",
      "03-22": "春分の日 振替休日",
      "04-29": "昭和の日",
      "05-03": "憲法記念日",
      "05-04": "みどりの日",
      "05-05": "こどもの日",
      "07-19": "海の日",
      "08-11": "山の日",
      "09-20": "敬老の日",
      "09-23": "秋分の日",
      "10-11": "スポーツの日",
      "11-03": "文化の日",
      "11-23": "勤労感謝の日",
    });
  });

  it("knows a day between two holidays (国民の休日)", () => {
    expect(holidayName("2026-09-22")).toBe("休日");
  });

  it("gives every holiday on a Sunday its substitute, from 2022 to the end of the data", () => {
    for (let year = 2022; year <= Number(holidaysKnownUntil.slice(0, 4)); year++) {
      const holidays = holidaysOf(year);
      expect(Object.keys(holidays).length, `${year}`).toBeGreaterThanOrEqual(16);
      for (const day of Object.keys(holidays)) {
        if (weekday(`${year}-${day}`) !== "日") continue;
        let next = addDays(`${year}-${day}`, 1) ?? "";
        while (holidays[next.slice(5)]?.endsWith("日") && !holidays[next.slice(5)]?.includes("振替")) {
          next = addDays(next, 1) ?? "";
        }
        expect(holidays[next.slice(5)], `${year}-${day}`).toMatch(/振替休日$/);
      }
    }
  });

  it("says until when it knows them", () => {
    expect(holidaysKnownUntil >= "2035-12-31").toBe(true);
    expect(holidayName(holidaysKnownUntil.replace("12-31", "01-01"))).toBe("元日");
    expect(holidayName(`${Number(holidaysKnownUntil.slice(0, 4)) + 1}-01-01`)).toBeUndefined();
  });

  it("answers undefined on ordinary days and for what is no day", () => {
    expect(holidayName("2026-11-16")).toBeUndefined();
    expect(holidayName("constructor")).toBeUndefined();
    expect(holidayName("")).toBeUndefined();
  });
});

describe("isWeekend", () => {
  it("is true on Saturday and Sunday only", () => {
    const week = ["14", "15", "16", "17", "18", "19", "20"].map((day) => isWeekend(`2026-11-${day}`));
    expect(week).toEqual([true, true, false, false, false, false, false]);
    expect(isWeekend("2026-02-29")).toBe(false);
  });
});

describe("isYearEnd", () => {
  it("is true from 29 December to 3 January", () => {
    const days = [
      "2026-12-28",
      "2026-12-29",
      "2026-12-31",
      "2027-01-01",
      "2027-01-03",
      "2027-01-04",
      "12-29",
    ];
    expect(days.map(isYearEnd)).toEqual([false, true, true, true, true, false, false]);
  });
});
