import { describe, expect, it } from "vitest";
import { readTime } from "../../../renderer/items/read-typed.ts";

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
