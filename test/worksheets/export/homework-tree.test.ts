import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../worksheets/export/docx/write-docx.ts";
import { homeworkPoints, isOverdue } from "../../../worksheets/export/homework-points.ts";
import { homeworkDocument, homeworkTree } from "../../../worksheets/export/homework-tree.ts";
import { writeHtml } from "../../../worksheets/export/html/write-html.ts";
import { treeTexts } from "../../../worksheets/export/tree-text.ts";
import { advice } from "../../../worksheets/journey/advice.ts";
import { setQuestion } from "../../../worksheets/project/edit-answers.ts";
import { addRow } from "../../../worksheets/project/edit-registers.ts";
import { newCompany, newProject } from "../../../worksheets/project/new-project.ts";
import { kitami } from "../../../worksheets/samples/kitami.ts";

const TODAY = "2026-11-21";
const OPTIONS = { layout: "official", date: TODAY } as const;
const EMPTY = newProject("p", "2026-11-21T00:00:00.000Z");

const asked = (by: string) =>
  setQuestion(EMPTY, { item: "a1.summary" }, { what: "人口の最新値", who: "企画課", by });

describe("homeworkPoints", () => {
  it("lists a question with whom to ask, until when, and where it stands", () => {
    expect(homeworkPoints(asked("2026-12-01"), TODAY).find(({ ref }) => ref?.item === "a1.summary")).toEqual(
      expect.objectContaining({
        where: expect.stringContaining("A-1 STEP1"),
        what: "人口の最新値",
        who: "企画課",
        by: "令和8年12月1日（火）",
        state: "要確認",
      }),
    );
  });

  it("marks a question whose day has passed, once, though advice says so too", () => {
    const project = asked("2026-11-20");
    expect(advice(project, { today: TODAY }).some(({ id }) => id === "overdue-question")).toBe(true);
    const points = homeworkPoints(project, TODAY).filter(({ ref }) => ref?.item === "a1.summary");
    expect(points.map(({ state }) => state)).toEqual(["要確認（期限切れ）"]);
  });

  it("keeps a due date that is no date as typed", () => {
    expect(homeworkPoints(asked("来週中"), TODAY).find(({ ref }) => ref)?.by).toBe("来週中");
  });

  it("counts a question on a shared worksheet once", () => {
    const project = setQuestion(EMPTY, { item: "b4.topics" }, { what: "頻度", who: "", by: "" });
    expect(homeworkPoints(project, TODAY).filter(({ what }) => what === "頻度")).toHaveLength(1);
  });

  it("names the company of a question on its own sheet", () => {
    const project = setQuestion(
      addRow(EMPTY, "companies", newCompany({ id: "c1", name: "環境大善" })),
      { item: "b3.vision", company: "c1" },
      { what: "", who: "", by: "" },
    );
    const point = homeworkPoints(project, TODAY).find(({ ref }) => ref?.item === "b3.vision");
    expect(point?.where).toContain("環境大善");
    expect(point?.what).not.toBe("");
  });

  it("names a question on the tour plan without a step of a form", () => {
    const project = setQuestion(EMPTY, { item: "tour.seats" }, { what: "台数", who: "", by: "" });
    expect(homeworkPoints(project, TODAY).find(({ what }) => what === "台数")?.where).toBe(
      "ツアー計画「車両の座席数」",
    );
  });

  it("has the warnings and not the hints", () => {
    const found = advice(kitami, { today: TODAY });
    const listed = homeworkPoints(kitami, TODAY).filter(({ state }) => state === "助言");
    expect(listed).toHaveLength(
      found.filter(({ severity, id }) => severity === "warn" && id !== "overdue-question").length,
    );
  });
});

describe("isOverdue", () => {
  it.each([
    ["2026-11-20", true],
    ["2026-11-21", false],
    ["", false],
    ["今月中", false],
  ])("%s → %s", (by, overdue) => {
    expect(isOverdue({ what: "", who: "", by }, TODAY)).toBe(overdue);
  });
});

describe("homeworkTree", () => {
  it("has every point in a table with the five columns", () => {
    const texts = treeTexts(homeworkTree(kitami, OPTIONS));
    for (const heading of ["どこ", "内容", "確認先", "期限", "状態"]) expect(texts).toContain(heading);
    for (const { where, what } of homeworkPoints(kitami, TODAY)) {
      expect(texts).toContain(where);
      expect(texts).toContain(what);
    }
  });

  it("has a step per worksheet, each with an answer tag of its own", () => {
    const [sheet] = homeworkTree(kitami, OPTIONS).sheets;
    if (sheet?.arrangement !== "form") throw new Error("No form");
    const tags = sheet.steps.flatMap(({ questions }) => questions.map(({ tag }) => tag));
    expect(new Set(tags).size).toBe(tags.length);
    expect(new Set(sheet.steps.map(({ label }) => label)).size).toBe(sheet.steps.length);
  });

  it("says so when nothing is open", () => {
    const done = { ...EMPTY, municipality: { ...EMPTY.municipality, name: "北見市" } };
    expect(homeworkPoints(done, TODAY)).toEqual([]);
    expect(treeTexts(homeworkTree(done, OPTIONS)).join("\n")).toContain("要確認も助言もありません");
  });

  it("is printed by the writers", async () => {
    const { build, name } = homeworkDocument(asked("2026-12-01"), OPTIONS);
    expect(writeHtml(build())).toContain("人口の最新値");
    expect((await writeDocx(build())).bytes.length).toBeGreaterThan(1000);
    expect(name).toContain("宿題リスト");
  });
});
