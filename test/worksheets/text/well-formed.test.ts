import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wellFormed, xmlSafe } from "../../../worksheets/text/well-formed.ts";

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});

describe("wellFormed", () => {
  it("replaces lone surrogates and keeps pairs", () => {
    expect(wellFormed("a\ud842b\udfb7𠮷\ud842")).toBe("a\ufffdb\ufffd𠮷\ufffd");
  });

  it("always survives UTF-8", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const kept = wellFormed(text);
        expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(new TextEncoder().encode(kept))).toBe(
          kept,
        );
        expect(kept).toHaveLength(text.length);
      }),
    );
  });
});

describe("xmlSafe", () => {
  it("takes out what XML 1.0 cannot carry and names it once", () => {
    expect(xmlSafe("a\u0007b\u0007\u0000\ufffe\uffff\ud800c")).toEqual({
      text: "abc",
      removed: ["U+0007", "U+0000", "U+FFFE", "U+FFFF", "U+D800"],
    });
  });

  it("keeps tab, line breaks, astral and private-use characters", () => {
    const text = "あ\t\n\r𠮷\ue000\u{10ffff}\ufffd\u0085";
    expect(xmlSafe(text)).toEqual({ text, removed: [] });
  });

  it("leaves nothing to take out a second time", () => {
    fc.assert(fc.property(anyText, (text) => xmlSafe(xmlSafe(text).text).removed.length === 0));
  });
});
