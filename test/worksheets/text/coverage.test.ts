import { describe, expect, it } from "vitest";
import {
  describeCharacter,
  missingGlyphs,
  openFontFace,
  splitByFont,
} from "../../../worksheets/text/coverage.ts";
import { biz, faces, noto } from "./fonts.ts";

const printed = (text: string) =>
  splitByFont(text, faces)
    .map((run) => run.text)
    .join("");

describe("openFontFace", () => {
  it("knows which characters the font has", () => {
    expect(biz.has(0x5409)).toBe(true);
    expect(biz.has(0x20bb7)).toBe(false);
    expect(noto.has(0x20bb7)).toBe(true);
    expect(biz.has(0x1f38c)).toBe(false);
  });

  it("gives widths in em", () => {
    expect(noto.advance(0x5409)).toBe(1);
    expect(noto.advance(0x20bb7)).toBe(1);
    expect(biz.advance(0x41)).toBeCloseTo(1556 / 2048, 10);
    expect(biz.advance(0x41)).toBe(biz.advance(0x41));
    expect(biz.advance(0x20bb7)).toBe(0);
  });

  it("gives marks no width: they stand over their base", () => {
    expect(biz.advance(0x3099)).toBe(0);
  });

  it("refuses bytes that are no font", () => {
    expect(() => openFontFace("x", new Uint8Array(64))).toThrow();
  });
});

describe("splitByFont", () => {
  it("falls back per character and joins neighbours of one font", () => {
    expect(splitByFont("大阪の𠮷野家", faces)).toEqual([
      { text: "大阪の", face: 0 },
      { text: "𠮷", face: 1 },
      { text: "野家", face: 0 },
    ]);
  });

  it("prints 〓 for what no font has", () => {
    expect(printed("한简🎌\ud800\ue000。")).toBe("〓〓〓〓〓。");
    expect(splitByFont("𠮷", [biz])).toEqual([{ text: "〓", face: 0 }]);
  });

  it("prints one 〓 for an emoji of several code points", () => {
    expect(printed("👨‍👩‍👧と🇯🇵と👍🏽と\u1112\u1161\u11ab")).toBe("〓と〓と〓と〓");
  });

  it("leaves out what has no printed form", () => {
    expect(printed("葛\u{e0100}城\ufe00A\u200dB\u200c\ufeff\u200e\u202e\u2066\u00ad\u0007\u200b\u034f")).toBe(
      "葛城AB",
    );
    expect(splitByFont("\ufe0f\u0000", faces)).toEqual([]);
    expect(splitByFont("", faces)).toEqual([]);
  });

  it("prints a tab as two spaces", () => {
    expect(printed("あ\tい")).toBe("あ  い");
  });

  it("composes kana with a separate mark, and keeps what has no composed form", () => {
    expect(splitByFont("か\u3099は\u309a", faces)).toEqual([{ text: "がぱ", face: 0 }]);
    expect(printed("か\u309a")).toBe("か\u309a");
  });

  it("composes only into what a font has", () => {
    const noComposed = { ...biz, has: (codePoint: number) => codePoint !== 0x304c && biz.has(codePoint) };
    expect(splitByFont("か\u3099", [noComposed])).toEqual([{ text: "か\u3099", face: 0 }]);
    expect(splitByFont("が", [noComposed])).toEqual([{ text: "か\u3099", face: 0 }]);
  });

  it("keeps compatibility characters as typed", () => {
    expect(printed("㈱①髙﨑\ufa19ｱﾊﾟｰﾄ")).toBe("㈱①髙﨑\ufa19ｱﾊﾟｰﾄ");
  });

  it("still prints the base of a mark no font has", () => {
    expect(printed("字\u0489")).toBe("字〓");
  });

  it("prints unusual spaces as spaces", () => {
    expect(missingGlyphs("a\u2004b\u205fc", faces)).toEqual([]);
  });
});

describe("missingGlyphs", () => {
  it("lists each once, in order, and nothing that prints", () => {
    expect(missingGlyphs("简が𠮷🎌简\u{e0100}한", faces)).toEqual(["简", "🎌", "한"]);
    expect(missingGlyphs("𠮷", [biz])).toEqual(["𠮷"]);
    expect(missingGlyphs("髙橋㈱\n\t\u200b", faces)).toEqual([]);
  });

  it("always lists private-use characters, whatever the font claims", () => {
    const claimsAll = { name: "all", has: () => true, advance: () => 1 };
    expect(missingGlyphs("外\ue000字\u{f0000}", [claimsAll])).toEqual(["\ue000", "\u{f0000}"]);
  });
});

describe("describeCharacter", () => {
  it.each([
    ["𠮷", "𠮷（U+20BB7）"],
    ["A", "A（U+0041）"],
    ["🇯🇵", "🇯🇵（U+1F1EF U+1F1F5）"],
    ["\ue000", "外字（U+E000）"],
    ["\ud800", "壊れた文字（U+D800）"],
  ])("describes %j as %s", (character, description) => {
    expect(describeCharacter(character)).toBe(description);
  });
});
