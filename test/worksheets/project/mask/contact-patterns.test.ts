import { describe, expect, it } from "vitest";
import { withoutContacts } from "../../../../worksheets/project/mask/contact-patterns.ts";

describe("withoutContacts", () => {
  it.each([
    ["0157-25-1149へ", "■■■へ", 1],
    ["０１５７－２５－１１４９", "■■■", 1],
    ["(090)1234-5678、03（1234）5678", "(■■■、■■■", 2],
    ["09012345678", "■■■", 1],
    ["sho-ko.1@city.example.lg.jpまで", "■■■まで", 1],
    ["a@b.jp c＠d.jp", "■■■ ■■■", 2],
    ["令和8年度、2026-11-16、10,000円、0800-12", "令和8年度、2026-11-16、10,000円、0800-12", 0],
    ["08-12-2026", "08-12-2026", 0],
    ["第090-1234-56789号", "第090-1234-56789号", 0],
    ["@kitami", "@kitami", 0],
  ])("makes of %j %j", (text, masked, count) => {
    expect(withoutContacts(text)).toEqual({ text: masked, count });
  });

  it("goes through long texts", () => {
    for (const text of ["x".repeat(300_000), "0".repeat(300_000), "a.".repeat(150_000)])
      expect(withoutContacts(text).count).toBe(0);
  });
});
