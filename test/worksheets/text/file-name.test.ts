import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "../../../worksheets/text/file-name.ts";

describe("safeFileName", () => {
  it.each([
    ["桑名市 B-5 フィールドワークツアー", "桑名市 B-5 フィールドワークツアー"],
    ["髙﨑市（𠮷野）㈱①", "髙﨑市（𠮷野）㈱①"],
    ['a\\b/c:d*e?f"g<h>i|j', "a_b_c_d_e_f_g_h_i_j"],
    ["改行\nタブ\t", "改行_タブ_"],
    ["名前. . ", "名前"],
    ["  名前", "名前"],
    ["CON", "_CON"],
    ["con.txt", "_con.txt"],
    ["LPT9", "_LPT9"],
    ["COM¹", "_COM¹"],
    ["CONSUL", "CONSUL"],
    ["", "無題"],
    ["...", "無題"],
    ["\u202egnp.exe", "gnp.exe"],
    ["..", "無題"],
    ["../../etc", ".._.._etc"],
    ["\ud842", "_"],
  ])("turns %j into %j", (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it("cuts long names without splitting a character", () => {
    expect(safeFileName("あ".repeat(200))).toBe("あ".repeat(80));
    expect(safeFileName(`CON.${"a".repeat(100)}`)).toBe(`_CON.${"a".repeat(75)}`);
    expect(safeFileName(`a${"𠮷".repeat(100)}`)).toBe(`a${"𠮷".repeat(39)}`);
  });

  it("is always a name Windows accepts, and then changes no more", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.stringMatching(/^(con|NUL|Aux|com1)[ .a𠮷]{0,100}$/u),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const name = safeFileName(typed);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Surrogate}]|[. ]$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d) *(\.|$)/i);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(80);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});
