import { describe, expect, it } from "vitest";
import { PREFECTURES } from "../../../../renderer/screens/start/prefectures.ts";

describe("PREFECTURES", () => {
  it("names the 47 prefectures, each once", () => {
    expect(new Set(PREFECTURES).size).toBe(47);
    expect(PREFECTURES).toHaveLength(47);
    expect(PREFECTURES.every((name) => /[都道府県]$/u.test(name))).toBe(true);
  });
});
