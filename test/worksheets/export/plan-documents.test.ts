import { describe, expect, it } from "vitest";
import { WORKSHEETS } from "../../../worksheets/catalog/index.ts";
import type { ExportOptions } from "../../../worksheets/export/options.ts";
import { planDocuments } from "../../../worksheets/export/plan-documents.ts";
import { treeTexts } from "../../../worksheets/export/tree-text.ts";
import { participatingCompanies } from "../../../worksheets/journey/carry-over.ts";
import { newCompany, newProject } from "../../../worksheets/project/new-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";
import { okinawa } from "../../../worksheets/samples/okinawa.ts";

const OPTIONS: ExportOptions = {
  layout: "official",
  content: "all",
  mode: "filled",
  bound: false,
  date: "2026-11-21",
};
const EMPTY = newProject("p", "2026-11-21T00:00:00.000Z");

describe("planDocuments", () => {
  it("gives a document per worksheet, and B-3 one per company taking part", () => {
    const names = planDocuments(kitami, OPTIONS).map(({ name }) => name.split("_")[0]);
    const b3 = names.filter((name) => name === "B-3");
    expect(b3).toHaveLength(participatingCompanies(kitami).length);
    expect([...new Set(names)]).toEqual(WORKSHEETS.map(({ code }) => code));
  });

  it.each(["filled", "blank", "example"] as const)("prints a project nobody has begun (%s)", (mode) => {
    const documents = planDocuments(EMPTY, { ...OPTIONS, mode });
    expect(documents).toHaveLength(WORKSHEETS.length);
    for (const { build } of documents) expect(treeTexts(build()).length).toBeGreaterThan(5);
  });

  it("binds everything into one document with a cover", () => {
    const [document, ...others] = planDocuments(kitami, { ...OPTIONS, bound: true });
    expect(others).toEqual([]);
    const tree = document?.build();
    expect(tree?.cover?.facts).toContainEqual(["自治体", "北海道北見市"]);
    expect(tree?.sheets).toHaveLength(9 + participatingCompanies(kitami).length);
  });

  it("names a prefecture's own round once", () => {
    expect(planDocuments(okinawa, OPTIONS)[0]?.build().info.heading).toBe("沖縄県　令和3年度　第1回");
  });

  it("leaves out added items, notes and open questions with 公式の項目のみ", () => {
    const official = planDocuments(kitami, { ...OPTIONS, content: "official" }).flatMap(({ build }) =>
      treeTexts(build()),
    );
    const all = planDocuments(kitami, OPTIONS).flatMap(({ build }) => treeTexts(build()));
    for (const mark of ["追加項目", "メモ", "要確認"]) {
      expect(all).toContain(mark);
      expect(official).not.toContain(mark);
    }
  });

  it("prints no answer and all hints on a blank form", () => {
    const texts = planDocuments(kitami, { ...OPTIONS, mode: "blank", sheets: ["a1"] }).flatMap(({ build }) =>
      treeTexts(build()),
    );
    expect(texts).toContain("地域の特産品");
    const attractions = (kitami.answers["a1.attractions"]?.value ?? []) as readonly { text: string }[];
    expect(attractions.length).toBeGreaterThan(2);
    for (const line of attractions) expect(texts).not.toContain(line.text);
  });

  it("hands a named company a blank B-3 of its own", () => {
    const documents = planDocuments(kitami, {
      ...OPTIONS,
      mode: "blank",
      sheets: ["b3"],
      companies: ["c2"],
    });
    expect(documents.map(({ build }) => build().sheets[0]?.company?.name)).toEqual([
      kitami.companies.find(({ id }) => id === "c2")?.name,
    ]);
  });

  it("gives companies of one name files of their own, as Windows compares names", () => {
    const companies = ["ABC", "abc", "ABC"].map((name, index) =>
      newCompany({ id: `c${index}`, name, participation: "joins" }),
    );
    const names = planDocuments({ ...EMPTY, companies }, { ...OPTIONS, sheets: ["b3"] }).map(
      ({ name }) => name,
    );
    expect(names).toEqual(["B-3_ABC", "B-3_abc(2)", "B-3_ABC(3)"]);
  });

  it("says under B-1 that checks are made up, and does not when they are the user's own", () => {
    const marks = (project = kitami) => {
      const sheet = planDocuments(project, { ...OPTIONS, content: "official", sheets: ["b1"] })[0]?.build()
        .sheets[0];
      return sheet?.arrangement === "matrix" ? sheet.remarks.map(({ label }) => label) : undefined;
    };
    expect(marks()).toEqual(["記入例"]);
    expect(marks({ ...EMPTY, companies: [newCompany({ id: "c1", name: "例" })] })).toEqual([]);
  });

  it("shows separated answers of B-4 under B-4 and shared ones under both", () => {
    const text = (sheet: "a4" | "b4", project = kitami) =>
      planDocuments(project, { ...OPTIONS, sheets: [sheet] })[0]?.build().sheets[0];
    const steps = (sheet: ReturnType<typeof text>) =>
      JSON.stringify(sheet?.arrangement === "form" && sheet.steps);
    expect(steps(text("b4"))).toBe(steps(text("a4")).replaceAll('"tag":"a4.', '"tag":"b4.'));
    const separated = { ...kitami, separated: ["b4" as const] };
    expect(steps(text("b4", separated))).not.toBe(steps(text("b4")));
  });
});
