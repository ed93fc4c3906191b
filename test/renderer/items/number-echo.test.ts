import { describe, expect, it } from "vitest";
import { numberEcho } from "../../../renderer/items/number-echo.ts";

describe("numberEcho", () => {
  it.each([
    ["12000", "12,000円"],
    ["１２０００", "12,000円"],
    ["12,000", "12,000円"],
  ])("shows %s as it is printed", (typed, echo) => {
    expect(numberEcho(typed, "円")).toBe(echo);
  });

  it.each(["", "500", "約3万", "10〜12", "0120"])("has nothing to add to %j", (typed) => {
    expect(numberEcho(typed, "円")).toBeUndefined();
  });
});
