import { describe, expect, it } from "vitest";
import { beginsReading } from "../../../renderer/grid/romaji.ts";
import { TypeAhead } from "../../../renderer/grid/type-ahead.ts";

describe("beginsReading", () => {
  it.each([
    ["k", "かんきょう"],
    ["kank", "かんきょう"],
    ["kankyou", "かんきょう"],
    ["kannkyo", "かんきょう"],
    ["si", "しずおか"],
    ["shi", "しずおか"],
    ["sya", "しゃちほこ"],
    ["sha", "しゃちほこ"],
    ["sapp", "さっぽろ"],
    ["sapporo", "さっぽろ"],
    ["ti", "ちとせ"],
    ["chi", "ちとせ"],
    ["zyuu", "じゅうたく"],
    ["ju", "じゅうたく"],
    ["su-p", "すーぱー"],
    ["abc", "abcしょうじ"],
    ["", "なんでも"],
  ])("%s begins %s", (typed, reading) => expect(beginsReading(typed, reading)).toBe(true));

  it.each([
    ["ki", "かんきょう"],
    ["kankyouda", "かんきょう"],
    ["t", "さっぽろ"],
    ["sak", "さっぽろ"],
    ["a", ""],
  ])("%s does not begin %s", (typed, reading) => expect(beginsReading(typed, reading)).toBe(false));
});

describe("TypeAhead", () => {
  const rows = [
    { name: "環境大善", kana: "かんきょうだいぜん" },
    { name: "㈱北見牧場", kana: "きたみぼくじょう" },
    { name: "株式会社ABC商事", kana: "" },
    { name: "キタ電子", kana: "" },
  ];

  it("goes to the row by romaji, by the name and without its legal form", () => {
    expect(new TypeAhead().next("k", 0, rows, 3)).toBe(0);
    expect(new TypeAhead().next("a", 0, rows, 0)).toBe(2);
    expect(new TypeAhead().next("北", 0, rows, 0)).toBe(1);
  });

  it("makes a word of letters typed at once, and begins anew after a pause", () => {
    const typing = new TypeAhead();
    expect(typing.next("k", 0, rows, 2)).toBe(3);
    expect(typing.next("i", 300, rows, 3)).toBe(3);
    expect(typing.next("t", 600, rows, 3)).toBe(3);
    expect(typing.next("k", 5000, rows, 3)).toBe(0);
    expect(typing.next("z", 5100, rows, 0)).toBeUndefined();
  });

  it("goes on to the next row of a letter that is typed again", () => {
    const typing = new TypeAhead();
    expect(typing.next("k", 0, rows, 3)).toBe(0);
    expect(typing.next("k", 200, rows, 0)).toBe(1);
    expect(typing.next("k", 400, rows, 1)).toBe(3);
  });

  it("leaves a blank at the beginning to the button", () => {
    const typing = new TypeAhead();
    expect(typing.takes(" ", 0)).toBe(false);
    expect(typing.takes("k", 0)).toBe(true);
    expect(typing.takes("Enter", 0)).toBe(false);
    typing.next("k", 0, rows, 0);
    expect(typing.takes(" ", 100)).toBe(true);
  });
});
