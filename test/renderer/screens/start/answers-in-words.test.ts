import { describe, expect, it } from "vitest";
import { answersInWords } from "../../../../renderer/screens/start/answers-in-words.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { joiningCompany, projectOf } from "../../../worksheets/journey/project-of.ts";

describe("answersInWords", () => {
  it("leaves out sheets and questions nobody has answered", () => {
    expect(answersInWords(projectOf())).toEqual([]);
    const [sheet, ...others] = answersInWords(projectOf({ "a1.summary": "海の町" }));
    expect(others).toEqual([]);
    expect(sheet?.answers.map(({ lines }) => lines)).toEqual([["海の町"]]);
  });

  it("says which company an answer belongs to", () => {
    const sheets = answersInWords(projectOf({}, { companies: [joiningCompany("c1")] }));
    expect(sheets.find(({ key }) => key === "b3/c1")?.title).toContain("企業c1");
    expect(sheets.find(({ key }) => key === "b1")?.answers[0]?.question).toContain("企業c1");
  });

  it("covers all ten worksheets of a complete project, and its tour plan", () => {
    const worksheets = new Set(answersInWords(kitami).map(({ key }) => key.split("/")[0]));
    expect(worksheets.size).toBe(11);
    expect(worksheets).toContain("tour");
  });
});
