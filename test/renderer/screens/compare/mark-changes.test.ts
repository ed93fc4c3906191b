import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markChanges, type TextPart } from "../../../../renderer/screens/compare/mark-changes.ts";

const textOf = (parts: readonly TextPart[]) => parts.map(({ text }) => text).join("");
const marked = (parts: readonly TextPart[]) => parts.flatMap(({ text, changed }) => (changed ? [text] : []));

describe("marking what differs between two texts", () => {
  it("marks the words that are other, and no more", () => {
    const { before, after } = markChanges(
      "玉ねぎとカーリングのまち。技術を試す場に変えていく地域",
      "玉ねぎとスキーのまち。技術を試す場に変えていく市民の地域",
    );
    expect(marked(before)).toEqual(["カーリング"]);
    expect(marked(after)).toEqual(["スキー", "市民の"]);
  });

  it("marks a line that was added", () => {
    const { before, after } = markChanges("一行目\n三行目", "一行目\n二行目\n三行目");
    expect(marked(before)).toEqual([]);
    expect(marked(after)).toEqual(["二行目\n"]);
  });

  it("marks only what was written on, however long it is", () => {
    const { before, after } = markChanges(
      "短い文です。",
      `短い文です。${"長い続きを書きました。".repeat(30)}`,
    );
    expect(marked(before)).toEqual([]);
    expect(marked(after)).toEqual(["長い続きを書きました。".repeat(30)]);
  });

  it("marks texts as a whole that share hardly a word", () => {
    const { before, after } = markChanges(
      "共通の見出し\n農業の担い手を、地域の外から呼び込む",
      "共通の見出し\n観光で訪れた人を、二地域の居住につなげていく",
    );
    expect(marked(before)).toEqual(["農業の担い手を、地域の外から呼び込む"]);
    expect(marked(after)).toEqual(["観光で訪れた人を、二地域の居住につなげていく"]);
  });

  it("marks nothing in a text that is new or gone as a whole, or has nothing in common", () => {
    for (const [before, after] of [
      ["", "新しい文です。"],
      ["前の文です。", ""],
      ["農業", "観光"],
    ] as const) {
      const texts = markChanges(before, after);
      expect([...marked(texts.before), ...marked(texts.after)]).toEqual([]);
    }
  });

  it("never tears a character apart", () => {
    const { before, after } = markChanges("𠮷田さんと相談して決める", "𠮟田さんと相談して決める");
    for (const { text } of [...before, ...after]) expect(text).not.toMatch(/\p{Surrogate}/u);
  });

  it("keeps every character of both texts, whatever they are", () => {
    const words = fc.array(fc.constantFrom("企業", "の", "課題", "\n", "を", "解く", "🐻‍❄️", "、", "a b"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [before, after] = [a.join(""), b.join("")];
        const texts = markChanges(before, after);
        expect(textOf(texts.before)).toBe(before);
        expect(textOf(texts.after)).toBe(after);
        const same = (parts: readonly TextPart[]) => textOf(parts.filter(({ changed }) => !changed));
        if (marked(texts.before).length + marked(texts.after).length > 0)
          expect(same(texts.before)).toBe(same(texts.after));
        if (before === after) expect(marked(texts.before)).toEqual([]);
      }),
    );
  });

  it("takes texts of 100,000 characters", () => {
    const long = "長い回答の文です。".repeat(11_112);
    const { before, after } = markChanges(`${long}終わり`, `始め${long}`);
    expect(textOf(before)).toBe(`${long}終わり`);
    expect(textOf(after)).toBe(`始め${long}`);
  });
});
