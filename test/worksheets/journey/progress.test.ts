import { describe, expect, it } from "vitest";
import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";
import { projectProgress, sheetProgress } from "../../../worksheets/journey/progress.ts";
import { findSheet } from "../../../worksheets/journey/sheets.ts";
import { statusOfParts } from "../../../worksheets/journey/status.ts";
import {
  clearValue,
  markSeen,
  setConfirmed,
  setNote,
  setQuestion,
  setValue,
} from "../../../worksheets/project/edit-answers.ts";
import type { ItemRef, Project } from "../../../worksheets/project/model.ts";
import { newCompany } from "../../../worksheets/project/new-project.ts";
import { joiningCompany, projectOf } from "./project-of.ts";

const QUESTION = { what: "予算", who: "財政課", by: "2026-06-01" };
const line = (text: string) => [{ id: "l1", text }];

const A1_FILLED = projectOf({
  "a1.summary": "港のまち",
  "a1.attractions": line("魚"),
  "a1.challenges": line("人手不足"),
  "a1.vision10": "働く場のあるまち",
  "a1.barriers": line("デジタルに強い人がいない"),
  "a1.incentives": line("作業スペース"),
});

function sheet(project: Project, key: string) {
  const found = findSheet(project, key);
  if (found === undefined) throw new Error(`no sheet ${key}`);
  return sheetProgress(project, found);
}

function item(project: Project, ref: ItemRef, key: string) {
  const items = sheet(project, key).steps.flatMap((step) => step.items);
  return items.find((each) => each.ref.item === ref.item && each.ref.company === ref.company);
}

function worksheetOf(project: Project, id: WorksheetId) {
  return projectProgress(project).worksheets.find(({ worksheet }) => worksheet.id === id);
}

describe("the status of an item", () => {
  const ref = { item: "a1.summary" };

  it("tells looked at from not looked at, both without an answer", () => {
    expect(item(projectOf(), ref, "a1")).toMatchObject({ status: "notStarted", seen: false });
    expect(item(markSeen(projectOf(), ref), ref, "a1")).toMatchObject({ status: "notStarted", seen: true });
  });

  it("goes from noted over answered to 要確認", () => {
    const noted = setNote(projectOf(), ref, "課長に聞く");
    expect(item(noted, ref, "a1")?.status).toBe("inProgress");
    const answered = setValue(noted, ref, "港のまち");
    expect(item(answered, ref, "a1")).toMatchObject({ status: "complete", missing: false });
    expect(item(setQuestion(answered, ref, QUESTION), ref, "a1")?.status).toBe("toConfirm");
  });

  it("counts a blank answer as none", () => {
    expect(item(setValue(projectOf(), ref, " 　"), ref, "a1")).toMatchObject({
      answered: false,
      missing: true,
      seen: true,
    });
  });
});

describe("the status of a sheet", () => {
  it("goes from 未着手 over 記入中 to 記入済み", () => {
    expect(sheet(projectOf(), "a1").status).toBe("notStarted");
    expect(sheet(projectOf({ "a1.summary": "港のまち" }), "a1").status).toBe("inProgress");
    expect(sheet(A1_FILLED, "a1").status).toBe("complete");
    expect(sheet(clearValue(A1_FILLED, { item: "a1.barriers" }), "a1").status).toBe("inProgress");
  });

  it("stays 未着手 while it was only looked at, and says how much", () => {
    const seen = markSeen(projectOf(), { item: "a1.summary" });
    expect(sheet(seen, "a1")).toMatchObject({ status: "notStarted", counts: { seen: 1, edited: 0 } });
  });

  it("does not start by what carries over, but counts it as answered", () => {
    expect(sheet(A1_FILLED, "a3")).toMatchObject({
      status: "notStarted",
      counts: { answered: 2, edited: 0, missing: 5 },
    });
    const begun = setValue(A1_FILLED, { item: "a3.tool" }, "Webex");
    expect(sheet(begun, "a3").status).toBe("inProgress");
  });

  it("is 記入済み when declared so, unless a question is open", () => {
    const declared = setConfirmed(projectOf({ "a1.summary": "港のまち" }), "a1", true);
    expect(sheet(declared, "a1").status).toBe("complete");
    expect(sheet(setQuestion(declared, { item: "a1.vision5" }, QUESTION), "a1").status).toBe("toConfirm");
  });

  it("counts answered, needed, missing, total and open questions", () => {
    const asked = setQuestion(A1_FILLED, { item: "a1.summary" }, QUESTION);
    expect(sheet(asked, "a1").counts).toEqual({
      answered: 6,
      needed: 6,
      missing: 0,
      total: 8,
      openQuestions: 1,
      seen: 0,
      edited: 6,
    });
  });

  it("is told step by step", () => {
    const steps = sheet(projectOf({ "a1.challenges": line("人手不足") }), "a1").steps;
    expect(steps.map(({ status }) => status)).toEqual(["notStarted", "complete", "notStarted", "notStarted"]);
  });

  it("is complete with A-4 on B-4 until it is separated", () => {
    const declared = setConfirmed(projectOf({ "a4.owner": "商工課" }), "a4", true);
    expect(sheet(declared, "b4").status).toBe("complete");
    expect(sheet({ ...declared, separated: ["b4"] }, "b4").status).toBe("notStarted");
  });
});

describe("the status of worksheets filled per company", () => {
  const asked = newCompany({ id: "c2", name: "乙", participation: "asking" });
  const dropped = newCompany({ id: "c3", name: "丙", participation: "declined" });

  it("waits on B-3 for the companies that take part", () => {
    const confirmed = projectOf({}, { companies: [joiningCompany("c1"), asked], confirmed: ["b3/c1"] });
    expect(worksheetOf(confirmed, "b3")?.status).toBe("complete");
    expect(worksheetOf(confirmed, "b3")?.sheets.map(({ expected }) => expected)).toEqual([true, false]);
  });

  it("waits on B-3 for all candidates while none takes part, but not for dropped ones", () => {
    const project = projectOf({}, { companies: [asked, dropped] });
    expect(worksheetOf(project, "b3")?.sheets.map(({ expected }) => expected)).toEqual([true, false]);
  });

  it("leaves dropped companies out of B-1's counts", () => {
    const project = projectOf({}, { companies: [joiningCompany("c1"), asked, dropped] });
    expect(worksheetOf(project, "b1")?.counts).toMatchObject({ total: 20, answered: 3 });
  });

  it("is 未着手 while there is no company", () => {
    expect(worksheetOf(projectOf(), "b1")?.status).toBe("notStarted");
    expect(worksheetOf(projectOf(), "b3")?.status).toBe("notStarted");
  });

  it("reads 300 companies' sheets", () => {
    const companies = Array.from({ length: 300 }, (_, index) => joiningCompany(`c${index}`));
    const progress = projectProgress(projectOf({}, { companies }));
    const b3 = progress.worksheets.find(({ worksheet }) => worksheet.id === "b3");
    expect(b3?.sheets).toHaveLength(300);
    expect(b3?.counts.answered).toBe(600);
  });
});

describe("the status of a project", () => {
  it("is 未着手 when nothing is filled", () => {
    expect(projectProgress(projectOf())).toMatchObject({ status: "notStarted", counts: { answered: 0 } });
  });

  it("is 記入中 when one of ten worksheets is complete", () => {
    expect(projectProgress(A1_FILLED).status).toBe("inProgress");
  });

  it("counts answers that A-4 and B-4 share once", () => {
    const project = projectOf({ "a4.owner": "商工課" });
    expect(worksheetOf(project, "b4")).toMatchObject({ shared: true, counts: { answered: 1 } });
    expect(projectProgress(project).counts.answered).toBe(1);
    const apart = projectProgress({ ...project, separated: ["b4"] });
    expect(apart.counts.total).toBe(projectProgress(project).counts.total + 7);
  });

  it("comes from its parts", () => {
    expect(statusOfParts([])).toBe("notStarted");
    expect(statusOfParts(["complete", "complete"])).toBe("complete");
    expect(statusOfParts(["complete", "notStarted"])).toBe("inProgress");
    expect(statusOfParts(["notStarted", "toConfirm"])).toBe("toConfirm");
  });
});
