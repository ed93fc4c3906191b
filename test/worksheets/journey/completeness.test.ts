import { describe, expect, it } from "vitest";
import { findItemDefinition } from "../../../worksheets/catalog/index.ts";
import {
  ANSWERED_ALSO_BY,
  missingForComplete,
  NEEDED_WHEN,
} from "../../../worksheets/journey/completeness.ts";
import { findSheet } from "../../../worksheets/journey/sheets.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newCompany } from "../../../worksheets/project/new-project.ts";
import { joiningCompany, projectOf } from "./project-of.ts";

function missing(project: Project, key: string): readonly string[] {
  const sheet = findSheet(project, key);
  if (sheet === undefined) throw new Error(`no sheet ${key}`);
  return missingForComplete(project, sheet).map(({ item, company }) =>
    company === undefined ? item : `${item}/${company}`,
  );
}

describe("what a sheet still needs", () => {
  it("is everything needed of a blank A-1, in the form's order", () => {
    expect(missing(projectOf(), "a1")).toEqual([
      "a1.summary",
      "a1.attractions",
      "a1.challenges",
      "a1.vision5",
      "a1.barriers",
      "a1.incentives",
    ]);
  });

  it("accepts either vision on A-1", () => {
    expect(missing(projectOf({ "a1.vision10": "十年後" }), "a1")).not.toContain("a1.vision5");
    expect(missing(projectOf({ "a1.vision5": "五年後" }), "a1")).not.toContain("a1.vision5");
    expect(missing(projectOf({ "a1.vision10": "　" }), "a1")).toContain("a1.vision5");
  });

  it("accepts partners of any one division on B-2", () => {
    const agencies = projectOf({ "b2.agencies": [{ id: "r1", text: "人材会社" }] });
    expect(missing(agencies, "b2")).toEqual(["b2.known"]);
  });

  it.each([
    ["yes", "", false, true],
    ["no", "", true, false],
    ["no", "no", false, false],
    ["no", "yes", false, true],
    ["", "", false, false],
  ] as const)(
    "asks on A-4 after fit %j, team %j: team %s, candidates %s",
    (fit, team, asksTeam, asksNames) => {
      const open = missing(projectOf({ "a4.fit": fit, "a4.team": team }), "a4");
      expect(open.includes("a4.team")).toBe(asksTeam);
      expect(open.includes("a4.candidates")).toBe(asksNames);
    },
  );

  it("follows A-4's answers on B-4 until it is separated", () => {
    const shared = projectOf({ "a4.fit": "yes" });
    expect(missing(shared, "b4")).toContain("b4.candidates");
    expect(missing({ ...shared, separated: ["b4"] }, "b4")).not.toContain("b4.candidates");
  });

  it("asks who joins the pre-meeting only when there is one", () => {
    expect(missing(projectOf({ "b5.preMeeting": "yes" }), "b5")).toContain("b5.preMeetingWho");
    expect(missing(projectOf({ "b5.preMeeting": "no" }), "b5")).not.toContain("b5.preMeetingWho");
  });

  it("counts what carried over as answered", () => {
    const carried = projectOf({ "a1.attractions": [{ id: "l1", text: "海" }] });
    expect(missing(carried, "a3")).not.toContain("a3.attractions");
    expect(missing(carried, "a3")).toContain("a3.challenges");
  });

  it("asks nothing about dropped companies on B-1", () => {
    const companies = [
      newCompany({ id: "c1", name: "甲" }),
      newCompany({ id: "c2", name: "乙", participation: "declined" }),
    ];
    const open = missing(projectOf({}, { companies }), "b1");
    expect(open).toHaveLength(10);
    expect(open).toContain("b1.future/c1");
  });

  it("is one company's own on B-3", () => {
    const companies = [joiningCompany("c1"), joiningCompany("c2", {}, { "b3.vision": "海外へ" })];
    const project = projectOf({}, { companies });
    expect(missing(project, "b3/c1")).toContain("b3.vision/c1");
    expect(missing(project, "b3/c2")).not.toContain("b3.vision/c2");
  });
});

describe("the rules of completeness", () => {
  it("name items that exist", () => {
    const named = [
      ...Object.entries(ANSWERED_ALSO_BY).flat(2),
      ...Object.keys(NEEDED_WHEN),
      ...Object.values(NEEDED_WHEN).flatMap((whens) => whens.map(({ item }) => item)),
    ];
    for (const item of named) expect(findItemDefinition(item), item).toBeDefined();
  });

  it("condition on yes/no questions only", () => {
    for (const { item } of Object.values(NEEDED_WHEN).flat())
      expect(findItemDefinition(item)?.kind).toBe("yesNo");
  });
});
