import { describe, expect, it } from "vitest";
import {
  CHECK_IDS,
  columnTotals,
  FIRST_OF_STEP,
  missingReception,
  tickCount,
} from "../../../../../renderer/screens/sheet/matrix/company-checks.ts";
import { nextCheck } from "../../../../../renderer/screens/sheet/matrix/next-check.ts";
import type { CheckValue } from "../../../../../worksheets/items/check.ts";
import { newCompany } from "../../../../../worksheets/project/new-project.ts";

const company = (checks: Readonly<Record<string, CheckValue>>, joins = true) =>
  newCompany({
    id: "c",
    name: "環境大善",
    participation: joins ? "joins" : "asking",
    answers: Object.fromEntries(Object.entries(checks).map(([item, value]) => [item, { value }])),
  });

describe("checks of a company", () => {
  it("has the form's ten columns in three steps", () => {
    expect(CHECK_IDS).toHaveLength(10);
    expect([...FIRST_OF_STEP]).toEqual(["b1.future", "b1.owner", "b1.business"]);
  });

  it("cycles through 済, 未 and 未確認", () => {
    expect(nextCheck("")).toBe("yes");
    expect(nextCheck("yes")).toBe("no");
    expect(nextCheck("no")).toBe("");
  });

  it("names what a company that takes part lacks of STEP2; 未 and 未確認 both lack", () => {
    expect(missingReception(company({ "b1.owner": "yes", "b1.floor": "no" }))).toEqual([
      "b1.floor",
      "b1.team",
    ]);
    expect(missingReception(company({ "b1.owner": "yes", "b1.floor": "yes", "b1.team": "yes" }))).toEqual([]);
    expect(missingReception(company({}, false))).toEqual([]);
  });

  it("counts 済 by column and by company", () => {
    const companies = [company({ "b1.future": "yes", "b1.vision": "no" }), company({ "b1.future": "yes" })];
    expect(columnTotals(companies)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(companies.map((company) => tickCount(company))).toEqual([1, 1]);
  });
});
