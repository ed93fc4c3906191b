import { describe, expect, it } from "vitest";
import {
  type ReviewFilter,
  reviewCounts,
  reviewRows,
} from "../../../../renderer/screens/review/review-rows.ts";
import { type Review, type ReviewEntry, review } from "../../../../renderer/screens/review/review-sheets.ts";
import { advice } from "../../../../worksheets/journey/advice.ts";
import { setNote, setQuestion, setValue } from "../../../../worksheets/project/edit-answers.ts";
import { addRow } from "../../../../worksheets/project/edit-registers.ts";
import type { Participation, Project } from "../../../../worksheets/project/model.ts";
import { newCompany, newProject } from "../../../../worksheets/project/new-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";

const TODAY = "2026-11-21";
const EMPTY = newProject("p", "2026-11-21T00:00:00.000Z");

const of = (project: Project): Review => review(project, advice(project, { today: TODAY }), TODAY);
const entries = (project: Project): readonly ReviewEntry[] =>
  of(project).sheets.flatMap(({ steps }) => steps.flatMap((step) => step.entries));
const entry = (project: Project, key: string): ReviewEntry => {
  const found = entries(project).find((candidate) => candidate.key === key);
  if (!found) throw new Error(`No entry ${key}`);
  return found;
};
const withCompany = (participation: Participation, project = EMPTY) =>
  addRow(project, "companies", newCompany({ id: "c1", name: "環境大善", participation }));

describe("review", () => {
  it("reads an answer in plain lines, with its note and its question", () => {
    let project = setValue(EMPTY, { item: "a1.summary" }, "北の玉ねぎの町");
    project = setNote(project, { item: "a1.summary" }, "広報から");
    project = setQuestion(project, { item: "a1.summary" }, { what: "数字", who: "企画課", by: "2026-11-20" });
    expect(entry(project, "a1.summary")).toMatchObject({
      lines: ["北の玉ねぎの町"],
      unanswered: false,
      notes: [{ about: "", text: "広報から" }],
      questions: [{ question: { who: "企画課" }, overdue: true }],
    });
  });

  it("gives each question of the project once, but B-4's only when it is separated", () => {
    const ids = (project: Project) => entries(project).map(({ ref }) => ref.item);
    expect(ids(EMPTY).some((id) => id.startsWith("b4."))).toBe(false);
    expect(ids({ ...EMPTY, separated: ["b4"] }).some((id) => id.startsWith("b4."))).toBe(true);
    expect(new Set(entries(kitami).map(({ key }) => key)).size).toBe(entries(kitami).length);
  });

  it("has a sheet for every company that takes part, and for others once something stands there", () => {
    const b3 = (project: Project) => of(project).sheets.filter(({ sheet }) => sheet.key === "b3/c1");
    expect(b3(withCompany("joins"))).toHaveLength(1);
    expect(b3(withCompany("declined"))).toHaveLength(0);
    const filled = setValue(withCompany("declined"), { item: "b3.summary", company: "c1" }, "微生物の会社");
    expect(b3(filled)).toHaveLength(1);
  });

  it("has the tour plan once something stands there, and its steps are none of a form", () => {
    const tour = (project: Project) => of(project).sheets.filter(({ sheet }) => sheet.key === "tour");
    expect(tour(EMPTY)).toHaveLength(0);
    const planned = setQuestion(EMPTY, { item: "tour.seats" }, { what: "台数", who: "", by: "" });
    expect(tour(planned)).toHaveLength(1);
    const rows = reviewRows(of(planned).sheets, { filter: "question", worksheet: "tour" });
    expect(rows.map((row) => (row.kind === "step" ? row.numbered : row.kind))).toEqual([
      "sheet",
      false,
      "entry",
    ]);
  });

  it("keeps B-3's place while there is no company", () => {
    expect(of(EMPTY).sheets.some(({ sheet }) => sheet.key === "b3")).toBe(true);
  });

  it("sums a company's checks up by state and leads to the first that is open", () => {
    const project = setValue(withCompany("joins"), { item: "b1.owner", company: "c1" }, "yes");
    const checks = entry(project, "b1.step2@c1");
    expect(checks.label).toBe("環境大善");
    expect(checks.lines[0]).toBe("済：経営者の参加");
    expect(checks.lines.at(-1)).toMatch(/^未確認：/u);
    expect(checks.ref).toEqual({ item: "b1.floor", company: "c1" });
  });

  it("shows every piece of advice somewhere", () => {
    for (const project of [EMPTY, kitami, withCompany("joins")]) {
      const all = advice(project, { today: TODAY });
      const { sheets, loose } = of(project);
      const placed = sheets.flatMap(({ steps }) =>
        steps.flatMap((step) => step.entries.flatMap((e) => e.advice)),
      );
      expect(new Set([...placed, ...loose]).size).toBe(all.length);
    }
  });
});

describe("reviewRows", () => {
  const { sheets } = of(kitami);

  it.each<ReviewFilter>(["all", "question", "advice", "empty", "example"])(
    "has as many answers under %s as its tab counts",
    (filter) => {
      const rows = reviewRows(sheets, { filter, worksheet: undefined });
      const shown = rows.filter(({ kind }) => kind === "entry");
      expect(shown).toHaveLength(reviewCounts(sheets, undefined)[filter]);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    },
  );

  it("leaves out headings with nothing below, except under すべて", () => {
    const rows = reviewRows(sheets, { filter: "question", worksheet: undefined });
    rows.forEach((row, index) => {
      if (row.kind === "sheet") expect(rows[index + 1]?.kind).toBe("step");
      if (row.kind === "step") expect(rows[index + 1]?.kind).toBe("entry");
    });
    const all = reviewRows(of(EMPTY).sheets, { filter: "all", worksheet: "b3" });
    expect(all.map(({ kind }) => kind)).toEqual(["sheet"]);
  });

  it("shows one worksheet when one is chosen", () => {
    const rows = reviewRows(sheets, { filter: "all", worksheet: "b3" });
    const codes = rows.flatMap((row) => (row.kind === "sheet" ? [row.sheet.worksheet.code] : []));
    expect(new Set(codes)).toEqual(new Set(["B-3"]));
  });
});
