import { describe, expect, it } from "vitest";
import { offeredPicks, standingValue } from "../../../worksheets/journey/carry-over.ts";
import { collectedNeeds } from "../../../worksheets/journey/needs.ts";
import { standingAnswer } from "../../../worksheets/journey/standing-answer.ts";
import { setValue } from "../../../worksheets/project/edit-answers.ts";
import { newCompany, newPartner } from "../../../worksheets/project/new-project.ts";
import { joiningCompany, projectOf } from "./project-of.ts";

const ATTRACTIONS = [
  { id: "l1", text: "魚" },
  { id: "l2", text: " " },
  { id: "l3", text: "港" },
];

describe("what stands in a question's place", () => {
  it("is carried over until somebody edits it, and never comes back over an emptied answer", () => {
    const project = projectOf({ "a1.attractions": ATTRACTIONS });
    const ref = { item: "a3.attractions" };
    const carried = standingValue(project, ref);
    expect(carried.carried).toBe(true);
    expect(carried.value).toMatchObject([{ line: "l1" }, { line: "l3" }]);
    expect(standingValue(setValue(project, ref, []), ref)).toEqual({ value: [], carried: false });
  });

  it("is the companies that take part on the tour", () => {
    const companies = [joiningCompany("c1"), newCompany({ id: "c2", name: "乙", participation: "asking" })];
    expect(standingValue(projectOf({}, { companies }), { item: "b5.companies" }).value).toEqual([
      { id: "c1", row: "c1" },
    ]);
  });

  it("is empty where the source is only offered", () => {
    const project = projectOf({ "a2.media": [{ id: "l1", text: "移住HP" }] });
    expect(standingValue(project, { item: "a2.usable" })).toEqual({ value: [], carried: false });
    expect(offeredPicks(project, { item: "a2.usable" })).toMatchObject([{ item: "a2.media", line: "l1" }]);
  });

  it("is read only as the kind it is", () => {
    expect(() => standingAnswer(projectOf(), "list", { item: "a1.summary" })).toThrow("a1.summary");
  });
});

describe("what is offered", () => {
  it("is the partners of the box's own division", () => {
    const partners = [
      newPartner({ id: "k1", name: "銀行", division: "bank" }),
      newPartner({ id: "k2", name: "商工会", division: "support" }),
    ];
    expect(offeredPicks(projectOf({}, { partners }), { item: "b2.support" })).toEqual([
      { id: "k2", row: "k2" },
    ]);
  });

  it("is a company's own barriers on its B-3", () => {
    const companies = [
      joiningCompany("c1", {}, { "b3.barriers": [{ id: "w1", text: "人手" }] }),
      joiningCompany("c2", {}, { "b3.barriers": [{ id: "w2", text: "設備" }] }),
    ];
    expect(offeredPicks(projectOf({}, { companies }), { item: "b3.chosen", company: "c2" })).toMatchObject([
      { line: "w2" },
    ]);
  });
});

describe("the collected needs", () => {
  const asked = newCompany({
    id: "c2",
    name: "乙",
    answers: { "b3.roles": { value: { choices: ["uiux"] } } },
  });

  it("are those of the companies that take part, in the form's order", () => {
    const c1 = joiningCompany("c1", {}, { "b3.roles": { choices: ["businessArchitect", "security"] } });
    expect(collectedNeeds(projectOf({}, { companies: [c1, asked] })).map(({ role }) => role.id)).toEqual([
      "security",
      "businessArchitect",
    ]);
  });

  it("are those of all companies while none takes part", () => {
    expect(collectedNeeds(projectOf({}, { companies: [asked] })).map(({ role }) => role.id)).toEqual([
      "uiux",
    ]);
  });
});
