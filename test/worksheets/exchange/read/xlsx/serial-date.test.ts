import { describe, expect, it } from "vitest";
import { serialMoment } from "../../../../../worksheets/exchange/read/xlsx/serial-date.ts";

describe("serialMoment", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [44516, "2021-11-16"],
    [2_958_465, "9999-12-31"],
  ])("%s is %s", (serial, iso) => {
    expect(serialMoment(serial, false)).toEqual({ iso, seconds: 0 });
  });

  it("counts from 1904 on request", () => {
    expect(serialMoment(0, true)?.iso).toBe("1904-01-01");
    expect(serialMoment(43_054, true)?.iso).toBe("2021-11-16");
  });

  it("rounds to the second, also into the next day", () => {
    expect(serialMoment(44516.5625, false)).toEqual({ iso: "2021-11-16", seconds: 13.5 * 3600 });
    expect(serialMoment(44516.999_999_99, false)).toEqual({ iso: "2021-11-17", seconds: 0 });
  });

  it.each([-1, 0, 60, 60.5, 2_958_466, Number.NaN])("%s is no day", (serial) => {
    expect(serialMoment(serial, false)).toBeUndefined();
  });
});
