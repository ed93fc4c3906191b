import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitByFont } from "../../../worksheets/text/coverage.ts";
import { breakLines } from "../../../worksheets/text/line-break.ts";
import { faces, noto } from "./fonts.ts";

/** Lines of `width` full-width characters; Noto's are exactly 1 em wide. */
const lines = (text: string, width: number) =>
  breakLines(text, width * 10, 10, [noto]).map((line) => line.map((run) => run.text).join(""));

const widthOf = (line: readonly { text: string; face: number }[]) => {
  let width = 0;
  for (const { text, face } of line) {
    for (const character of text) width += faces[face]?.advance(character.codePointAt(0) ?? 0) ?? 0;
  }
  return width;
};

describe("breakLines", () => {
  it("fills lines to the width", () => {
    expect(lines("地域の魅力を伝える", 4)).toEqual(["地域の魅", "力を伝え", "る"]);
  });

  it("returns the runs of each line", () => {
    expect(breakLines("大𠮷野家", 30, 12, faces)).toEqual([
      [
        { text: "大", face: 0 },
        { text: "𠮷", face: 1 },
      ],
      [{ text: "野家", face: 0 }],
    ]);
  });

  it("scales with the font size", () => {
    expect(breakLines("あいうえ", 20, 10, [noto])).toHaveLength(2);
    expect(breakLines("あいうえ", 20, 20, [noto])).toHaveLength(4);
  });

  it.each([
    ..."、。，．・：；？！ヽヾゝゞ々ー）」』】〕〉》”’ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡｣〜～",
  ])("does not begin a line with %s", (mark) => {
    expect(lines(`漢漢漢${mark}字`, 3)[1]).toMatch(new RegExp(`^漢${mark}`));
  });

  it.each([..."（「『【〔〈《“‘"])("does not end a line with %s", (mark) => {
    expect(lines(`漢漢${mark}漢字`, 3)[1]).toMatch(new RegExp(`^${mark}漢`));
  });

  it("breaks before an opening and after a closing quotation mark in Japanese text", () => {
    expect(lines("漢漢“字”漢漢", 2)).toEqual(["漢漢", "“字”", "漢漢"]);
    expect(lines("漢字漢‘字’", 3)[0]).toBe("漢字漢");
  });

  it("keeps words together and breaks between them", () => {
    expect(lines("hello world again", 4)).toEqual(["hello", "world", "again"]);
  });

  it("lets spaces hang and never begins a wrapped line with one", () => {
    expect(lines("漢字　　　漢字", 2)).toEqual(["漢字", "漢字"]);
    expect(lines("漢字 　 漢字", 2)).toEqual(["漢字", "漢字"]);
    expect(lines("　漢字", 3)).toEqual(["　漢字"]);
  });

  it("begins a new line at every kind of line break", () => {
    expect(lines("1\n2\r\n3\r4\u20285\u20296\v7\f8\u00859", 9)).toEqual([..."123456789"]);
  });

  it("keeps empty lines", () => {
    expect(lines("あ\n\nい\n", 9)).toEqual(["あ", "", "い", ""]);
    expect(lines("", 9)).toEqual([""]);
    expect(lines("　\n\u200b", 9)).toEqual(["", ""]);
  });

  it("breaks what has no place to break anywhere between graphemes", () => {
    const broken = lines(`参照 ${"x".repeat(5000)}`, 20);
    expect(broken[0]).toBe("参照");
    expect(broken.slice(1).join("")).toBe("x".repeat(5000));
    expect(broken.length).toBeLessThan(180);
    expect(lines("」」」」」", 2)).toEqual(["」」", "」」", "」"]);
    expect(lines("か\u309aか\u309aか\u309a", 1)).toEqual(["か\u309a", "か\u309a", "か\u309a"]);
  });

  it("observes kinsoku even where it has to break a long word", () => {
    expect(lines("\u2060漢\u2060字\u2060漢\u2060、\u2060字", 3)).toEqual(["漢字", "漢、字"]);
  });

  it("uses break opportunities that do not print, and respects their opposite", () => {
    expect(lines("ab\u200bcdef", 2.5)).toEqual(["ab", "cdef"]);
    expect(lines("漢字\u2060漢", 2)).toEqual(["漢", "字漢"]);
    expect(lines("漢字\u00a0漢", 3)).toEqual(["漢", "字\u00a0漢"]);
  });

  it("puts a grapheme wider than the line on a line of its own", () => {
    expect(lines("漢字", 0.5)).toEqual(["漢", "字"]);
    expect(lines("漢字", 0)).toEqual(["漢", "字"]);
    expect(breakLines("漢字", Number.POSITIVE_INFINITY, 10, [noto])).toHaveLength(1);
  });

  it("loses nothing that prints and never overflows", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ..."漢字かなーっ、。「」（）“”‘’…　 \t\nabc-/?&=.,!0123%¥𠮷한🎌〜･ﾞ\u200b\u2060\u00ad\u00a0\ufeff",
      ),
      fc.constantFrom(
        "\r\n",
        "か\u3099",
        "か\u309a",
        "葛\u{e0100}",
        "👨‍👩‍👧",
        "🇯🇵",
        "https://example.jp/a?b=c",
        "\ud800",
      ),
      fc.string({ unit: "binary", maxLength: 5 }),
    );
    const spaces = /[\p{Zs}]/gu;
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60, size: "max" }).map((pieces) => pieces.join("")),
        fc.double({ min: 0.3, max: 12, noNaN: true }),
        (text, width) => {
          const broken = breakLines(text, width * 9, 9, faces);
          const kept = broken
            .flat()
            .map((run) => run.text)
            .join("");
          const whole = splitByFont(text, faces)
            .map((run) => run.text)
            .join("");
          expect(kept.replace(spaces, "")).toBe(whole.replace(spaces, ""));
          for (const line of broken) {
            const graphemes = line
              .map((run) => run.text)
              .join("")
              .replace(/\p{M}/gu, "");
            if ([...graphemes].length > 1 && !/^.〓$/u.test(graphemes)) {
              expect(widthOf(line)).toBeLessThanOrEqual(width + 1e-5);
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("copes with 100,000 characters without a space, of every kind", () => {
    for (const character of [
      "x",
      "漢",
      "」",
      "「",
      " ",
      "\u3099",
      "🇯🇵",
      "\u200d👨",
      "\u2060漢",
      "\n",
      "한",
      "\ufe0f",
    ]) {
      const text = character.repeat(100_000 / character.length);
      const kept = breakLines(text, 400, 10, faces)
        .flat()
        .map((run) => run.text.length);
      const whole = splitByFont(text.trim(), faces).map((run) => run.text.length);
      expect(kept.reduce((a, b) => a + b, 0)).toBe(whole.reduce((a, b) => a + b, 0));
    }
  });
});
