import { describe, expect, it } from "vitest";
import {
  asksForCompanies,
  type ExportChoices,
  exportOptions,
  exportSummary,
  initialChoices,
  usualCompanies,
} from "../../../../renderer/screens/export/export-choices.ts";
import { previewedDocuments, previewPage } from "../../../../renderer/screens/export/preview-page.ts";
import { planDocuments } from "../../../../worksheets/export/plan-documents.ts";
import { participatingCompanies } from "../../../../worksheets/journey/carry-over.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { scaledProject } from "../../../bench/scaled-project.ts";

const EMPTY = newProject("p", "2026-11-21T00:00:00.000Z");
const choices = (changed: Partial<ExportChoices> = {}): ExportChoices => ({
  ...initialChoices("2026-11-21"),
  ...changed,
});

describe("exportSummary", () => {
  it("counts what will be written, in each format", () => {
    const joining = participatingCompanies(kitami).length;
    expect(exportSummary(kitami, choices())).toMatchObject({
      kind: "ready",
      words: `Word ${9 + joining}件・PDF ${9 + joining}件を書き出します。`,
    });
    expect(exportSummary(kitami, choices({ bound: true, formats: ["pdf"] }))).toMatchObject({
      words: "PDF 1件を書き出します。",
    });
  });

  it("says what is lacking where nothing would be written", () => {
    expect(exportSummary(kitami, choices({ formats: [] }))).toMatchObject({
      kind: "nothing",
      words: expect.stringContaining("ファイルの形式"),
    });
    expect(exportSummary(kitami, choices({ everySheet: false, sheets: [] }))).toMatchObject({
      kind: "nothing",
      words: expect.stringContaining("ワークシート"),
    });
    expect(
      exportSummary(kitami, choices({ everySheet: false, sheets: ["b3"], companies: "chosen" })),
    ).toMatchObject({ kind: "nothing", words: expect.stringContaining("企業") });
  });

  it("says that B-3 is left out when no company is chosen beside other worksheets", () => {
    expect(exportSummary(kitami, choices({ companies: "chosen" }))).toMatchObject({
      kind: "ready",
      words: "Word 9件・PDF 9件を書き出します。",
      note: expect.stringContaining("B-3"),
    });
  });
});

describe("exportSummary with Excel", () => {
  it("counts the worksheets that have tables: more of them with 追加項目", () => {
    const official = exportSummary(kitami, choices({ formats: ["pdf", "xlsx"], bound: true }));
    expect(official).toMatchObject({ words: "PDF 1件・Excel 1件を書き出します。" });
    const count = (content: ExportChoices["content"]) =>
      exportSummary(kitami, choices({ formats: ["xlsx"], content })).words;
    expect(count("official")).toBe("Excel 6件を書き出します。");
    expect(count("all")).toBe("Excel 8件を書き出します。");
  });

  it("says so where the chosen worksheets have none", () => {
    const none = choices({ everySheet: false, sheets: ["a2"] });
    expect(exportSummary(kitami, { ...none, formats: ["xlsx"] })).toMatchObject({
      kind: "nothing",
      words: expect.stringContaining("Excelにする表がありません"),
    });
    expect(exportSummary(kitami, { ...none, formats: ["docx", "xlsx"] })).toMatchObject({
      kind: "ready",
      words: "Word 1件を書き出します。",
      note: expect.stringContaining("Excelにする表がありません"),
    });
  });

  it("leaves the ids out of what is masked", () => {
    const mask = { people: true, contacts: true, notes: true, companies: false };
    expect(exportOptions(kitami, choices({ mask })).withoutIds).toBe(true);
    expect(exportOptions(kitami, choices()).withoutIds).toBeUndefined();
  });
});

describe("exportOptions", () => {
  it("leaves out companies that are gone since they were chosen", () => {
    const [first] = kitami.companies;
    const options = exportOptions(
      kitami,
      choices({ companies: "chosen", chosen: [first?.id ?? "", "gone"] }),
    );
    expect(options.companies).toEqual([first?.id]);
  });

  it("gives the worksheets in the forms' order", () => {
    expect(exportOptions(kitami, choices({ everySheet: false, sheets: ["b5", "a1"] })).sheets).toEqual([
      "a1",
      "b5",
    ]);
  });
});

describe("the companies of an export", () => {
  it("matter only with B-3", () => {
    expect(asksForCompanies(choices())).toBe(true);
    expect(asksForCompanies(choices({ everySheet: false, sheets: ["a1", "b1"] }))).toBe(false);
  });

  it.each([
    [kitami, "filled"],
    [kitami, "blank"],
    [EMPTY, "filled"],
  ] as const)("are named as many as are written by default (%#)", (project, mode) => {
    const written = planDocuments(
      project,
      exportOptions(project, choices({ mode, everySheet: false, sheets: ["b3"] })),
    ).length;
    expect(usualCompanies(project, mode)).toMatch(written === 1 ? /1枚/u : new RegExp(`${written}社`, "u"));
  });
});

describe("previewPage", () => {
  const options = exportOptions(kitami, choices());

  it("shows the wanted document, and the last one beyond the end", () => {
    const plan = planDocuments(kitami, options);
    expect(previewPage(plan, 1)).toMatchObject({
      index: 1,
      count: plan.length,
      title: plan[1]?.title,
      layout: "official",
    });
    expect(previewPage(plan, 999)?.index).toBe(plan.length - 1);
  });

  it("shows nothing where nothing is chosen", () => {
    expect(previewPage(planDocuments(kitami, { ...options, sheets: [] }), 0)).toBeUndefined();
  });

  it("shortens a bound document of many companies, and says so", () => {
    const many = scaledProject(40);
    const bound = previewedDocuments(many, exportOptions(many, choices({ bound: true })));
    expect(bound.shortened).toBe(true);
    expect(bound.documents[0]?.build().sheets.filter(({ code }) => code === "B-3")).toHaveLength(2);
    expect(previewedDocuments(many, exportOptions(many, choices())).shortened).toBe(false);
  });
});
