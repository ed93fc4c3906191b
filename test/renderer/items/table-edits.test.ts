import { describe, expect, it } from "vitest";
import {
  boxes,
  filledDown,
  intoBox,
  isBlankRow,
  MOST_PASTED_ROWS,
  trimmedBlock,
  withBlock,
  withCell,
  withCleared,
} from "../../../renderer/items/table-edits.ts";
import { itemDefinition } from "../../../worksheets/catalog/index.ts";
import type { DefinitionOf } from "../../../worksheets/definition/item-definition.ts";
import { valueSchema } from "../../../worksheets/items/index.ts";
import { newProject, newTalent } from "../../../worksheets/project/new-project.ts";

const tableItem = (id: string) => itemDefinition(id) as DefinitionOf<"table">;
const project = newProject("p", "2026-01-01T00:00:00.000Z");

function counter() {
  let count = 0;
  return () => `n${++count}`;
}

describe("withCell", () => {
  it("changes one cell and leaves the other rows", () => {
    const other = { id: "b", cells: { memo: "x" } };
    const value = withCell([{ id: "a", cells: { memo: "x" } }, other], "a", "when", "5月");
    expect(value[0]).toEqual({ id: "a", cells: { memo: "x", when: "5月" } });
    expect(value[1]).toBe(other);
  });

  it("adds the row that was only shown", () => {
    expect(withCell([], "new", "when", "5")).toEqual([{ id: "new", cells: { when: "5" } }]);
  });
});

describe("isBlankRow", () => {
  it("takes white space for nothing", () => {
    expect(isBlankRow({ id: "a", cells: { memo: " ", when: "" } })).toBe(true);
    expect(isBlankRow({ id: "a", cells: { memo: "x" } })).toBe(false);
  });
});

describe("withBlock", () => {
  it("writes over cells from one on, adds rows and leaves out what is too wide", () => {
    const { columns } = tableItem("a3.agenda");
    const value = [
      { id: "a", cells: { start: "09:00", content: "開会" } },
      { id: "b", cells: { start: "10:00" } },
    ];
    const block = [
      ["挨拶", "市長", "余り"],
      ["説明", "事務局"],
    ];
    const pasted = withBlock(project, value, block, { columns: columns.slice(2), rows: ["b"] }, counter());
    expect(pasted.value).toEqual([
      value[0],
      { id: "b", cells: { start: "10:00", content: "挨拶", owner: "市長" } },
      { id: "n1", cells: { content: "説明", owner: "事務局" } },
    ]);
    expect(pasted.project).toBe(project);
  });

  it("reads times as people write them", () => {
    const { columns } = tableItem("a3.agenda");
    const { value } = withBlock(project, [], [["9:00", "昼過ぎ"]], { columns, rows: [] }, counter());
    expect(value[0]?.cells).toEqual({ start: "09:00", end: "昼過ぎ" });
  });

  it("turns names into rows of their register, once each", () => {
    const item = tableItem("a4.candidates");
    const known = { ...project, talents: [newTalent({ id: "t1", name: "山田 太郎" })] };
    const block = [["山田太郎", "分析"], ["佐藤花子", "設計"], ["佐藤 花子", "助言"], [""]];
    const pasted = withBlock(known, [], block, { columns: item.columns, rows: [] }, counter());
    const [first, second, third, fourth] = pasted.value.map(({ cells }) => cells.talent);
    expect(first).toBe("t1");
    expect(second).toBe(third);
    expect(fourth).toBe("");
    expect(pasted.added).toEqual(["佐藤花子"]);
    expect(pasted.project.talents.map(({ id, name }) => [id, name])).toEqual([
      ["t1", "山田 太郎"],
      [second, "佐藤花子"],
    ]);
    expect(valueSchema(item).safeParse(pasted.value).success).toBe(true);
  });

  it("turns labels into choices and keeps new rows in their box", () => {
    const { columns } = tableItem("b6.keyPeople");
    const labels = withBlock(project, [], [["大学教員", "鈴木"]], { columns, rows: [] }, counter());
    expect(labels.value[0]?.cells).toEqual({ category: "professor", name: "鈴木" });
    const boxed = { columns: columns.slice(1), rows: ["ghost"], preset: { category: "hub" } };
    expect(withBlock(project, [], [["鈴木"]], boxed, counter()).value[0]?.cells).toEqual({
      category: "hub",
      name: "鈴木",
    });
  });
});

describe("boxes", () => {
  const [category] = tableItem("b6.keyPeople").columns;

  it("has a box per choice, and one for the rest only when there is any", () => {
    if (category === undefined) throw new Error("b6.keyPeople has no columns");
    expect(boxes([], category).map(({ label }) => label)).toEqual([
      "地域で活躍する人材",
      "大学教員",
      "地域社会・経済のハブ役",
      "経営支援機関等",
    ]);
    const rows = [
      { id: "a", cells: { category: "hub" } },
      { id: "b", cells: { category: "前の区分" } },
      { id: "c", cells: {} },
    ];
    const filled = boxes(rows, category);
    expect(filled.map((box) => box.rows.map(({ id }) => id).join(""))).toEqual(["", "", "a", "", "bc"]);
    expect(filled.at(-1)?.choice).toBeUndefined();
  });
});

describe("intoBox", () => {
  const rows = [
    { id: "a", cells: { category: "hub", name: "甲" } },
    { id: "b", cells: { category: "professor", name: "乙" } },
  ];

  it("moves a row with everything in it to the end of another box", () => {
    expect(intoBox(rows, "a", "category", "professor")).toEqual([
      rows[1],
      { id: "a", cells: { category: "professor", name: "甲" } },
    ]);
  });

  it("leaves the table alone for a row nothing was written in yet", () => {
    expect(intoBox(rows, "ghost", "category", "professor")).toBe(rows);
  });
});

describe("trimmedBlock", () => {
  it("drops blank rows at the end only", () => {
    expect(trimmedBlock([["", ""], ["a", ""], [" "], [""]])).toEqual([
      ["", ""],
      ["a", ""],
    ]);
    expect(trimmedBlock([[""]])).toEqual([]);
  });

  it("keeps blank rows that empty rows which are there", () => {
    expect(trimmedBlock([["a"], [""], [""]], 2)).toEqual([["a"], [""]]);
  });

  it("takes no more than a paste may bring", () => {
    expect(trimmedBlock(Array.from({ length: 5000 }, () => ["a"]))).toHaveLength(MOST_PASTED_ROWS);
  });
});

describe("withCleared and filledDown", () => {
  const rows = [
    { id: "a", cells: { when: "5月", memo: "甲" } },
    { id: "b", cells: { when: "6月" } },
    { id: "c", cells: { when: "7月", memo: "乙" } },
  ];

  it("empty what is selected and leave the rest", () => {
    expect(withCleared(rows, ["a", "b"], ["when"]).map(({ cells }) => cells)).toEqual([
      { when: "", memo: "甲" },
      { when: "" },
      rows[2]?.cells,
    ]);
    expect(withCleared(rows, ["b"], ["memo"])).toBe(rows);
  });

  it("copy the first of the rows to the others", () => {
    expect(filledDown(rows, ["a", "b", "c"], ["when", "memo"]).map(({ cells }) => cells)).toEqual([
      rows[0]?.cells,
      rows[0]?.cells,
      rows[0]?.cells,
    ]);
    expect(filledDown(rows, ["a"], ["when"])).toBe(rows);
  });
});
