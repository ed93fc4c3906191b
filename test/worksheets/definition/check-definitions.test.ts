import { describe, expect, it } from "vitest";
import { ALL_SHEETS } from "../../../worksheets/catalog/index.ts";
import { checkDefinitions, type DefinitionRule } from "../../../worksheets/definition/check-definitions.ts";
import type {
  ItemDefinition,
  ListDefinition,
  ManyDefinition,
  RefsDefinition,
  TableDefinition,
  TextDefinition,
} from "../../../worksheets/definition/item-definition.ts";
import type { WorksheetDefinition } from "../../../worksheets/definition/worksheet-definition.ts";

const text: TextDefinition = { id: "a1.text", kind: "text", label: "一行", prompt: "一行の問い" };
const list: ListDefinition = { id: "a1.list", kind: "list", label: "箇条書き", prompt: "箇条書きの問い" };
const many: ManyDefinition = {
  id: "a1.many",
  kind: "many",
  label: "選択",
  prompt: "選択の問い",
  choices: [
    { id: "none", label: "なし", exclusive: true },
    { id: "some", label: "あり" },
  ],
  columns: 2,
};
const table: TableDefinition = {
  id: "a1.table",
  kind: "table",
  label: "表",
  prompt: "表の問い",
  columns: [
    { id: "group", label: "区分", width: 1, cell: "one", choices: [{ id: "x", label: "甲" }] },
    { id: "name", label: "名前", width: 2, cell: "text", personal: "person" },
  ],
  boxedBy: "group",
  blankRows: 3,
};
const refs: RefsDefinition = {
  id: "a1.refs",
  kind: "refs",
  label: "引用",
  prompt: "引用の問い",
  source: { from: "items", items: ["a1.list"] },
  initially: "all",
};

const soundItems: readonly ItemDefinition[] = [text, list, many, table, refs];

const sound: WorksheetDefinition = {
  id: "a1",
  code: "A-1",
  track: "A",
  title: "見本ワークシート",
  instruction: "見本です。",
  answeredPer: "project",
  layout: "form",
  source: "見本",
  steps: [{ id: "a1.step1", number: 1, name: "見本の手順", items: soundItems }],
};

function withItems(...items: readonly ItemDefinition[]): WorksheetDefinition {
  return { ...sound, steps: [{ id: "a1.step1", number: 1, name: "見本の手順", items }] };
}

/** The sound sheet under another id, so that two can stand side by side. */
function secondSheet(changes: Partial<WorksheetDefinition>, ...items: readonly ItemDefinition[]) {
  const steps = [{ id: "a2.step1", number: 1, name: "見本の手順", items }];
  return { ...sound, id: "a2", code: "A-2", steps, ...changes } satisfies WorksheetDefinition;
}

const b1Check: ItemDefinition = { id: "b1.asked", kind: "check", label: "確認", prompt: "確認" };
const matrix: WorksheetDefinition = {
  ...sound,
  id: "b1",
  code: "B-1",
  track: "B",
  layout: "matrix",
  answeredPer: "company",
  steps: [{ id: "b1.step1", number: 1, name: "見本の手順", items: [b1Check] }],
};

type Case = readonly [name: string, rule: DefinitionRule, where: string, worksheets: WorksheetDefinition[]];

const CASES: readonly Case[] = [
  // identities
  ["a worksheet id used twice", "unique-id", "a1", [sound, { ...sound, steps: [] }]],
  ["an item id used twice", "unique-id", "a1.text", [withItems(text, text)]],
  ["an item with the id of a step", "unique-id", "a1.step1", [withItems({ ...text, id: "a1.step1" })]],
  [
    "a choice id used twice",
    "unique-id",
    "a1.many/some",
    [withItems({ ...many, choices: [...many.choices, { id: "some", label: "別" }] })],
  ],
  [
    "a column id used twice",
    "unique-id",
    "a1.table/name",
    [
      withItems({
        ...table,
        columns: [...table.columns, { id: "name", label: "別", width: 1, cell: "text" }],
      }),
    ],
  ],
  ["an item id of another worksheet", "id-prefix", "a2.text", [withItems({ ...text, id: "a2.text" })]],
  ["an item id that only looks alike", "id-prefix", "a1text", [withItems({ ...text, id: "a1text" })]],
  [
    "a step id of another worksheet",
    "id-prefix",
    "b6.step1",
    [{ ...sound, steps: [{ id: "b6.step1", number: 1, name: "手順", items: [text] }] }],
  ],
  ["a code that is not the id's", "code", "a1", [{ ...sound, code: "A-2" }]],
  ["a track that is not the code's", "code", "a1", [{ ...sound, track: "B" }]],
  // texts
  ["a blank title", "not-blank", "a1", [{ ...sound, title: " " }]],
  ["a blank instruction", "not-blank", "a1", [{ ...sound, instruction: "" }]],
  ["a worksheet without a source", "source-cited", "a1", [{ ...sound, source: "　" }]],
  [
    "a blank step name",
    "not-blank",
    "a1.step1",
    [{ ...sound, steps: [{ id: "a1.step1", number: 1, name: "", items: [text] }] }],
  ],
  ["a blank label", "not-blank", "a1.text", [withItems({ ...text, label: "" })]],
  ["a blank prompt", "not-blank", "a1.text", [withItems({ ...text, prompt: "　" })]],
  [
    "a blank choice label",
    "not-blank",
    "a1.many/some",
    [withItems({ ...many, choices: [{ id: "some", label: "" }] })],
  ],
  [
    "a blank column label",
    "not-blank",
    "a1.table/t",
    [withItems({ ...table, columns: [...table.columns, { id: "t", label: "", width: 1, cell: "text" }] })],
  ],
  [
    "a number without a unit",
    "not-blank",
    "a1.n",
    [withItems({ id: "a1.n", kind: "number", label: "数", prompt: "数", unit: "" })],
  ],
  [
    "a yes without words",
    "not-blank",
    "a1.y",
    [withItems({ id: "a1.y", kind: "yesNo", label: "可否", prompt: "可否", yesLabel: "", noLabel: "否" })],
  ],
  // steps and layout
  ["a worksheet without steps", "step-number", "a1", [{ ...sound, steps: [] }]],
  [
    "steps that do not count from one",
    "step-number",
    "a1.step2",
    [{ ...sound, steps: [{ id: "a1.step2", number: 2, name: "手順", items: [text] }] }],
  ],
  [
    "a page break before the first step",
    "first-page",
    "a1.step1",
    [{ ...sound, steps: [{ id: "a1.step1", number: 1, name: "手順", items: [text], startsPage: true }] }],
  ],
  [
    "another kind than a check on a matrix",
    "matrix",
    "b1.text",
    [
      {
        ...matrix,
        steps: [{ id: "b1.step1", number: 1, name: "手順", items: [{ ...text, id: "b1.text" }] }],
      },
    ],
  ],
  ["a check on a form", "matrix", "b1.asked", [{ ...matrix, layout: "form" }]],
  ["a matrix with one row", "matrix", "b1", [{ ...matrix, answeredPer: "project" }]],
  // sharing
  ["sharing with a missing worksheet", "shared-with", "a1", [{ ...sound, sharedWith: "b6" }]],
  ["sharing with itself", "shared-with", "a1", [{ ...sound, sharedWith: "a1" }]],
  [
    "sharing with a sheet that is shared itself",
    "shared-with",
    "a2",
    [{ ...withItems(text), sharedWith: "a2" }, secondSheet({ sharedWith: "a1" }, { ...text, id: "a2.text" })],
  ],
  [
    "sharing between one answer and many",
    "shared-with",
    "a2",
    [withItems(text), secondSheet({ sharedWith: "a1", answeredPer: "company" }, { ...text, id: "a2.text" })],
  ],
  [
    "a shared item missing here",
    "shared-with",
    "a2.list",
    [withItems(text, list), secondSheet({ sharedWith: "a1" }, { ...text, id: "a2.text" })],
  ],
  [
    "a shared item missing there",
    "shared-with",
    "a2.list",
    [
      withItems(text),
      secondSheet({ sharedWith: "a1" }, { ...text, id: "a2.text" }, { ...list, id: "a2.list" }),
    ],
  ],
  [
    "a shared item of another kind",
    "shared-with",
    "a2.text",
    [withItems(text), secondSheet({ sharedWith: "a1" }, { ...list, id: "a2.text" })],
  ],
  // carry-over
  ["picks from a missing item", "carry-over-target", "a1.refs", [withItems(refs)]],
  [
    "picks from no item at all",
    "carry-over-target",
    "a1.refs",
    [withItems({ ...refs, source: { from: "items", items: [] } })],
  ],
  [
    "picks from an item without lines",
    "carry-over-target",
    "a1.refs",
    [withItems(text, { ...refs, source: { from: "items", items: ["a1.text"] } })],
  ],
  [
    "picks from itself",
    "carry-over-target",
    "a1.refs",
    [withItems({ ...refs, source: { from: "items", items: ["a1.refs"] } })],
  ],
  [
    "picks in a circle",
    "carry-over-target",
    "a1.refs",
    [
      withItems(
        { ...refs, source: { from: "items", items: ["a1.other"] } },
        { ...refs, id: "a1.other", source: { from: "items", items: ["a1.refs"] } },
      ),
    ],
  ],
  [
    "a link to a missing item",
    "carry-over-target",
    "a1.list",
    [withItems({ ...list, linksTo: "a1.gone", linkLabel: "もと" })],
  ],
  [
    "a link to an item without lines",
    "carry-over-target",
    "a1.list",
    [withItems(many, { ...list, linksTo: "a1.many", linkLabel: "もと" })],
  ],
  [
    "lines of many companies in one answer",
    "carry-over-scope",
    "a2.refs",
    [{ ...sound, answeredPer: "company" }, secondSheet({}, { ...refs, id: "a2.refs" })],
  ],
  [
    "places that take part",
    "carry-over-target",
    "a1.refs",
    [withItems({ ...refs, source: { from: "register", register: "places" }, initially: "participating" })],
  ],
  [
    "a register filter without a value",
    "not-blank",
    "a1.refs",
    [
      withItems({
        ...refs,
        source: { from: "register", register: "partners", where: { field: "division", equals: "" } },
      }),
    ],
  ],
  [
    "a link without words",
    "link-label",
    "a1.list",
    [withItems({ ...list, id: "a1.base" }, { ...list, linksTo: "a1.base" })],
  ],
  ["words without a link", "link-label", "a1.list", [withItems({ ...list, linkLabel: "もと" })]],
  // choices, tables
  ["a choice among nothing", "choices", "a1.many", [withItems({ ...many, choices: [] })]],
  [
    "a timetable without block types",
    "choices",
    "a1.t",
    [withItems({ id: "a1.t", kind: "timetable", label: "行程", prompt: "行程", blockTypes: [] })],
  ],
  [
    "a column of no choices",
    "choices",
    "a1.table/c",
    [
      withItems({
        ...table,
        columns: [...table.columns, { id: "c", label: "甲", width: 1, cell: "one", choices: [] }],
      }),
    ],
  ],
  [
    "two choices that exclude the others",
    "exclusive",
    "a1.many",
    [withItems({ ...many, choices: many.choices.map((choice) => ({ ...choice, exclusive: true })) })],
  ],
  ["an excluding choice where one is chosen", "exclusive", "a1.many", [withItems({ ...many, kind: "one" })]],
  ["choices in no column", "columns", "a1.many", [withItems({ ...many, columns: 0 })]],
  ["choices in half a column", "columns", "a1.many", [withItems({ ...many, columns: 1.5 })]],
  [
    "a table without columns",
    "columns",
    "a1.t",
    [withItems({ id: "a1.t", kind: "table", label: "表", prompt: "表", columns: [], blankRows: 1 })],
  ],
  [
    "a column without width",
    "columns",
    "a1.table/w",
    [withItems({ ...table, columns: [...table.columns, { id: "w", label: "幅", width: 0, cell: "text" }] })],
  ],
  [
    "an item that asks for a person and does not say so",
    "personal",
    "a1.text",
    [withItems({ ...text, prompt: "司会の氏名" })],
  ],
  ["a list of people that does not say so", "personal", "a1.list", [withItems({ ...list, label: "担当" })]],
  [
    "a column of notes that does not say so",
    "personal",
    "a1.table/m",
    [
      withItems({
        ...table,
        columns: [...table.columns, { id: "m", label: "メモ", width: 1, cell: "text" }],
      }),
    ],
  ],
  ["boxes by a missing column", "boxed-by", "a1.table", [withItems({ ...table, boxedBy: "gone" })]],
  ["boxes by a column of text", "boxed-by", "a1.table", [withItems({ ...table, boxedBy: "name" })]],
  // help and paper
  ["hints on another kind than a list", "hints", "a1.text", [withItems({ ...text, hints: ["例"] })]],
  ["the same hint twice", "hints", "a1.list", [withItems({ ...list, hints: ["例", "例"] })]],
  ["suggestions on a list", "suggestions", "a1.list", [withItems({ ...list, suggestions: ["例"] })]],
  ["a blank suggestion", "suggestions", "a1.text", [withItems({ ...text, suggestions: [""] })]],
  ["no line to write on", "blank-space", "a1.text", [withItems({ ...text, blankLines: 0 })]],
  ["no row to write in", "blank-space", "a1.table", [withItems({ ...table, blankRows: 0 })]],
  [
    "an added item that is needed",
    "needed-added",
    "a1.text",
    [withItems({ ...text, added: true, neededForComplete: true })],
  ],
];

describe("checkDefinitions", () => {
  it("finds nothing wrong with sound definitions", () => {
    expect(checkDefinitions([sound, matrix])).toEqual([]);
    expect(
      checkDefinitions([withItems(text), secondSheet({ sharedWith: "a1" }, { ...text, id: "a2.text" })]),
    ).toEqual([]);
  });

  it("finds nothing wrong with the catalog", () => {
    expect(checkDefinitions(ALL_SHEETS)).toEqual([]);
  });

  it.each(CASES)("reports %s", (_name, rule, where, worksheets) => {
    expect(checkDefinitions(worksheets)).toContainEqual({
      rule,
      where,
      message: expect.stringMatching(/\S/),
    });
  });

  it("has a constructed mistake for every rule", () => {
    // A Record, so that a rule added to the union does not compile until it is listed here.
    const rules: Readonly<Record<DefinitionRule, true>> = {
      "unique-id": true,
      "id-prefix": true,
      code: true,
      "not-blank": true,
      "source-cited": true,
      "step-number": true,
      "first-page": true,
      matrix: true,
      "shared-with": true,
      "carry-over-target": true,
      "carry-over-scope": true,
      "link-label": true,
      choices: true,
      exclusive: true,
      columns: true,
      "boxed-by": true,
      hints: true,
      suggestions: true,
      "blank-space": true,
      "needed-added": true,
      personal: true,
    };
    expect(new Set(CASES.map(([, rule]) => rule))).toEqual(new Set(Object.keys(rules)));
  });

  it("reports every problem, not only the first", () => {
    const problems = checkDefinitions([withItems({ ...text, label: "" }, { ...many, columns: 0 })]);
    expect(problems.map(({ rule, where }) => [rule, where])).toEqual([
      ["not-blank", "a1.text"],
      ["columns", "a1.many"],
    ]);
  });
});
