import { describe, expect, it } from "vitest";
import { readDate } from "../../../worksheets/text/read-date.ts";

describe("readDate", () => {
  it.each([
    "2026-11-16",
    "2026/11/16",
    "２０２６／１１／１６",
    "20261116",
    "2026.11.16",
    "2026年11月16日",
    "2026年11月16日（月）",
    "令和8年11月16日",
    "令和８年１１月１６日(月)",
    "R8.11.16",
    " r8/11/16 ",
  ])("reads %s", (text) => {
    expect(readDate(text)).toBe("2026-11-16");
  });

  it.each([
    ["令和元年5月1日", "2019-05-01"],
    ["平成元年1月8日", "1989-01-08"],
    ["S64.1.7", "1989-01-07"],
    ["昭和45年4月1日", "1970-04-01"],
    ["大正12/9/1", "1923-09-01"],
    ["明治33年1月1日", "1900-01-01"],
  ])("reads the era of %s", (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each(["", "11月16日", "11/16", "来週", "2026-02-30", "2026-13-01", "2026-11", "8-11-16"])(
    "guesses nothing from %j",
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});
