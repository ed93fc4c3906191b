import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../../worksheets/export/docx/column-widths.ts";
import { docxContext } from "../../../../worksheets/export/docx/docx-context.ts";
import { fittedContext } from "../../../../worksheets/export/docx/fit-page.ts";
import { divide, measuresOf } from "../../../../worksheets/export/docx/measures.ts";
import { writeDocx } from "../../../../worksheets/export/docx/write-docx.ts";
import { exampleTree, question, step } from "../fixture-tree.ts";
import { documentXml } from "./read-docx.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe("dividing a width", () => {
  it("gives whole parts that add up to it", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 20_000 }), weights, (width, parts) => {
        const divided = divide(width, parts);
        expect(sum(divided)).toBe(width);
        expect(divided.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it("leaves room for the longest word of a column", () => {
    const columns = [
      { label: "開始", width: 1 },
      { label: "内容", width: 20 },
    ];
    const [narrow = 0, wide = 0] = columnWidths(6000, columns, [["13:00", "挨拶"]]);
    expect(narrow).toBeGreaterThan(5 * 0.6 * 210);
    expect(wide).toBeGreaterThan(narrow);
    expect(narrow + wide).toBe(6000);
  });

  it("never exceeds the width, however long the words", () => {
    const columns = Array.from({ length: 12 }, () => ({ label: "長い見出し", width: 1 }));
    const widths = columnWidths(2000, columns, [columns.map(() => "x".repeat(50))]);
    expect(sum(widths)).toBe(2000);
  });
});

describe("a page of a blank form", () => {
  const boxes = (count: number, lines: number) =>
    step(
      1,
      "検討",
      Array.from({ length: count }, (_, index) =>
        question(`t.q${index}`, "問い", { shape: "text", lines: [], blankLines: lines, unit: "" }),
      ),
    );
  const blank = docxContext("official", "blank");

  it("has lines of 8 mm where there is room, narrower ones where one box would go over", () => {
    expect(fittedContext(blank, [boxes(3, 4)], false).writingLine).toBe(8);
    const { writingLine } = fittedContext(blank, [boxes(4, 4)], false);
    expect(writingLine).toBeLessThan(8);
    expect(writingLine).toBeGreaterThanOrEqual(6);
  });

  it("keeps lines of 8 mm when nothing would make it fit, and when answers are printed", () => {
    expect(fittedContext(blank, [boxes(12, 6)], false).writingLine).toBe(8);
    expect(fittedContext(docxContext("official", "filled"), [boxes(4, 4)], false).writingLine).toBe(8);
  });
});

describe("the tables of a Word file", () => {
  it("have rows exactly as wide as their grid, and the text width", async () => {
    const xml = documentXml((await writeDocx(exampleTree())).bytes);
    const { text } = measuresOf(exampleTree().layout);
    const numbers = (from: string, pattern: RegExp) => [...from.matchAll(pattern)].map(([, n]) => Number(n));
    const tables = xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const grid = numbers(table, /<w:gridCol w:w="(\d+)"/g);
      expect(sum(grid)).toBe(text);
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
        expect(sum(numbers(row, /<w:tcW w:w="(\d+)"/g))).toBe(text);
        const cells = row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
        const spans = cells.map((cell) => numbers(cell, /<w:gridSpan w:val="(\d+)"/g)[0] ?? 1);
        expect(sum(spans)).toBe(grid.length);
      }
    }
  });
});
