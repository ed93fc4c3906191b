import { describe, expect, it } from "vitest";
import { readDate, readTime } from "../../../renderer/items/read-typed.ts";

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

  it("reads the first year of an era", () => {
    expect(readDate("令和元年5月1日")).toBe("2019-05-01");
  });

  it.each(["", "11月16日", "11/16", "来週", "2026-02-30", "2026-13-01", "2026-11", "8-11-16"])(
    "guesses nothing from %j",
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});

describe("readTime", () => {
  it.each([
    ["9:00", "09:00"],
    ["09:05", "09:05"],
    ["900", "09:00"],
    ["1330", "13:30"],
    ["１３：３０", "13:30"],
    ["13時", "13:00"],
    ["13時5分", "13:05"],
    ["9時半", "09:30"],
    ["午後1時", "13:00"],
    ["午後12:30", "12:30"],
    ["13:00:00", "13:00"],
    ["0:00", "00:00"],
  ])("reads %s", (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(["", "24:00", "12:60", "午後", "昼", "9", "13:5", "12345"])("guesses nothing from %j", (text) => {
    expect(readTime(text)).toBeUndefined();
  });
});
