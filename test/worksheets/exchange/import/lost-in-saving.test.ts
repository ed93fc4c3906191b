import { describe, expect, it } from "vitest";
import { lostInSaving } from "../../../../worksheets/exchange/import/lost-in-saving.ts";

describe("a text that was saved in Shift_JIS", () => {
  it.each([
    ["𠮷田", "?田"],
    ["𠮷田", "??田"],
    ["禰\u{e0100}豆", "禰?豆"],
    ["カフェ・é・à", "カフェ・?・?"],
  ])("%s is meant by %s", (before, after) => {
    expect(lostInSaving(before, after)).toBe(true);
  });

  it.each([
    ["𠮷田", "𠮷田"],
    ["𠮷田", "?井"],
    ["𠮷田", "?"],
    ["𠮷田", "???田"],
    ["A社", "?社"],
    ["社", "社?"],
    ["", "?"],
    ["𠮷", ""],
  ])("%s is not meant by %s", (before, after) => {
    expect(lostInSaving(before, after)).toBe(false);
  });
});
