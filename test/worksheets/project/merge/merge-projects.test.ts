import { describe, expect, it } from "vitest";
import { entryOf, setNote, setValue } from "../../../../worksheets/project/edit-answers.ts";
import { setMunicipality } from "../../../../worksheets/project/edit-municipality.ts";
import { addRow, removeRow, updateRow } from "../../../../worksheets/project/edit-registers.ts";
import { conflictInWords } from "../../../../worksheets/project/merge/conflict-in-words.ts";
import { decide, decidedProject, undecided } from "../../../../worksheets/project/merge/decide.ts";
import { differenceInWords } from "../../../../worksheets/project/merge/difference-in-words.ts";
import {
  type MergeInput,
  mergeProjects,
  type ProjectConflict,
  type ProjectMerge,
} from "../../../../worksheets/project/merge/merge-projects.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newCompany, newPlace, newProject, newTalent } from "../../../../worksheets/project/new-project.ts";
import { SMALL_PROJECT } from "../small-project.ts";

const BASE = SMALL_PROJECT;

function merged(input: MergeInput, options?: { readonly allowOther: boolean }): ProjectMerge {
  const result = mergeProjects(input, options);
  if (result.kind !== "merged") throw new Error(result.kind);
  return result.merge;
}

function onlyConflict({ conflicts }: ProjectMerge): ProjectConflict {
  const [conflict, ...more] = conflicts;
  if (conflict === undefined || more.length > 0) throw new Error(`${conflicts.length} conflicts`);
  return conflict;
}

const answerOf = (project: Project, item: string, company?: string) =>
  entryOf(project, company === undefined ? { item } : { item, company }).value;

const summary = (text: string) => setValue(BASE, { item: "a1.summary" }, text);
const vision = (text: string) => setValue(BASE, { item: "a1.vision5" }, text);
const challenges = (...lines: readonly [string, string][]) =>
  setValue(
    BASE,
    { item: "a1.challenges" },
    lines.map(([id, text]) => ({ id, text })),
  );

describe("two officers who wrote at different places", () => {
  it("are not asked, and each sees what came from the other", () => {
    const mine = summary("海と山のまち");
    const theirs = setMunicipality(
      setValue(BASE, { item: "b3.summary", company: "c1" }, "堆肥の会社"),
      "person",
      "鈴木",
    );
    const merge = merged({ base: BASE, mine, theirs });
    expect(merge.conflicts).toEqual([]);
    expect(answerOf(merge.project, "a1.summary")).toBe("海と山のまち");
    expect(merge.taken.map((difference) => differenceInWords(difference, mine, merge.project))).toEqual([
      { where: "基本情報の「担当者」", before: [], after: ["鈴木"] },
      {
        where: expect.stringMatching(/^企業「環境大善」の B-3/u),
        before: ["牛の尿から消臭液をつくる会社"],
        after: ["堆肥の会社"],
      },
    ]);
  });

  it("both add lines to one list and rows to one register", () => {
    const line = { id: "l1", text: "少子高齢化", category: "少子高齢化" };
    const withLine = (id: string, place: string) =>
      addRow(
        setValue(BASE, { item: "a1.challenges" }, [line, { id, text: `課題${id}` }]),
        "places",
        newPlace({ id: place, name: place }),
      );
    const { project, conflicts } = merged({
      base: BASE,
      mine: withLine("m1", "s2"),
      theirs: withLine("t1", "s3"),
    });
    expect(conflicts).toEqual([]);
    expect((answerOf(project, "a1.challenges") as { id: string }[]).map(({ id }) => id)).toEqual([
      "l1",
      "m1",
      "t1",
    ]);
    expect(project.places.map(({ id }) => id)).toEqual(["s1", "s2", "s3"]);
  });
});

describe("two officers who answered the same question", () => {
  const merge = merged({ base: BASE, mine: vision("海のまち"), theirs: vision("山のまち") });
  const conflict = onlyConflict(merge);

  it("decide which one stands, or both of a long text", () => {
    expect(conflictInWords(merge, conflict)).toEqual({
      where: expect.stringMatching(/^A-1 STEP\d「.+」$/u),
      mine: ["海のまち"],
      theirs: ["山のまち"],
    });
    expect(conflict.choices).toEqual(["mine", "theirs", "both"]);
    const stands = (decision: "mine" | "theirs" | "both") =>
      answerOf(decidedProject(decide(merge, conflict.id, decision)), "a1.vision5");
    expect([stands("mine"), stands("theirs"), stands("both")]).toEqual([
      "海のまち",
      "山のまち",
      "海のまち\n山のまち",
    ]);
  });

  it("can decide anew, and mine stands as long as they have not", () => {
    expect(undecided(merge)).toEqual([conflict]);
    expect(decidedProject(merge)).toBe(merge.project);
    const decided = decide(decide(merge, conflict.id, "theirs"), conflict.id, "mine");
    expect(undecided(decided)).toEqual([]);
    expect(answerOf(decidedProject(decided), "a1.vision5")).toBe("海のまち");
  });

  it("cannot decide what is no conflict or not offered", () => {
    expect(() => decide(merge, "elsewhere", "mine")).toThrow();
    const names = merged({
      base: BASE,
      mine: setMunicipality(BASE, "name", "網走市"),
      theirs: setMunicipality(BASE, "name", "釧路市"),
    });
    expect(onlyConflict(names).choices).toEqual(["mine", "theirs"]);
    expect(() => decide(names, onlyConflict(names).id, "both")).toThrow();
  });

  it("put two notes one after the other", () => {
    const notes = merged({
      base: BASE,
      mine: setNote(BASE, { item: "a1.summary" }, "出典は市史"),
      theirs: setNote(BASE, { item: "a1.summary" }, "課長に確認"),
    });
    expect(notes.project.answers["a1.summary"]?.note).toBe("出典は市史");
    const both = decidedProject(decide(notes, onlyConflict(notes).id, "both"));
    expect(both.answers["a1.summary"]?.note).toBe("出典は市史\n課長に確認");
  });

  it("have their choices merged and decide only on the text of その他", () => {
    const topics = (choices: string[], text: string) =>
      setValue(BASE, { item: "a4.topics" }, { choices, text });
    const [mine, theirs] = [topics(["event", "other"], "花火"), topics(["other"], "雪まつり")];
    const both = merged({ base: BASE, mine, theirs });
    expect(answerOf(decidedProject(decide(both, onlyConflict(both).id, "theirs")), "a4.topics")).toEqual({
      choices: ["other"],
      text: "雪まつり",
    });
  });
});

describe("two officers who changed the same line", () => {
  const merge = merged({
    base: BASE,
    mine: challenges(["l1", "人口減少"], ["m1", "空き家"]),
    theirs: challenges(["l1", "若者の流出"]),
  });
  const conflict = onlyConflict(merge);

  it("decide that line only, and may keep both", () => {
    expect(conflict).toMatchObject({ at: "l1", choices: ["mine", "theirs", "both"] });
    expect(conflictInWords(merge, conflict)).toMatchObject({ mine: ["人口減少"], theirs: ["若者の流出"] });
    const lines = (decision: "theirs" | "both") =>
      answerOf(decidedProject(decide(merge, conflict.id, decision)), "a1.challenges");
    expect(lines("theirs")).toEqual([
      { id: "l1", text: "若者の流出" },
      { id: "m1", text: "空き家" },
    ]);
    expect(lines("both")).toEqual([
      { id: "l1", text: "人口減少" },
      { id: "2~l1", text: "若者の流出" },
      { id: "m1", text: "空き家" },
    ]);
  });

  it("decide whether a line stays that one of them removed", () => {
    const removed = merged({
      base: BASE,
      mine: challenges(["m1", "空き家"]),
      theirs: challenges(["l1", "流出"]),
    });
    const { id, choices, mine } = onlyConflict(removed);
    expect([mine, choices]).toEqual([undefined, ["mine", "theirs"]]);
    const lines = (decision: "mine" | "theirs") =>
      (answerOf(decidedProject(decide(removed, id, decision)), "a1.challenges") as { id: string }[]).map(
        (line) => line.id,
      );
    expect(lines("mine")).toEqual(["m1"]);
    expect(lines("theirs").sort()).toEqual(["l1", "m1"]);
  });
});

describe("an illustration that both officers wrote over or left", () => {
  const roles = (choices: string[], illustrative: boolean): Project => ({
    ...BASE,
    answers: {
      ...BASE.answers,
      "a4.topics": { value: { choices }, ...(illustrative ? { illustrative: true as const } : {}) },
    },
  });

  it("is none any more when one of them made it their own, whichever is mine", () => {
    const [base, own, other] = [roles(["event"], true), roles(["event", "other"], false), roles([], true)];
    for (const [mine, theirs] of [
      [own, other],
      [other, own],
    ] as const) {
      const { project, conflicts } = merged({ base, mine, theirs });
      expect(conflicts).toEqual([]);
      expect(project.answers["a4.topics"]).toEqual({ value: { choices: ["other"] } });
    }
  });
});

describe("an answer that one officer took back", () => {
  it("is as if nobody had given it, also when the other only took the mark off", () => {
    const marked: Project = { ...BASE, answers: { "a1.summary": { value: "例", illustrative: true } } };
    const cleared: Project = { ...BASE, answers: { "a1.summary": { seen: true } } };
    const unmarked: Project = { ...BASE, answers: { "a1.summary": { value: "例" } } };
    for (const [mine, theirs] of [
      [cleared, unmarked],
      [unmarked, cleared],
    ] as const)
      expect(merged({ base: marked, mine, theirs }).project.answers["a1.summary"]).toEqual({ seen: true });
  });
});

describe("a row that one officer removed", () => {
  it("goes when the other left it alone, and leaves its name in what the other wrote about it", () => {
    const mine = removeRow(BASE, "places", "s1");
    const theirs = setValue(BASE, { item: "b5.timetable" }, [
      { id: "k1", day: 2, half: "pm", type: "visit", title: "昼食", place: "s1", company: "c1" },
      { id: "k2", day: 2, half: "pm", type: "visit", title: "", place: "s1" },
    ]);
    const { project, conflicts } = merged({ base: BASE, mine, theirs });
    expect(conflicts).toEqual([]);
    expect(project.places).toEqual([]);
    expect(answerOf(project, "b5.timetable")).toEqual([
      { id: "k1", day: 2, half: "pm", type: "visit", title: "北きつね牧場 昼食", company: "c1" },
      { id: "k2", day: 2, half: "pm", type: "visit", title: "北きつね牧場" },
    ]);
  });

  it("stays and is asked about when the other changed it", () => {
    const mine = removeRow(BASE, "companies", "c1");
    const theirs = setValue(BASE, { item: "b3.summary", company: "c1" }, "堆肥の会社");
    for (const [merge, remover] of [
      [merged({ base: BASE, mine, theirs }), "mine"],
      [merged({ base: BASE, mine: theirs, theirs: mine }), "theirs"],
    ] as const) {
      const conflict = onlyConflict(merge);
      expect(conflict).toMatchObject({ place: { kind: "row", row: "c1" }, choices: ["mine", "theirs"] });
      expect(conflictInWords(merge, conflict)[remover]).toEqual([]);
      expect(merge.project.companies.map(({ id }) => id)).toEqual(["c1", "c2"]);
      expect(answerOf(merge.project, "b3.summary", "c1")).toBe("堆肥の会社");
      const gone = decidedProject(decide(merge, conflict.id, remover));
      expect(gone.companies.map(({ id }) => id)).toEqual(["c2"]);
      expect(answerOf(gone, "a3.companies")).toContainEqual({ id: "k1", text: "環境大善" });
    }
  });

  it("is no conflict for a company that only lost the link to a removed partner", () => {
    const mine = removeRow(BASE, "partners", "p1");
    const theirs = removeRow(BASE, "companies", "c1");
    const { project, conflicts } = merged({ base: BASE, mine, theirs });
    expect([conflicts, project.partners, project.companies.map(({ id }) => id)]).toEqual([[], [], ["c2"]]);
  });
});

describe("two copies without a known base", () => {
  const [empty, id] = [newProject(BASE.id, BASE.createdAt), BASE.id];

  it("give everything when one of them is empty", () => {
    const { project, conflicts } = merged({ mine: empty, theirs: { ...BASE, id } });
    expect([project, conflicts]).toEqual([BASE, []]);
  });

  it("keep what is on one side only and ask about what both answered differently", () => {
    const mine = updateRow(
      setValue(removeRow(BASE, "talents", "t1"), { item: "a1.summary" }, "海のまち"),
      "companies",
      "c2",
      { participation: "joins" },
    );
    const merge = merged({ mine, theirs: addRow(BASE, "talents", newTalent({ id: "t2", name: "佐藤" })) });
    expect(merge.project.talents.map((talent) => talent.name)).toEqual(["山田 花子", "佐藤"]);
    expect(merge.project.companies[1]?.participation).toBe("joins");
    expect(merge.conflicts.map((conflict) => conflictInWords(merge, conflict).where)).toContain(
      "A-1 STEP1「地域の概要」",
    );
  });
});

describe("files of two projects", () => {
  const other = {
    ...newProject("other", BASE.createdAt),
    companies: [newCompany({ id: "c9", name: "他社" })],
  };

  it("are merged only on request, and stay the open project", () => {
    expect(mergeProjects({ mine: BASE, theirs: other })).toEqual({ kind: "otherProject" });
    const { project } = merged({ mine: BASE, theirs: other }, { allowOther: true });
    expect([project.id, project.companies.map(({ name }) => name)]).toEqual([
      BASE.id,
      ["環境大善", "𠮷田製作所", "他社"],
    ]);
  });

  it("are not merged into more than a file holds", () => {
    const many = (prefix: string) =>
      Array.from({ length: 3000 }, (_, i) => newPlace({ id: `${prefix}${i}`, name: "湖" }));
    const [mine, theirs] = [
      { ...BASE, places: many("a") },
      { ...BASE, places: many("b") },
    ];
    expect(mergeProjects({ mine, theirs })).toMatchObject({
      kind: "invalid",
      failure: { where: "施設・観光地の一覧" },
    });
  });
});
