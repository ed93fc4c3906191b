import { describe, expect, it } from "vitest";
import { findItemDefinition } from "../../../worksheets/catalog/index.ts";
import { ADVICE_RULES } from "../../../worksheets/journey/advice/rules.ts";
import { advice } from "../../../worksheets/journey/advice.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newTalent } from "../../../worksheets/project/new-project.ts";
import { ANSWER_CASES } from "./advice/answer-cases.ts";
import { TODAY } from "./advice/case.ts";
import { PEOPLE_CASES } from "./advice/people-cases.ts";
import { PRE_MEETING_CASES } from "./advice/pre-meeting-cases.ts";
import { REGION_CASES } from "./advice/region-cases.ts";
import { TOUR_CASES } from "./advice/tour-cases.ts";
import { TOUR_TIME_CASES } from "./advice/tour-time-cases.ts";
import { joiningCompany, projectOf } from "./project-of.ts";

const CASES = [
  ...REGION_CASES,
  ...PEOPLE_CASES,
  ...TOUR_CASES,
  ...TOUR_TIME_CASES,
  ...PRE_MEETING_CASES,
  ...ANSWER_CASES,
];

const of = (project: Project, rule: string) =>
  advice(project, { today: TODAY }).filter(({ id }) => id === rule);

describe("every rule", () => {
  it("has a case here, and every case a rule", () => {
    expect(CASES.map(({ rule }) => rule).sort()).toEqual(ADVICE_RULES.map(({ id }) => id).sort());
  });

  it("has an id of its own", () => {
    expect(new Set(ADVICE_RULES.map(({ id }) => id)).size).toBe(ADVICE_RULES.length);
  });

  it.each(ADVICE_RULES)("$id says why and on what grounds", ({ reason, source }) => {
    expect(reason).toMatch(/。$/u);
    expect(source.trim()).not.toBe("");
  });
});

describe.each(CASES)("$rule", ({ rule, fires, says, item, sheet, silent }) => {
  it("speaks, and leads to the place", () => {
    const [first] = of(fires, rule);
    expect(first?.message).toContain(says);
    expect(first?.ref?.item).toBe(item);
    expect(first?.sheet).toBe(sheet);
    expect(first?.todo).toMatch(/。$/u);
  });

  it("is silent on its neighbours", () => {
    for (const project of silent) expect(of(project, rule)).toEqual([]);
  });
});

describe("advice", () => {
  it("says nothing about an empty project but that it has no name", () => {
    expect(advice(projectOf())).toEqual([]);
  });

  it("says nothing about a company that is ready and on the tour", () => {
    expect(advice(projectOf({}, { companies: [joiningCompany("c1")] }))).toEqual([]);
  });

  it("names nothing overdue without today's date", () => {
    const question = { what: "予算", who: "", by: "2000-01-01" };
    expect(advice(projectOf({}, { answers: { "a1.summary": { question } } }))).toEqual([]);
  });

  it("is given once for answers that A-4 and B-4 share, twice when they are apart", () => {
    const shared = projectOf({
      "a4.frequency": { choice: "anytime" },
      "b4.frequency": { choice: "anytime" },
    });
    expect(of(shared, "anytime-without-owner").map(({ sheet }) => sheet)).toEqual(["a4"]);
    expect(of({ ...shared, separated: ["b4"] }, "anytime-without-owner").map(({ sheet }) => sheet)).toEqual([
      "a4",
      "b4",
    ]);
  });

  it("takes words in place of a number for a hint, and a time that is none for a fault", () => {
    const words = projectOf({ "b5.headcount": "10名程度" });
    expect(of(words, "value").map(({ severity }) => severity)).toEqual(["hint"]);
    const time = projectOf({ "a3.dates": [{ id: "d1", start: "2026-11-16", from: "朝" }] });
    expect(of(time, "value").map(({ severity }) => severity)).toEqual(["warn"]);
  });

  it("judges B-4's candidates by themselves when it is apart", () => {
    const row = (talent: string) => [{ id: "r1", cells: { talent, expectation: "工程を見直す" } }];
    const project = projectOf(
      { "a4.candidates": row("t1"), "b4.candidates": row("t2") },
      {
        companies: [joiningCompany("c1")],
        talents: [
          newTalent({ id: "t1", name: "甲", roles: ["engineer"] }),
          newTalent({ id: "t2", name: "乙" }),
        ],
        separated: ["b4"],
      },
    );
    expect(of(project, "unmet-need").map(({ sheet }) => sheet)).toEqual(["b4"]);
  });

  it("counts companies whose answers are still illustrations in one hint", () => {
    const illustrated = (id: string) => ({
      ...joiningCompany(id),
      answers: { "b3.vision": { value: "海外へ", illustrative: true } } as const,
    });
    const found = of(
      projectOf({}, { companies: [illustrated("c1"), illustrated("c2")] }),
      "still-illustrative",
    );
    expect(found.map(({ message }) => message)).toEqual(["「5年後のビジョン」が記入例のままです（2社）。"]);
  });

  it("leads to the register's field where the item itself is not what is missing", () => {
    const [found] = of(
      projectOf({}, { companies: [joiningCompany("c1", { reason: "" })] }),
      "no-reason-to-join",
    );
    expect(found?.field).toEqual({ of: "companies", row: "c1", key: "reason" });
  });

  it("holds with 300 companies, one advice per rule and company", () => {
    const companies = Array.from({ length: 300 }, (_, index) => joiningCompany(`c${index}`, { reason: "" }));
    const found = advice(projectOf({}, { companies }));
    expect(found).toHaveLength(300);
    expect(new Set(found.map(({ ref }) => ref?.company)).size).toBe(300);
  });

  it("leads to items that exist", () => {
    for (const { fires } of CASES)
      for (const { ref } of advice(fires, { today: TODAY }))
        if (ref) expect(findItemDefinition(ref.item), ref.item).toBeDefined();
  });
});
