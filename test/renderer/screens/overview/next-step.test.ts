import { describe, expect, it } from "vitest";
import { nextSteps } from "../../../../renderer/screens/overview/next-step.ts";
import { advice } from "../../../../worksheets/journey/advice.ts";
import { projectProgress } from "../../../../worksheets/journey/progress.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { joiningCompany, projectOf } from "../../../worksheets/journey/project-of.ts";

const TODAY = "2026-11-21";
const steps = (project: Project, found = advice(project, { today: TODAY })) =>
  nextSteps(project, projectProgress(project), found, TODAY);
const ALL = ["a1", "a2", "a3", "a4", "b1", "b2", "b4", "b5", "b6"];

describe("nextSteps", () => {
  it("begins an untouched project with A-1 and nothing else", () => {
    const found = steps(projectOf());
    expect(found).toHaveLength(1);
    expect(found[0]?.title).toBe("A-1「期待する役割の設定」を始める");
    expect(found[0]?.place).toEqual({ name: "sheet", sheet: "a1" });
  });

  it("goes on with what was begun, at its first missing question", () => {
    const [first] = steps(projectOf({ "a1.summary": "海の町" }), []);
    expect(first?.title).toMatch(/^A-1「期待する役割の設定」の続きを書く（あと\d+項目）$/u);
    expect(first?.place).toEqual({ name: "sheet", sheet: "a1", item: "a1.attractions" });
  });

  it("offers the other track too, and puts a begun sheet before one nobody has begun", () => {
    const found = steps(projectOf({}, { companies: [joiningCompany("c1")] }), []);
    expect(found.map(({ id }) => id)).toEqual(["fill-b1", "fill-a1"]);
  });

  it("comes to the tour only when both tracks are through", () => {
    const tracks = ALL.filter((id) => !["b5", "b6"].includes(id));
    expect(steps({ ...projectOf(), confirmed: tracks }, []).map(({ id }) => id)).toEqual(["fill-b5"]);
    const withoutB2 = tracks.filter((id) => id !== "b2");
    expect(steps({ ...projectOf(), confirmed: withoutB2 }, [])[0]?.id).toBe("fill-b2");
  });

  it("asks for nothing more on a sheet that was declared complete with a question open", () => {
    const project = projectOf({ "a1.summary": "海の町" });
    const asked: Project = {
      ...project,
      answers: { "a1.summary": { value: "海の町", question: { who: "", what: "", by: "" } } },
    };
    expect(steps(asked, []).map(({ id }) => id)).toContain("fill-a1");
    expect(steps({ ...asked, confirmed: ["a1"] }, []).map(({ id }) => id)).not.toContain("fill-a1");
  });

  it("names the company whose B-3 waits", () => {
    const company = joiningCompany("c1");
    const project = projectOf({}, { companies: [company], confirmed: ALL });
    expect(steps(project, [])[0]?.title).toContain("B-3「経営課題と人材ニーズ」（企業c1）");
    expect(steps(project, [])[0]?.place).toMatchObject({ sheet: "b3/c1", company: "c1" });
  });

  it("puts the first warning beside it, with its reason and how many more there are", () => {
    const project = projectOf(
      { "a1.summary": "海の町" },
      { municipality: { ...projectOf().municipality, name: "" } },
    );
    const warnings = advice(project).filter(({ severity }) => severity === "warn");
    const warning = steps(project, warnings).find(({ kind }) => kind === "warning");
    expect(warning?.title).toContain("自治体名");
    expect(warning?.why).toBe(warnings[0]?.reason);
    expect(warning?.place).toEqual({ name: "municipality" });
  });

  it("asks the question that is due first, and says when it is overdue", () => {
    const question = (what: string, by: string) => ({ question: { what, who: "商工会", by } });
    const project = projectOf(
      {},
      {
        answers: {
          "a1.summary": question("いつでも", ""),
          "a1.challenges": question("予算", "2026-12-01"),
          "a2.media": question("広報誌", "2026-11-20"),
        },
      },
    );
    const asked = steps(project, []).find(({ kind }) => kind === "question");
    expect(asked?.title).toBe("要確認の3件を片づける");
    expect(asked?.why).toContain("商工会に「広報誌」を確認します");
    expect(asked?.why).toContain("までの予定でした");
    expect(asked?.place).toMatchObject({ item: "a2.media" });
  });

  it("does not name an overdue question twice", () => {
    const question = { what: "予算", who: "", by: "2026-11-01" };
    const project = projectOf({}, { answers: { "a1.summary": { question } } });
    expect(steps(project).map(({ kind }) => kind)).toEqual(["fill", "question", "fill"]);
  });

  it("ends with the export when everything is complete", () => {
    expect(steps({ ...projectOf(), confirmed: ALL }, []).map(({ kind }) => kind)).toEqual(["export"]);
  });

  it("never gives more than three", () => {
    expect(steps({ ...kitami, confirmed: [] }).length).toBeLessThanOrEqual(3);
  });
});
