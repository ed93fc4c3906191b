import { describe, expect, it } from "vitest";
import { doneInWords, summaryInWords } from "../../../../renderer/screens/merge/summary-in-words.ts";

describe("a merge in words", () => {
  it.each([
    [
      { taken: 8, leftOut: 0, conflicts: 2 },
      "相手の変更 8件を取り込みます。どちらも変えたところが 2件あります。",
    ],
    [
      { taken: 8, leftOut: 1, conflicts: 0 },
      "相手の変更 8件のうち 7件を取り込みます。どちらも変えたところはありません。",
    ],
    [
      { taken: 0, leftOut: 0, conflicts: 1 },
      "そのまま取り込める変更はありません。どちらも変えたところが 1件あります。",
    ],
    [
      { taken: 0, leftOut: 0, conflicts: 0 },
      "取り込む変更はありません。相手の内容は、すべて自分の内容に含まれています。",
    ],
  ])("says what %o will do", (counts, words) => {
    expect(summaryInWords(counts)).toBe(words);
  });

  it.each([
    [
      { taken: 8, leftOut: 1, conflicts: 2 },
      "相手の変更 7件を取り込みました。1件は取り込みませんでした。どちらも変えたところ 2件は、選んだとおりにしました。",
    ],
    [{ taken: 2, leftOut: 2, conflicts: 0 }, "2件は取り込みませんでした。"],
    [{ taken: 0, leftOut: 0, conflicts: 0 }, "取り込む変更はありませんでした。"],
  ])("says what %o has done", (counts, words) => {
    expect(doneInWords(counts)).toBe(words);
  });
});
