import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_SHEETS } from "../../../worksheets/catalog/index.ts";
import { REGISTER_NAMES } from "../../../worksheets/definition/register.ts";
import { answerText } from "../../../worksheets/items/index.ts";
import { entryOf } from "../../../worksheets/project/edit-answers.ts";
import {
  addRow,
  duplicateRow,
  editRows,
  moveRow,
  removeRow,
  updateRow,
} from "../../../worksheets/project/edit-registers.ts";
import { itemContext } from "../../../worksheets/project/item-context.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { newCompany, newPlace } from "../../../worksheets/project/new-project.ts";
import { registerRows } from "../../../worksheets/project/register-fields.ts";
import { validateProject } from "../../../worksheets/project/validate-project.ts";
import { whereUsed } from "../../../worksheets/project/where-used.ts";
import { projectArbitrary } from "../../arbitraries/project-arbitrary.ts";
import { SMALL_PROJECT } from "./small-project.ts";

const idsOf = (project: Project) => project.companies.map(({ id }) => id);

/** All answers of the worksheets that are filled once, as they read. */
function linesOf(project: Project): readonly string[] {
  return ALL_SHEETS.filter(({ answeredPer }) => answeredPer === "project")
    .flatMap(({ steps }) => steps.flatMap((step) => step.items))
    .flatMap((item) => {
      const { value } = entryOf(project, { item: item.id });
      return value === undefined ? [] : answerText(item, value, itemContext(project));
    });
}

describe("addRow, updateRow, moveRow", () => {
  it("adds at the end, with whole characters, and refuses an id that is taken", () => {
    const added = addRow(SMALL_PROJECT, "companies", newCompany({ id: "c3", name: "新\ud800" }));
    expect(added.companies[2]).toEqual(newCompany({ id: "c3", name: "新\ufffd" }));
    expect(added.companies[0]).toBe(SMALL_PROJECT.companies[0]);
    expect(() => addRow(added, "companies", newCompany({ id: "c3", name: "" }))).toThrow("c3");
  });

  it("updates fields of one row, which is no illustration any more", () => {
    const illustrated = addRow(
      SMALL_PROJECT,
      "places",
      newPlace({ id: "s2", name: "例", illustrative: true }),
    );
    const updated = updateRow(illustrated, "places", "s2", { name: "道の駅" });
    expect(updated.places[1]).toEqual(newPlace({ id: "s2", name: "道の駅" }));
    expect(updated.places[0]).toBe(illustrated.places[0]);
    expect(() => updateRow(SMALL_PROJECT, "places", "gone", {})).toThrow("gone");
  });

  it("adds and changes many rows at once, and nothing of them when one is refused", () => {
    const row = (id: string) => newCompany({ id, name: id });
    const patches = new Map([["c2", { industry: "農業" }]]);
    const edited = editRows(SMALL_PROJECT, "companies", { added: [row("c3"), row("c4")], patches });
    const [first, second] = SMALL_PROJECT.companies;
    expect(edited).toEqual({
      ...SMALL_PROJECT,
      companies: [first, { ...second, industry: "農業" }, row("c3"), row("c4")],
    });
    expect(editRows(SMALL_PROJECT, "companies", {})).toBe(SMALL_PROJECT);
    expect(() => editRows(SMALL_PROJECT, "companies", { added: [row("x"), row("x")] })).toThrow("has x");
    const gone = new Map([["gone", {}]]);
    expect(() => editRows(SMALL_PROJECT, "companies", { patches: gone })).toThrow("no gone");
  });

  it("renames a row everywhere it is referred to", () => {
    const renamed = updateRow(SMALL_PROJECT, "companies", "c1", { name: "新社名" });
    const lines = linesOf(SMALL_PROJECT);
    expect(lines.filter((line) => line.includes("環境大善")).length).toBe(2);
    expect(linesOf(renamed)).toEqual(lines.map((line) => line.replaceAll("環境大善", "新社名")));
  });

  it("moves a row to a position, or as far as the list goes", () => {
    const three = addRow(SMALL_PROJECT, "companies", newCompany({ id: "c3", name: "三" }));
    expect(idsOf(moveRow(three, "companies", "c1", 1))).toEqual(["c2", "c1", "c3"]);
    expect(idsOf(moveRow(three, "companies", "c1", 99))).toEqual(["c2", "c3", "c1"]);
    expect(idsOf(moveRow(three, "companies", "c3", -1))).toEqual(["c3", "c1", "c2"]);
    expect(moveRow(three, "companies", "c2", 1)).toBe(three);
  });
});

describe("duplicateRow", () => {
  it("puts a copy behind the row, which has no answers of its own and has not been asked", () => {
    const copied = duplicateRow(SMALL_PROJECT, "companies", "c1", "c9");
    expect(idsOf(copied)).toEqual(["c1", "c9", "c2"]);
    expect(copied.companies[1]).toEqual(
      newCompany({ id: "c9", name: "環境大善（コピー）", introducedBy: "p1" }),
    );
    expect(copied.companies[0]).toBe(SMALL_PROJECT.companies[0]);
    expect(duplicateRow(SMALL_PROJECT, "places", "s1", "s9").places[1]?.name).toBe("北きつね牧場（コピー）");
  });
});

describe("whereUsed", () => {
  it("finds picks, blocks and the company's own sheets", () => {
    expect(whereUsed(SMALL_PROJECT, "companies", "c1")).toEqual([
      { in: "item", ref: { item: "a3.companies" }, words: "A-3 STEP2「紹介する候補企業」" },
      { in: "item", ref: { item: "b5.timetable" }, words: "B-5 STEP4「ツアーの行程」" },
      { in: "ownSheet", company: "c1", worksheet: "b1", words: "この企業の B-1 の記入内容" },
      { in: "ownSheet", company: "c1", worksheet: "b3", words: "この企業の B-3 の記入内容" },
    ]);
  });

  it("finds cells, places of blocks and introductions", () => {
    expect(whereUsed(SMALL_PROJECT, "talents", "t1")).toMatchObject([{ ref: { item: "a4.candidates" } }]);
    expect(whereUsed(SMALL_PROJECT, "places", "s1")).toMatchObject([{ ref: { item: "b5.timetable" } }]);
    expect(whereUsed(SMALL_PROJECT, "partners", "p1")).toEqual([
      { in: "item", ref: { item: "b2.banks" }, words: "B-2 STEP2「地域金融機関」" },
      { in: "introduction", company: "c1", words: "企業「環境大善」の「どこからの紹介か」" },
    ]);
  });

  it("is empty for a row nobody refers to", () => {
    expect(whereUsed(SMALL_PROJECT, "companies", "c2")).toEqual([]);
    expect(whereUsed(SMALL_PROJECT, "talents", "c1")).toEqual([]);
  });
});

describe("removeRow", () => {
  it("leaves a company's name wherever it was referred to", () => {
    const removed = removeRow(SMALL_PROJECT, "companies", "c1");
    expect(idsOf(removed)).toEqual(["c2"]);
    expect(removed.answers["a3.companies"]?.value).toEqual([
      { id: "k1", text: "環境大善" },
      { id: "k2", text: "ほかの会社" },
    ]);
    expect(removed.answers["b5.timetable"]?.value).toEqual([
      { id: "k1", day: 1, half: "am", start: "10:00", type: "visit", title: "環境大善 見学", place: "s1" },
    ]);
    expect(removed.confirmed).toEqual(["a1"]);
    expect(removed.answers["a1.summary"]).toBe(SMALL_PROJECT.answers["a1.summary"]);
  });

  it("leaves a partner's and a talent's name", () => {
    expect(removeRow(SMALL_PROJECT, "partners", "p1").companies[0]?.introducedBy).toBe("北見信用金庫");
    expect(removeRow(SMALL_PROJECT, "talents", "t1").answers["a4.candidates"]?.value).toEqual([
      { id: "k1", cells: { talent: "山田 花子", expectation: "販路の拡大" } },
    ]);
  });

  it("shares what it did not touch", () => {
    const removed = removeRow(SMALL_PROJECT, "companies", "c2");
    expect(removed.answers).toBe(SMALL_PROJECT.answers);
    expect(removed.companies[0]).toBe(SMALL_PROJECT.companies[0]);
    expect(() => removeRow(removed, "companies", "c2")).toThrow("c2");
  });

  it("leaves a valid project without a reference to the row, and its name on every line that showed it", () => {
    const register = fc.constantFrom(...REGISTER_NAMES);
    fc.assert(
      fc.property(projectArbitrary(), register, (random, name) => {
        const row = registerRows(random, name)[0];
        fc.pre(row !== undefined);
        const id = row?.id ?? "";
        const project = updateRow(random, name, id, { name: "唯一の名前" });
        const removed = removeRow(project, name, id);
        const showing = (of: Project) => linesOf(of).filter((line) => line.includes("唯一の名前")).length;
        expect(showing(removed)).toBe(showing(project));
        expect(whereUsed(removed, name, id)).toEqual([]);
        expect(validateProject(removed).ok).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
