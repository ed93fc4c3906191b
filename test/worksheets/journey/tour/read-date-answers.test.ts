import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Asked } from "../../../../worksheets/journey/tour/date-answers.ts";
import { readDateAnswers } from "../../../../worksheets/journey/tour/read-date-answers.ts";

const asked: readonly Asked[] = [
  { who: "companies/c1", register: "companies", name: "株式会社環境大善" },
  { who: "talents/t1", register: "talents", name: "三橋 拓海" },
  { who: "talents/t2", register: "talents", name: "早乙女 理紗" },
  { who: "talents/t3", register: "talents", name: "早乙女 航平" },
];
const read = (text: string) =>
  readDateAnswers(text, asked).read.map(({ who, marks }) => [who.who, ...marks.map((mark) => mark ?? "-")]);
const unread = (text: string) =>
  readDateAnswers(text, asked).unread.map(({ line, reason }) => [line, reason]);

describe("answers pasted from a spreadsheet", () => {
  it("are read by name and mark, below a heading, with gaps", () => {
    expect(read("氏名\t第1希望\t第2希望\n三橋拓海\t〇\t×\n㈱環境大善\t\t△\r\n早乙女　理紗\t1\t0\n")).toEqual([
      ["talents/t1", "yes", "no"],
      ["companies/c1", "-", "maybe"],
      ["talents/t2", "yes", "no"],
    ]);
  });

  it("finds the name among other columns before the marks", () => {
    expect(read("1\t株式会社\t三橋 拓海\tSI企業\t○\t△")).toEqual([["talents/t1", "yes", "maybe"]]);
  });
});

describe("answers pasted from a mail", () => {
  it.each([
    ["三橋 ○", ["talents/t1", "yes"]],
    ["三橋さん：○△", ["talents/t1", "yes", "maybe"]],
    ["環境大善様　×（展示会のため）", ["companies/c1", "no"]],
    ["三橋 拓海, ○, 午後は×", ["talents/t1", "yes"]],
  ])("%s", (line, expected) => {
    expect(read(line)).toEqual([expected]);
  });

  it("tells the lines it does not take: nobody of that name, two of it, no mark", () => {
    const text = "回答です\n佐藤 ○\n早乙女 ○\n三橋 たぶん\n三橋 ○";
    expect(unread(text)).toEqual([
      [2, "unknown"],
      [3, "ambiguous"],
      [4, "noMark"],
    ]);
    expect(read(text)).toEqual([["talents/t1", "yes"]]);
  });

  it("accounts for every line, whatever is pasted", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary", maxLength: 12 }), { maxLength: 6 }), (lines) => {
        const text = lines.join("\n");
        const filled = text.split(/\r\n|\r|\n/u).flatMap((line, at) => (line.trim() ? [at + 1] : []));
        const { read: taken, unread: left } = readDateAnswers(text, asked);
        const told = [...taken, ...left].map(({ line }) => line);
        expect(new Set(told).size).toBe(told.length);
        // All but the heading.
        expect(filled.slice(1).every((line) => told.includes(line))).toBe(true);
      }),
    );
  });
});
