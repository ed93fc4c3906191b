import { describe, expect, it } from "vitest";
import {
  companiesInOrder,
  companyGroups,
} from "../../../../../renderer/screens/sheet/company/company-order.ts";
import type { Participation } from "../../../../../worksheets/project/model.ts";
import { newCompany, newProject } from "../../../../../worksheets/project/new-project.ts";

const of = (...participations: readonly Participation[]) => ({
  ...newProject("p", "2026-04-01T00:00:00.000Z"),
  companies: participations.map((participation, index) =>
    newCompany({ id: `c${index}`, name: "", participation }),
  ),
});

describe("companyGroups", () => {
  it("puts those that take part first and those that do not last, each in the register's order", () => {
    const project = of("declined", "joins", "notAsked", "asking", "joins");
    expect(companiesInOrder(project).map(({ id }) => id)).toEqual(["c1", "c4", "c3", "c2", "c0"]);
    expect(companyGroups(project).map(({ participation }) => participation.label)).toEqual([
      "参加",
      "打診中",
      "打診前",
      "見送り",
    ]);
  });

  it("has no empty groups", () => {
    expect(companyGroups(of("joins"))).toHaveLength(1);
    expect(companyGroups(of())).toEqual([]);
  });
});
