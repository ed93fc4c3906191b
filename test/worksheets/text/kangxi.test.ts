import { describe, expect, it } from "vitest";
import { fromRadicals } from "../../../worksheets/text/kangxi.ts";

describe("fromRadicals", () => {
  it("turns the look-alikes of a copied PDF into ordinary kanji", () => {
    expect(fromRadicals("\u2fbc度デジタル\u2f08材の\u2f45針")).toBe("高度デジタル人材の方針");
  });

  it.each([
    ["\u2e81", "厂"],
    ["\u2e99", "攵"],
    ["\u2e9b", "旡"],
    ["\u2e9f", "母"],
    ["\u2ea0", "民"],
    ["\u2eaf", "糹"],
    ["\u2eb0", "纟"],
    ["\u2ebc", "肉"],
    ["\u2ec1", "虎"],
    ["\u2ec4", "西"],
    ["\u2ec6", "角"],
    ["\u2ed1", "長"],
    ["\u2ed7", "雨"],
    ["\u2ed8", "青"],
    ["\u2edd", "食"],
    ["\u2ee3", "骨"],
    ["\u2ee4", "鬼"],
    ["\u2ee8", "麦"],
    ["\u2ee9", "黄"],
    ["\u2eeb", "斉"],
    ["\u2eed", "歯"],
    ["\u2eef", "竜"],
    ["\u2ef2", "亀"],
    ["\u2ef3", "龟"],
  ])("maps the supplement's %s to %s", (radical, kanji) => {
    expect(fromRadicals(radical)).toBe(kanji);
  });

  it("agrees with NFKC wherever Unicode defines one", () => {
    for (let codePoint = 0x2e80; codePoint <= 0x2fdf; codePoint++) {
      const radical = String.fromCodePoint(codePoint);
      if (radical.normalize("NFKC") !== radical)
        expect(fromRadicals(radical)).toBe(radical.normalize("NFKC"));
    }
  });

  it("maps every assigned radical but ⺀ to a kanji", () => {
    for (let codePoint = 0x2e81; codePoint <= 0x2fdf; codePoint++) {
      const radical = String.fromCodePoint(codePoint);
      if (!/\p{Radical}/u.test(radical)) continue;
      expect(fromRadicals(radical), codePoint.toString(16)).toMatch(/^\p{Unified_Ideograph}$/u);
    }
    expect(fromRadicals("\u2e80\u2e9a\u2ef4\u2fdf")).toBe("\u2e80\u2e9a\u2ef4\u2fdf");
  });

  it("leaves everything else as typed", () => {
    const typed = "㈱①髙﨑神ｱﾊﾟｰﾄ㍻Ａ１½が𠮷葛\u{e0100}";
    expect(fromRadicals(typed)).toBe(typed);
  });
});
