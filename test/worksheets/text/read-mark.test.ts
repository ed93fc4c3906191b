import { describe, expect, it } from "vitest";
import { readMark } from "../../../worksheets/text/read-mark.ts";

describe("a mark as people write it", () => {
  it.each(["○", "〇", "◯", "◎", "✓", "✔", "レ", "1", "１", " ○　", "TRUE", "済", "はい", "有"])(
    "%s is yes",
    (text) => {
      expect(readMark(text)).toBe("yes");
    },
  );

  it.each(["×", "✕", "x", "X", "Ｘ", "0", "false", "未", "無", "なし"])("%s is no", (text) => {
    expect(readMark(text)).toBe("no");
  });

  it.each(["", "　", "△", "2", "未確認", "constructor"])("%s is neither", (text) => {
    expect(readMark(text)).toBeUndefined();
  });
});
