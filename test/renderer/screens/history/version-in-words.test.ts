import { describe, expect, it } from "vitest";
import { agoInWords, versionInWords } from "../../../../renderer/screens/history/version-in-words.ts";

const NOW = new Date("2026-11-21T05:02:00.000Z");
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000).toISOString();

describe("how long ago a version was", () => {
  it.each([
    [0, "たった今"],
    [0.5, "たった今"],
    [1, "1分前"],
    [59, "59分前"],
    [60, "1時間前"],
    [119, "1時間前"],
    [23 * 60 + 59, "23時間前"],
    [24 * 60, "1日前"],
    [29 * 24 * 60, "29日前"],
  ])("is %d minutes in words", (minutes, words) => {
    expect(agoInWords(ago(minutes), NOW)).toBe(words);
  });

  it("is now for a clock that is ahead", () => {
    expect(agoInWords(ago(-90), NOW)).toBe("たった今");
  });

  it("is not made up where the time is none", () => {
    expect(agoInWords("?", NOW)).toBe("日時の分からない");
  });
});

describe("a version in the list", () => {
  const version = (kind: "backup" | "kept" | "unfinished" | "file", revision = 3) =>
    versionInWords({ id: "v", kind, at: ago(120), revision }, NOW);

  it("says what it is and which save", () => {
    expect(version("backup").title).toBe("2時間前の保存");
    expect(version("backup").detail).toMatch(/・保存3回目$/u);
    expect(version("kept").title).toBe("2時間前の控え（保存前）");
    expect(version("kept").detail).toMatch(/・保存3回目のあと$/u);
    expect(version("unfinished").title).toContain("途中で終了");
    expect(version("file").title).toBe("いまのファイルの内容");
  });

  it("names no save where there was none", () => {
    expect(version("kept", 0).detail).not.toContain("回目");
  });
});
