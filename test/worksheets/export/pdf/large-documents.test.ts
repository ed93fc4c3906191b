import { describe, expect, it } from "vitest";
import { loadFonts } from "../../../../build/host/fonts.ts";
import type { DocumentTree, SheetNode } from "../../../../worksheets/export/document-tree.ts";
import { writePdf } from "../../../../worksheets/export/pdf/write-pdf.ts";
import { exampleTree, form, matrixOf, question, step, textAnswer } from "../fixture-tree.ts";
import { pageTexts, squeezed, words } from "./read-pdf.ts";

function treeOf(...sheets: readonly SheetNode[]): DocumentTree {
  const { cover: _, ...tree } = exampleTree();
  return { ...tree, sheets };
}

function withAnswer(...lines: readonly string[]): DocumentTree {
  return treeOf(
    form("A-1", "長い答え", [step(1, "地域の魅力", [question("a1", "質問", textAnswer(...lines))])]),
  );
}

/** Numbers in kanji-wide digits, each once, so that a missing or misplaced line is noticed. */
function numbered(count: number): string {
  return Array.from({ length: count }, (_, index) => `第${String(index).padStart(5, "0")}番、`).join("");
}

/** The answer alone, without what stands around it on each page. */
function answerOn(pages: readonly string[]): string {
  return pages
    .map((page) => page.replace(/^.*?(?:●質問|（つづき）STEP1地域の魅力)/su, "").replace(/A-1\d+\/\d+$/u, ""))
    .join("");
}

/** Where two long texts begin to differ, so that a failure does not print them. */
function firstDifference(a: string, b: string): string | undefined {
  if (a === b) return undefined;
  const at = Array.from(a).findIndex((character, index) => character !== b[index]);
  return `${a.slice(at, at + 20)} / ${b.slice(at, at + 20)}`;
}

describe("a very long answer", () => {
  it("is complete and in order over all its pages", async () => {
    const text = numbered(12_500);
    expect(text.length).toBeGreaterThanOrEqual(100_000);
    const pages = pageTexts(await writePdf(withAnswer(text), await loadFonts()));
    expect(pages.length).toBeGreaterThan(30);
    expect(firstDifference(answerOn(pages), text)).toBeUndefined();
  });

  it("keeps each of thousands of short lines", async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `行${index}。`);
    const pages = pageTexts(await writePdf(withAnswer(...lines), await loadFonts()));
    expect(firstDifference(answerOn(pages), lines.join(""))).toBeUndefined();
  });

  it("breaks a word of 5,000 letters within the page", async () => {
    const word = "x".repeat(5_000);
    const bytes = await writePdf(withAnswer(word), await loadFonts());
    expect(answerOn(pageTexts(bytes)).length).toBe(word.length);
    expect(Math.max(...words(bytes).map(({ right }) => right))).toBeLessThan(841.9 - 40);
  });

  it("flows in a table's cell and in a list as well", async () => {
    const text = numbered(1_000);
    const sheet = form("A-2", "表と一覧", [
      step(1, "表", [
        question("t", "表", {
          shape: "table",
          columns: [
            { id: "a", label: "列1", width: 1 },
            { id: "b", label: "列2", width: 3 },
          ],
          rows: [{ id: "r", cells: ["短い", text] }],
        }),
        question("l", "一覧", {
          shape: "list",
          numbered: true,
          blankLines: 1,
          items: [{ id: "i", text, category: "", link: "" }],
        }),
      ]),
    ]);
    const all = pageTexts(await writePdf(treeOf(sheet), await loadFonts())).join("");
    for (const number of [0, 1, 499, 500, 998, 999]) {
      expect(all.split(`第${String(number).padStart(5, "0")}番`)).toHaveLength(3);
    }
  });
});

describe("a matrix of 300 companies", () => {
  it("shows every company once, below headings repeated on every page", async () => {
    const tree = treeOf({ ...matrixOf(300), remarks: [] });
    const pages = pageTexts(await writePdf(tree, await loadFonts()));
    const all = pages.join("");
    expect(pages.length).toBeGreaterThan(5);
    for (const row of matrixOf(300).rows) {
      expect(all.match(new RegExp(`(?<![0-9])${row.name}`, "gu"))).toHaveLength(1);
    }
    for (const page of pages.slice(0, -1)) {
      expect(page).toContain(squeezed("候補企業名"));
      expect(page).toContain("プロジェクトチームの組成");
    }
  });
});
