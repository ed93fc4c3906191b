import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { loadFonts } from "../../../../build/host/fonts.ts";
import { fontAscent } from "../../../../worksheets/export/pdf/font-ascent.ts";

describe("fontAscent", () => {
  it("agrees with fontkit, which pdfmake places text by", async () => {
    for (const bytes of Object.values(await loadFonts())) {
      const font = create(Buffer.from(bytes));
      if (!("ascent" in font)) throw new Error("a collection");
      expect(fontAscent(bytes)).toBeCloseTo(font.ascent / font.unitsPerEm, 6);
    }
  });

  it("refuses what is no font", () => {
    expect(() => fontAscent(new Uint8Array(64))).toThrow("hhea");
  });
});
