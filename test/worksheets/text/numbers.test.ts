import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupThousands, toHalfWidthDigits } from "../../../worksheets/text/numbers.ts";

describe("groupThousands", () => {
  it.each([
    ["12000", "12,000"],
    ["999", "999"],
    ["1234567", "1,234,567"],
    ["-1000", "-1,000"],
    ["1234.5678", "1,234.5678"],
    ["0", "0"],
  ])("writes %s as %s", (typed, grouped) => {
    expect(groupThousands(typed)).toBe(grouped);
  });

  it.each(["", "約30000", "１２０００", "12,000", "0120123456", "1e5", "10000円", "未定", "1000\n"])(
    "leaves %j as typed",
    (typed) => {
      expect(groupThousands(typed)).toBe(typed);
    },
  );

  it("only adds commas", () => {
    fc.assert(
      fc.property(fc.bigInt(), (n) => {
        expect(groupThousands(`${n}`)).toBe(n.toLocaleString("en-US"));
      }),
    );
  });
});

describe("toHalfWidthDigits", () => {
  it("changes digits and nothing else", () => {
    expect(toHalfWidthDigits("令和８年１０月，①Ａ０9")).toBe("令和8年10月，①Ａ09");
  });
});
