import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  DocumentTree,
  FormSheet,
  MatrixSheet,
  QuestionNode,
} from "../../../../worksheets/export/document-tree.ts";
import { answerAnchor } from "../../../../worksheets/export/html/anchors.ts";
import { writeHtml } from "../../../../worksheets/export/html/write-html.ts";
import type { ExportOptions } from "../../../../worksheets/export/options.ts";
import { planDocuments } from "../../../../worksheets/export/plan-documents.ts";
import { questionTexts, sheetTexts, treeTexts } from "../../../../worksheets/export/tree-text.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../../../worksheets/samples/okinawa.ts";
import { projectArbitrary } from "../../../arbitraries/project-arbitrary.ts";
import { bodyOf, carried, firstOutOfOrder, isBalanced, tagsOf, textOf } from "./read-html.ts";

const SAMPLES = { kitami, kuwana, okinawa };
const LAYOUTS = ["official", "office"] as const;
const MODES = ["filled", "blank", "example"] as const;

function boundTree(project: Project, options: Partial<ExportOptions> = {}): DocumentTree {
  const [planned] = planDocuments(project, {
    layout: "official",
    mode: "filled",
    content: "all",
    bound: true,
    date: "2026-11-21",
    ...options,
  });
  if (!planned) throw new Error("nothing planned");
  return planned.build();
}

const CASES = Object.entries(SAMPLES).flatMap(([name, project]) =>
  LAYOUTS.flatMap((layout) =>
    MODES.map((mode) => ({ name, layout, mode, tree: () => boundTree(project, { layout, mode }) })),
  ),
);

function forms(tree: DocumentTree): readonly FormSheet[] {
  return tree.sheets.filter((sheet) => sheet.arrangement === "form");
}

function questions(tree: DocumentTree): readonly QuestionNode[] {
  return forms(tree).flatMap(({ steps }) => steps.flatMap((step) => step.questions));
}

/** The tour is a table: read row by row, while the tree goes day by day. */
function rowByRow(question: QuestionNode): readonly string[] {
  const { answer } = question;
  if (answer.shape !== "schedule") return questionTexts(question);
  const { prompt, marks, hints, remarks } = question;
  const rows = answer.halves.flatMap((half, index) => [
    half,
    ...answer.days.flatMap((day) =>
      (day.halves[index] ?? []).flatMap(({ time, title, memo }) => [time, title, memo]),
    ),
  ]);
  const days = answer.days.map(({ label }) => label);
  return [
    prompt,
    ...marks,
    ...hints,
    ...days,
    ...rows,
    ...remarks.flatMap(({ label, text }) => [label, text]),
  ];
}

function inReadingOrder(sheet: DocumentTree["sheets"][number]): readonly string[] {
  if (sheet.arrangement === "form") {
    const { title, instruction, company, steps } = sheet;
    return [
      title,
      instruction,
      ...(company ? [company.label, company.name] : []),
      ...steps.flatMap(({ label, name, questions: asked }) => [label, name, ...asked.flatMap(rowByRow)]),
    ];
  }
  if (sheet.arrangement !== "matrix") throw new Error("Not among the cases");
  const { title, instruction, rowHeading, groups, addedColumns, rows, legend, remarks } = sheet;
  const columns = groups.flatMap((group) => group.columns);
  return [
    title,
    instruction,
    rowHeading,
    ...groups.flatMap(({ step, name }) => [step, name]),
    ...addedColumns,
    ...columns,
    ...rows.flatMap(({ name, added }) => [name, ...added.map(({ text }) => text)]),
    ...legend.map(([, label]) => label),
    ...remarks.flatMap(({ label, text }) => [label, text]),
  ];
}

describe.each(CASES)("HTML of $name, $layout, $mode", ({ tree: build, mode, layout }) => {
  const tree = build();
  const html = writeHtml(tree);
  const tags = tagsOf(html);

  it("shows every text of the tree", () => {
    const text = textOf(bodyOf(html));
    expect(treeTexts(tree).filter((wanted) => !text.includes(carried(wanted)))).toEqual([]);
  });

  it("shows them in the order they are read", () => {
    const front = tree.cover ? [tree.cover.title, tree.cover.subtitle, tree.cover.contentsTitle] : [];
    const expected = [...front, ...tree.sheets.flatMap(inReadingOrder)].filter((text) => text !== "");
    expect(firstOutOfOrder(textOf(bodyOf(html)), expected)).toBeUndefined();
  });

  it("leaves no text of a sheet out of that order's check", () => {
    const sorted = (texts: readonly string[]) => texts.filter((text) => text !== "").toSorted();
    for (const sheet of tree.sheets) expect(sorted(inReadingOrder(sheet))).toEqual(sorted(sheetTexts(sheet)));
  });

  it("names every question for the app to lead to its field", () => {
    const sections = tags.filter(({ name }) => name === "section" || name === "td");
    const tagged = new Map(sections.map(({ attributes }) => [attributes["data-tag"], attributes.id]));
    for (const { tag } of questions(tree)) expect(tagged.get(tag)).toBe(answerAnchor(tag));
    const checks = tree.sheets
      .filter((sheet): sheet is MatrixSheet => sheet.arrangement === "matrix")
      .flatMap(({ rows }) => rows.flatMap((row) => row.checks.map(({ tag }) => tag)));
    for (const tag of checks) expect(tagged.has(tag)).toBe(true);
  });

  it("gives each id once and links only to them", () => {
    const ids = tags.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = tags.flatMap(({ attributes }) => attributes.href ?? []);
    expect(links).toHaveLength(tree.sheets.length);
    for (const link of links) expect(ids).toContain(link.slice(1));
  });

  it("never skips a level of heading", () => {
    const levels = tags.flatMap(({ name }) => (/^h[1-6]$/u.test(name) ? [Number(name[1])] : []));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      if (index > 0) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(tree.sheets.length + 1);
  });

  it("says the state of every check box in words", () => {
    const boxes = questions(tree).flatMap(({ answer }) => (answer.shape === "choices" ? answer.options : []));
    const count = (word: string) => bodyOf(html).split(word).length - 1;
    expect(count("選択済み：")).toBe(boxes.filter(({ checked }) => checked).length);
    expect(count("未選択：")).toBe(boxes.filter(({ checked }) => !checked).length);
  });

  it("carries its styles in classes alone and loads nothing", () => {
    expect(tags.filter(({ attributes }) => "style" in attributes)).toEqual([]);
    expect(
      tags.filter(({ name }) => /^(script|link|img|iframe|object|embed|form|base)$/u.test(name)),
    ).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|https?:/u);
    expect(html).toContain(`class="preview ${layout} ${mode}"`);
  });

  it("is well nested", () => {
    expect(isBalanced(bodyOf(html))).toBe(true);
  });

  it("is the same every time", () => {
    expect(writeHtml(build())).toBe(html);
  });
});

describe("HTML document", () => {
  it("gives a blank form the page breaks of the official one, the title on each page", () => {
    const blank = writeHtml(boundTree(kitami, { mode: "blank", sheets: ["a1"], bound: false }));
    expect(tagsOf(blank).filter(({ attributes }) => attributes.class === "page")).toHaveLength(2);
    expect(textOf(blank)).toContain("（つづき）");
    const filled = writeHtml(boundTree(kitami, { sheets: ["a1"], bound: false }));
    expect(tagsOf(filled).filter(({ attributes }) => attributes.class === "page")).toHaveLength(1);
  });

  it("rules as many lines as the form asks for", () => {
    const tree = boundTree(kitami, { mode: "blank", sheets: ["a1"], bound: false });
    const wanted = questions(tree).reduce(
      (sum, { answer }) => sum + ("blankLines" in answer ? answer.blankLines : 0),
      0,
    );
    expect(writeHtml(tree).split('class="writing-line"').length - 1).toBe(wanted);
  });

  it("marks every page of an example", () => {
    const html = writeHtml(boundTree(kitami, { mode: "example" }));
    const heads = html.split('<header class="page-head">').slice(1);
    expect(heads.length).toBeGreaterThan(9);
    for (const head of heads) expect(head.split("</header>")[0]).toContain("example-stamp");
    expect(writeHtml(boundTree(kitami))).not.toContain('class="example-stamp"');
  });

  it("heads tables for screen readers and numbers lists whose order counts", () => {
    const html = writeHtml(boundTree(kitami));
    expect(html).toContain('<th scope="colgroup"');
    expect(html).toContain('<th scope="row">環境大善</th>');
    expect(html).toContain('<ol class="list">');
    const tables = html.split("<table").slice(1);
    for (const table of tables) expect(table).toMatch(/^[^>]*><caption/u);
  });
});

describe("hostile text", () => {
  const HOSTILE =
    '<b onmouseover="x()">太字</b><script>alert(1)</script> " onload=\'x\' &lt;&#0; </style>--> \u0000\u0007\ud800';
  const poison = <T>(value: T): T => {
    if (typeof value === "string") return `${HOSTILE}${value}` as T;
    if (Array.isArray(value)) return value.map(poison) as T;
    if (value !== null && typeof value === "object")
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, KEPT.has(key) ? inner : poison(inner)]),
      ) as T;
    return value;
  };
  /** Closed unions of the tree: never anybody's text. */
  const KEPT = new Set(["layout", "mode", "arrangement", "shape", "state", "legend"]);

  it("stays text wherever it stands in the tree", () => {
    const clean = boundTree(kitami);
    const tree = poison(clean);
    const html = writeHtml(tree);
    const text = textOf(bodyOf(html));
    expect(html).toContain("&lt;b onmouseover=&quot;x()&quot;&gt;");
    expect(treeTexts(tree).filter((wanted) => !text.includes(carried(wanted)))).toEqual([]);
    expect(tagsOf(html).filter(({ name }) => name === "b" || name === "script")).toEqual([]);
    const names = new Set(tagsOf(html).flatMap(({ attributes }) => Object.keys(attributes)));
    expect([...names].filter((name) => name.startsWith("on"))).toEqual([]);
    expect(isBalanced(bodyOf(html))).toBe(true);
    expect(html.split("</style>")).toHaveLength(2);
    expect(html).not.toMatch(/\p{Surrogate}/u);
  });

  it("changes no element of the document, whatever a project holds", () => {
    fc.assert(
      fc.property(
        projectArbitrary(),
        fc.constantFrom(...LAYOUTS),
        fc.constantFrom(...MODES),
        (project, layout, mode) => {
          const tree = boundTree(project, { layout, mode });
          const html = writeHtml(tree);
          const text = textOf(bodyOf(html));
          expect(treeTexts(tree).filter((wanted) => !text.includes(carried(wanted)))).toEqual([]);
          expect(isBalanced(bodyOf(html))).toBe(true);
          expect(tagsOf(html).filter(({ name }) => name === "script")).toEqual([]);
          const ids = tagsOf(html).flatMap(({ attributes }) => attributes.id ?? []);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9._-]+$/u);
        },
      ),
      { numRuns: 20 },
    );
  });
});
