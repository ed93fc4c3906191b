import { describe, expect, it } from "vitest";
import { newCompany, newProject } from "../../../worksheets/project/new-project.ts";
import { validateProject } from "../../../worksheets/project/validate-project.ts";
import { SMALL_PROJECT } from "./small-project.ts";

function refusalOf(value: unknown) {
  const result = validateProject(value);
  return result.ok ? undefined : { path: result.failure.path, where: result.failure.where };
}

describe("validateProject", () => {
  it("accepts a project, empty or filled", () => {
    for (const project of [newProject("p", "2026-04-01T09:00:00+09:00"), SMALL_PROJECT])
      expect(validateProject(project)).toEqual({ ok: true, project });
  });

  it("accepts references to rows, lines and companies that are gone", () => {
    const answers = {
      "a3.companies": { value: [{ id: "k1", row: "gone" }] },
      "a3.attractions": { value: [{ id: "k1", item: "a1.attractions", line: "gone" }] },
    };
    expect(refusalOf({ ...SMALL_PROJECT, answers, confirmed: ["b3/gone"] })).toBeUndefined();
  });

  it.each([null, undefined, 1, "text", [], {}])("refuses %j", (value) => {
    expect(refusalOf(value)).toBeDefined();
  });

  const company = newCompany({ id: "c1", name: "環境大善" });
  it.each<[string, object, (string | number)[], string]>([
    ["a key of no one", { extra: 1 }, [], "ファイル全体"],
    ["a date that is none", { createdAt: "yesterday" }, ["createdAt"], "作成日時"],
    ["a missing field", { municipality: {} }, ["municipality", "name"], "基本情報の「自治体名」"],
    ["an unknown item", { answers: { "a9.none": {} } }, ["answers"], "各シートの記入内容"],
    ["a company's item at the project", { answers: { "b3.vision": {} } }, ["answers"], "各シートの記入内容"],
    [
      "a project's item at a company",
      { companies: [{ ...company, answers: { "a1.summary": {} } }] },
      ["companies", 0, "answers"],
      "企業「環境大善」の記入内容",
    ],
    [
      "an unknown key of an entry",
      { answers: { "a1.summary": { text: "x" } } },
      ["answers", "a1.summary"],
      "A-1 STEP1「地域の概要」",
    ],
    [
      "a note that is no text",
      { answers: { "a1.summary": { note: 1 } } },
      ["answers", "a1.summary", "note"],
      "A-1 STEP1「地域の概要」のメモ",
    ],
    [
      "an option the item does not have",
      { answers: { "b5.days": { value: { choice: "d9" } } } },
      ["answers", "b5.days", "value", "choice"],
      "B-5 STEP1「ツアーの日数」",
    ],
    [
      "a field of a row",
      { companies: [company, { ...company, id: "c2", name: " ", kana: 1 }] },
      ["companies", 1, "kana"],
      "企業「（名称未記入）」の「ふりがな」",
    ],
    ["a row that is none", { talents: [1] }, ["talents", 0], "人材の1件目"],
    ["an id used twice", { companies: [company, company] }, ["companies", 1, "id"], "企業「環境大善」"],
    ["a register that is none", { places: {} }, ["places"], "施設・観光地の一覧"],
    ["a worksheet that shares nothing", { separated: ["a4"] }, ["separated", 0], "B-4を別に記入するかどうか"],
    [
      "a worksheet separated twice",
      { separated: ["b4", "b4"] },
      ["separated", 1],
      "B-4を別に記入するかどうか",
    ],
    ["a sheet that does not exist", { confirmed: ["b3"] }, ["confirmed", 0], "確認済みのシート"],
    [
      "a sheet of a company on the wrong worksheet",
      { confirmed: ["b1/c1"] },
      ["confirmed", 0],
      "確認済みのシート",
    ],
  ])("refuses %s and says where", (_, part, path, where) => {
    expect(refusalOf({ ...SMALL_PROJECT, ...part })).toEqual({ path, where });
  });

  it("accepts 5,000 rows of a register and refuses more", () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, i) => newCompany({ id: `c${i}`, name: "" }));
    expect(refusalOf({ ...SMALL_PROJECT, companies: rows(5000) })).toBeUndefined();
    expect(refusalOf({ ...SMALL_PROJECT, companies: rows(5001) })?.path).toEqual(["companies"]);
  });
});
