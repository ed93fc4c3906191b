import { describe, expect, it } from "vitest";
import { timeInWords } from "../../../../renderer/screens/start/time-in-words.ts";

describe("timeInWords", () => {
  it("writes an instant by this computer's clock", () => {
    expect(timeInWords(new Date(2026, 10, 21, 14, 5).toISOString(), new Date(2027, 0, 1))).toBe(
      "2026年11月21日 14:05",
    );
  });

  it("says today and yesterday", () => {
    const now = new Date(2026, 10, 1, 8, 0);
    expect(timeInWords(new Date(2026, 10, 1, 0, 5).toISOString(), now)).toBe("今日 0:05");
    expect(timeInWords(new Date(2026, 9, 31, 23, 59).toISOString(), now)).toBe("昨日 23:59");
    expect(timeInWords(new Date(2026, 9, 30, 8, 0).toISOString(), now)).toBe("2026年10月30日 8:00");
  });

  it("gives back what is no instant", () => {
    expect(timeInWords("昨日")).toBe("昨日");
  });
});
