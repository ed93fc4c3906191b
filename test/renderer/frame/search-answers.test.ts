import { describe, expect, it } from "vitest";
import { searchAnswers } from "../../../renderer/frame/search-answers.ts";
import { kuwana } from "../../../worksheets/samples/kuwana.ts";

describe("searching all answers", () => {
  it("finds a company's answer and names its sheet", () => {
    const answer = searchAnswers(kuwana, "はまぐりのしぐれ煮を中心").find(({ sheet }) =>
      sheet.startsWith("b3/"),
    );
    expect(answer?.place).toContain("B-3");
    expect(answer?.ref.company).toBeDefined();
  });

  it("treats widths, cases, hiragana and katakana as equal", () => {
    const plain = searchAnswers(kuwana, "ツアー");
    expect(plain.length).toBeGreaterThan(0);
    expect(searchAnswers(kuwana, "つあー")).toEqual(plain);
    expect(searchAnswers(kuwana, "ﾂｱｰ")).toEqual(plain);
  });

  it("wants all words in one text", () => {
    const both = searchAnswers(kuwana, "桑名 人材");
    for (const { text } of both) expect(text).toMatch(/桑名.*人材|人材.*桑名/su);
    expect(both.length).toBeLessThan(searchAnswers(kuwana, "人材").length);
  });

  it("finds nothing for blanks or for what is not there", () => {
    expect(searchAnswers(kuwana, " 　")).toEqual([]);
    expect(searchAnswers(kuwana, "存在しない言葉の並び")).toEqual([]);
  });
});
