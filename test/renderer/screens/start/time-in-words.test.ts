import { describe, expect, it } from "vitest";
import { timeInWords } from "../../../../renderer/screens/start/time-in-words.ts";

describe("timeInWords", () => {
  it("writes an instant by this computer's clock", () => {
    expect(timeInWords(new Date(2026, 10, 21, 14, 5).toISOString())).toBe("2026年11月21日 14:05");
  });

  it("gives back what is no instant", () => {
    expect(timeInWords("昨日")).toBe("昨日");
  });
});
