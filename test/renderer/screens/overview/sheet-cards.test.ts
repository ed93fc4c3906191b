import { describe, expect, it } from "vitest";
import { sheetCards } from "../../../../renderer/screens/overview/sheet-cards.ts";
import { advice } from "../../../../worksheets/journey/advice.ts";
import { projectProgress } from "../../../../worksheets/journey/progress.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { separateWorksheet } from "../../../../worksheets/project/share-worksheet.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { joiningCompany, projectOf } from "../../../worksheets/journey/project-of.ts";

const cards = (project: Project) => sheetCards(projectProgress(project), advice(project));
const card = (project: Project, id: string) => {
  const found = cards(project).find(({ worksheet }) => worksheet === id);
  if (!found) throw new Error(`No card ${id}`);
  return found;
};

describe("sheetCards", () => {
  it("has the ten worksheets in the guideline's order", () => {
    expect(cards(projectOf()).map(({ code }) => code)).toEqual(
      "A-1 A-2 A-3 A-4 B-1 B-2 B-3 B-4 B-5 B-6".split(" "),
    );
  });

  it("counts the answers of a worksheet", () => {
    const { done, total, unit } = card(projectOf({ "a1.summary": "海の町" }), "a1");
    expect([done, unit]).toEqual([1, "項目"]);
    expect(total).toBeGreaterThan(1);
  });

  it("counts B-3 by companies, those that take part", () => {
    const project: Project = {
      ...projectOf({}, { companies: [joiningCompany("c1"), joiningCompany("c2")] }),
      confirmed: ["b3/c1"],
    };
    const { done, total, unit, target } = card(project, "b3");
    expect([done, total, unit]).toEqual([1, 2, "社"]);
    expect(target).toEqual({ name: "sheet", sheet: "b3/c2" });
  });

  it("leads to B-3's own list of companies while there is none", () => {
    const { target, note, total } = card(projectOf(), "b3");
    expect(target).toEqual({ name: "sheet", sheet: "b3" });
    expect(note).toBe("企業を登録すると記入できます");
    expect(total).toBe(0);
  });

  it("says that B-4 shows A-4's answers until it is separated", () => {
    expect(card(projectOf(), "b4").note).toBe("A-4と共通の内容です");
    expect(card(separateWorksheet(projectOf(), "b4"), "b4").note).toBeUndefined();
  });

  it("counts 要確認 and the advice of all sheets of a worksheet", () => {
    const asked = projectOf({}, { answers: { "a1.summary": { question: { what: "", who: "", by: "" } } } });
    expect(card(asked, "a1").openQuestions).toBe(1);
    const found = advice(kitami).filter(({ sheet }) => sheet?.startsWith("b3"));
    expect(card(kitami, "b3").advice).toBe(found.length);
  });
});
