import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchIndex } from "../../../../renderer/screens/find/search-index.ts";
import { markHits, searchKey } from "../../../../renderer/screens/find/search-key.ts";
import { excerptOf, MOST_FOUND, searchProject } from "../../../../renderer/screens/find/search-project.ts";
import { setNote, setQuestion, setValue } from "../../../../worksheets/project/edit-answers.ts";
import { addRow } from "../../../../worksheets/project/edit-registers.ts";
import { newCompany, newPartner, newProject } from "../../../../worksheets/project/new-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { scaledProject } from "../../../bench/scaled-project.ts";

const EMPTY = newProject("p", "2026-11-21T00:00:00.000Z");
const summary = { item: "a1.summary" };
const places = (project: typeof EMPTY, words: string) =>
  searchProject(project, words).found.map(({ text }) => text.place);

describe("searchKey", () => {
  it.each([
    ["ＩＣＴ", "ict"],
    ["ｶﾞｲﾄﾞ", "ガイド"],
    ["タマネギ", "たまねぎ"],
    ["㈱", "(株)"],
    ["か\u3099", "が"],
    ["葛\u{e0100}城", "葛城"],
    ["ヴァイオリン", "ゔぁいおりん"],
  ])("takes %s and %s for the same", (one, other) => {
    expect(searchKey(one)).toBe(searchKey(other));
  });

  it("keeps different words apart", () => {
    expect(searchKey("はし")).not.toBe(searchKey("ばし"));
    expect(searchKey("髙橋")).not.toBe(searchKey("高橋"));
  });
});

describe("markHits", () => {
  it("marks the text as it is written, whatever way it was searched", () => {
    expect(markHits("北見のﾀﾏﾈｷﾞ畑", [searchKey("たまねぎ")])).toEqual([
      { at: 0, text: "北見の", hit: false },
      { at: 3, text: "ﾀﾏﾈｷﾞ", hit: true },
      { at: 7, text: "畑", hit: false },
    ]);
    expect(markHits("㈱環境大善", [searchKey("株")])[0]).toEqual({ at: 0, text: "㈱", hit: true });
  });

  it("loses and changes nothing", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.string({ minLength: 1, maxLength: 3 }),
        (text, word) => {
          expect(
            markHits(text, [searchKey(word)])
              .map((part) => part.text)
              .join(""),
          ).toBe(text);
        },
      ),
    );
  });
});

describe("excerptOf", () => {
  it("shows the hit of a long text with what stands around it", () => {
    const excerpt = excerptOf(`${"あ".repeat(200)}玉ねぎ${"い".repeat(200)}`, ["玉ねぎ"]);
    expect(excerpt.some(({ text, hit }) => hit && text === "玉ねぎ")).toBe(true);
    expect(excerpt[0]?.text.startsWith("…")).toBe(true);
    expect(excerpt.at(-1)?.text.endsWith("…")).toBe(true);
    expect(excerpt.map(({ text }) => text).join("").length).toBeLessThan(140);
  });
});

describe("searchProject", () => {
  it("finds nothing for no words", () => {
    expect(searchProject(kitami, " 　")).toEqual({ found: [], total: 0 });
  });

  it("finds answers, notes and questions, and leads to their field", () => {
    let project = setValue(EMPTY, summary, "玉ねぎの町");
    project = setNote(project, summary, "広報誌から");
    project = setQuestion(project, summary, { what: "人口", who: "企画課", by: "" });
    for (const [words, where] of [
      ["玉ねぎ", "answer"],
      ["広報誌", "note"],
      ["企画課", "question"],
    ] as const) {
      const [hit] = searchProject(project, words).found;
      expect(hit?.text).toMatchObject({ where, target: { name: "sheet", sheet: "a1", item: "a1.summary" } });
    }
  });

  it("wants all of several words in one text", () => {
    const project = setValue(EMPTY, summary, "玉ねぎとカーリングの町");
    expect(searchProject(project, "かーりんぐ　玉ねぎ").total).toBe(1);
    expect(searchProject(project, "玉ねぎ 温泉").total).toBe(0);
  });

  it("finds a company's answer on its own sheet, and its row with the partner's name", () => {
    let project = addRow(EMPTY, "partners", newPartner({ id: "p1", name: "北見信用金庫", division: "bank" }));
    project = addRow(project, "companies", newCompany({ id: "c1", name: "環境大善", introducedBy: "p1" }));
    project = setValue(project, { item: "b3.summary", company: "c1" }, "善玉活性水");
    expect(searchProject(project, "善玉").found[0]?.text.target).toEqual({
      name: "sheet",
      sheet: "b3/c1",
      item: "b3.summary",
      company: "c1",
    });
    expect(places(project, "信用金庫")).toContain("企業「環境大善」のどこからの紹介か");
    expect(searchProject(project, "環境大善").found[0]?.text.target).toMatchObject({ row: "c1" });
  });

  it("finds the municipality's own details", () => {
    const project = { ...EMPTY, municipality: { ...EMPTY.municipality, department: "商工観光課" } };
    expect(places(project, "商工")).toEqual(["自治体の情報「担当部署」"]);
  });

  it("names every text apart", () => {
    const ids = searchIndex(kitami).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows answers before the names of items, and no more than can be read", () => {
    const { found, total } = searchProject(scaledProject(60), "の");
    expect(found).toHaveLength(MOST_FOUND);
    expect(total).toBeGreaterThan(MOST_FOUND);
    const named = searchProject(kitami, "魅力").found.map(({ text }) => text.where === "item");
    expect(named).toEqual([...named].sort((a, b) => Number(a) - Number(b)));
  });
});
