import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setNote, setQuestion, setValue } from "../../../../worksheets/project/edit-answers.ts";
import { setMunicipality } from "../../../../worksheets/project/edit-municipality.ts";
import { addRow, moveRow, removeRow, updateRow } from "../../../../worksheets/project/edit-registers.ts";
import { compareProjects } from "../../../../worksheets/project/merge/compare-projects.ts";
import { differenceInWords } from "../../../../worksheets/project/merge/difference-in-words.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newCompany } from "../../../../worksheets/project/new-project.ts";
import { separateWorksheet } from "../../../../worksheets/project/share-worksheet.ts";
import { SMALL_PROJECT } from "../small-project.ts";
import { copyArbitrary } from "./edited-projects.ts";

/** The differences of an edited small project, in words. */
const wordsOf = (after: Project) =>
  compareProjects(SMALL_PROJECT, after).map((difference) =>
    differenceInWords(difference, SMALL_PROJECT, after),
  );

describe("compareProjects", () => {
  it("finds nothing between a project and itself, and names every place once", () => {
    fc.assert(
      fc.property(copyArbitrary, copyArbitrary, (before, after) => {
        expect(compareProjects(before, structuredClone(before))).toEqual([]);
        const ids = compareProjects(before, after).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(compareProjects(after, before).map(({ id }) => id))).toEqual(new Set(ids));
      }),
      { numRuns: 40 },
    );
  });

  it("puts every difference of any two projects in words", () => {
    fc.assert(
      fc.property(copyArbitrary, copyArbitrary, (before, after) => {
        for (const difference of compareProjects(before, after)) {
          const { where } = differenceInWords(difference, before, after);
          expect(where).not.toBe("");
          expect(where).not.toContain("undefined");
        }
      }),
      { numRuns: 40 },
    );
  });

  it("goes from the basic information over the registers to the sheets in their order", () => {
    let after = setValue(SMALL_PROJECT, { item: "b2.banks" }, []);
    after = setNote(after, { item: "a1.summary" }, "要確認");
    after = updateRow(after, "places", "s1", { name: "牧場" });
    after = setMunicipality(after, "name", "網走市");
    expect(compareProjects(SMALL_PROJECT, after).map(({ place }) => place)).toEqual([
      { kind: "municipality", field: "name" },
      { kind: "field", register: "places", row: "s1", field: "name" },
      { kind: "note", ref: { item: "a1.summary" } },
      { kind: "answer", ref: { item: "b2.banks" } },
      { kind: "seen", ref: { item: "b2.banks" } },
    ]);
  });

  it("tells an answer, a note and a question apart, with the names of the rows", () => {
    let after = setValue(SMALL_PROJECT, { item: "b3.summary", company: "c1" }, "堆肥の会社");
    after = setQuestion(after, { item: "a1.summary" }, { what: "出典", who: "課長", by: "2026-05-01" });
    after = setValue(after, { item: "a3.companies" }, [{ id: "k1", row: "c2" }]);
    expect(wordsOf(after)).toEqual([
      {
        where: "A-1 STEP1「地域の概要」の要確認",
        before: [],
        after: ["出典", "確認先：課長", "期限：2026-05-01"],
      },
      {
        where: expect.stringMatching(/^A-3 STEP\d「.+」$/u),
        before: ["環境大善", "ほかの会社"],
        after: ["𠮷田製作所"],
      },
      { where: expect.stringContaining("を見た印"), before: [], after: ["見た"] },
      {
        where: expect.stringMatching(/^企業「環境大善」の B-3 STEP\d「.+」$/u),
        before: ["牛の尿から消臭液をつくる会社"],
        after: ["堆肥の会社"],
      },
    ]);
  });

  it("tells a row that came or went as a whole, and how rows stand", () => {
    const added = newCompany({ id: "c3", name: "新会社", participation: "joins", introducedBy: "p1" });
    const after = removeRow(
      moveRow(addRow(SMALL_PROJECT, "companies", added), "companies", "c2", 0),
      "talents",
      "t1",
    );
    const words = wordsOf(after);
    expect(words).toContainEqual({
      where: "企業「新会社」",
      before: [],
      after: ["企業名：新会社", "どこからの紹介か：北見信用金庫", "参加の判断：参加"],
    });
    expect(words).toContainEqual({
      where: "企業の並び順",
      before: ["環境大善", "𠮷田製作所"],
      after: ["𠮷田製作所", "環境大善", "新会社"],
    });
    expect(words).toContainEqual({
      where: "人材「山田 花子」",
      before: [expect.stringContaining("氏名：山田 花子"), expect.stringContaining("人材像：")],
      after: [],
    });
  });

  it("tells what stands for the mark of a separate or a confirmed sheet", () => {
    const after = { ...separateWorksheet(SMALL_PROJECT, "b4"), confirmed: ["a1"] };
    const words = wordsOf(after);
    expect(words).toContainEqual({
      where: "B-4を別に記入するかどうか",
      before: ["A-4と共通"],
      after: ["別に記入する"],
    });
    expect(words).toContainEqual({
      where: "企業「環境大善」の B-3 の確認済みの印",
      before: ["確認済み"],
      after: ["まだ確認していない"],
    });
  });
});
