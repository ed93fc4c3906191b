import { describe, expect, it } from "vitest";
import { builtInFormat, formatOfCode } from "../../../../../worksheets/exchange/read/xlsx/number-format.ts";

describe("formatOfCode", () => {
  it.each([
    "General",
    "G/標準",
    'G/標準"人"',
    "#,##0;[赤]-#,##0",
    '"第"0"回"',
    "0.00E+00",
    "@",
    "\\¥#,##0",
    "# ?/?",
    "#,##0_);[Red]\\(#,##0\\)",
    "",
  ])("%s is a plain number", (code) => {
    expect(formatOfCode(code).kind).toBe("plain");
  });

  it.each([
    ["yyyy/m/d", false],
    ['yyyy"年"m"月"d"日";@', false],
    ["m/d", false],
    ["yyyy/mm/dd hh:mm", false],
    ["[$-F800]dddd, mmmm dd, yyyy", false],
    ["aaa", false],
    ["[$-411]ge.m.d;@", true],
    ['[$-411]ggge"年"m"月"d"日"', true],
    ["[DBNum3][$-411]ggge年m月d日", true],
  ])("%s is a day", (code, era) => {
    expect(formatOfCode(code)).toEqual({ kind: "date", era });
  });

  it.each([
    ["h:mm", false],
    ["mm:ss.0", false],
    ["h:mm AM/PM", false],
    ["[h]:mm", true],
    ["[mm]:ss", true],
  ])("%s is a time", (code, elapsed) => {
    expect(formatOfCode(code)).toEqual({ kind: "time", elapsed });
  });

  it("knows percentages and patterns of digits", () => {
    expect(formatOfCode("0.0%")).toEqual({ kind: "percent" });
    expect(formatOfCode("0000")).toEqual({ kind: "digits", pattern: "0000" });
    expect(formatOfCode('000"-"0000')).toEqual({ kind: "digits", pattern: "000-0000" });
  });
});

describe("builtInFormat", () => {
  it("has the Japanese dates, and takes what it does not know for a number", () => {
    expect(builtInFormat(14)).toEqual({ kind: "date", era: false });
    expect(builtInFormat(57)).toEqual({ kind: "date", era: true });
    expect(builtInFormat(46)).toEqual({ kind: "time", elapsed: true });
    expect(builtInFormat(37)).toEqual({ kind: "plain" });
    expect(builtInFormat(Number.NaN)).toEqual({ kind: "plain" });
  });
});
