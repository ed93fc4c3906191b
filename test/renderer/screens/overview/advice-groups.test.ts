import { describe, expect, it } from "vitest";
import { adviceGroups } from "../../../../renderer/screens/overview/advice-groups.ts";
import { placeOfAdvice } from "../../../../renderer/screens/overview/place.ts";
import type { Advice } from "../../../../worksheets/journey/advice.ts";

const found = (message: string, rest: Partial<Advice> = {}): Advice => ({
  id: "rule",
  severity: "hint",
  reason: "",
  source: "",
  todo: "",
  message,
  ...rest,
});

describe("adviceGroups", () => {
  it("shows warnings before hints, then groups them in the journey's order", () => {
    const groups = adviceGroups(
      [
        found("hint a1", { sheet: "a1" }),
        found("warn b3", { sheet: "b3/c1", severity: "warn" }),
        found("warn name", { severity: "warn" }),
        found("warn a3", { sheet: "a3", severity: "warn" }),
      ],
      3,
    );
    expect(groups.map(({ worksheet, advice }) => [worksheet, advice.map(({ message }) => message)])).toEqual([
      [undefined, ["warn name"]],
      ["a3", ["warn a3"]],
      ["b3", ["warn b3"]],
    ]);
  });

  it("has the tour plan's behind B-5's", () => {
    const groups = adviceGroups(
      [found("tour", { sheet: "tour" }), found("b6", { sheet: "b6" }), found("b5", { sheet: "b5" })],
      5,
    );
    expect(groups.map(({ worksheet }) => worksheet)).toEqual(["b5", "tour", "b6"]);
  });

  it("has no empty groups", () => {
    expect(adviceGroups([], 5)).toEqual([]);
  });
});

describe("placeOfAdvice", () => {
  it("leads to the question, with its company", () => {
    expect(placeOfAdvice(found("", { ref: { item: "b3.roles", company: "c1" } }))).toEqual({
      name: "sheet",
      sheet: "b3/c1",
      item: "b3.roles",
      company: "c1",
    });
  });

  it("leads to the register or to the municipality's details where these are to be filled", () => {
    const company = { of: "companies", row: "c1", key: "reason" } as const;
    expect(placeOfAdvice(found("", { ref: { item: "b1.owner", company: "c1" }, field: company }))).toEqual({
      name: "registers",
      register: "companies",
      row: "c1",
    });
    expect(placeOfAdvice(found("", { field: { of: "municipality", key: "name" } }))).toEqual({
      name: "municipality",
    });
  });
});
