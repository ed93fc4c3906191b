import { beforeAll, describe, expect, it } from "vitest";
import { loadFonts } from "../../../../build/host/fonts.ts";
import type { DocumentTree } from "../../../../worksheets/export/document-tree.ts";
import { pageMeasures } from "../../../../worksheets/export/pdf/measures.ts";
import type { PdfFonts } from "../../../../worksheets/export/pdf/pdf-fonts.ts";
import { writePdf } from "../../../../worksheets/export/pdf/write-pdf.ts";
import { treeTexts } from "../../../../worksheets/export/tree-text.ts";
import { blankTree, exampleTree } from "../fixture-tree.ts";
import { bookmarks, pageTexts, poppler, squeezed, words } from "./read-pdf.ts";

const TREES: readonly (readonly [name: string, tree: DocumentTree])[] = [
  ["a filled official form", exampleTree()],
  ["a filled 庁内書式", { ...exampleTree(), layout: "office" }],
  ["a blank official form", blankTree()],
  ["a blank 庁内書式", { ...blankTree(), layout: "office" }],
  ["an example", { ...exampleTree(), mode: "example" }],
];

/** Room for the lines above and below the type area, in points. */
const HEAD_AND_FOOT = 30;

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await loadFonts();
});

describe.each(TREES)("%s as PDF", (_, tree) => {
  let bytes: Uint8Array;
  let pages: readonly string[];
  beforeAll(async () => {
    bytes = await writePdf(tree, fonts);
    pages = pageTexts(bytes);
  });

  it("shows every text of the document", () => {
    const all = pages.join("");
    expect(treeTexts(tree).filter((text) => !all.includes(squeezed(text)))).toEqual([]);
  });

  it("keeps everything within the page's margins", () => {
    const page = pageMeasures(tree.layout);
    // Head and foot stand in the margins above and below the text.
    const outside = words(bytes).filter(
      ({ left, top, right, bottom }) =>
        left < page.left - 1 ||
        right > page.right + 1 ||
        top < page.top - HEAD_AND_FOOT ||
        bottom > page.bottom + HEAD_AND_FOOT,
    );
    expect(outside).toEqual([]);
  });

  it("never prints two words over each other", () => {
    const shrunk = words(bytes).map((word) => {
      const [middle, half] = [(word.top + word.bottom) / 2, (word.bottom - word.top) / 4];
      return {
        ...word,
        left: word.left + 0.6,
        right: word.right - 0.6,
        top: middle - half,
        bottom: middle + half,
      };
    });
    const overlaps = shrunk.flatMap((a, index) =>
      shrunk
        .slice(index + 1)
        .filter(
          (b) =>
            a.page === b.page && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        )
        .map((b) => `${a.page}: ${a.text} / ${b.text}`),
    );
    expect(overlaps).toEqual([]);
  });

  it("embeds every font as a subset that text can be copied from", () => {
    const [, , ...rows] = poppler("pdffonts", bytes).trim().split("\n");
    expect(rows.length).toBeGreaterThanOrEqual(2);
    for (const row of rows) expect(row).toMatch(/yes yes yes\s+\d+\s+\d+$/u);
  });

  it("has a bookmark per sheet, its steps below it", () => {
    const found = bookmarks(bytes);
    const sheetMarks = found.filter(({ depth }) => depth === 0).map(({ title }) => title);
    expect(sheetMarks).toHaveLength(tree.sheets.length);
    for (const [index, sheet] of tree.sheets.entries()) {
      expect(sheetMarks[index]).toContain(sheet.title);
      expect(sheetMarks[index]).toContain(sheet.company?.name ?? "");
    }
    const stepMarks = found.filter(({ depth }) => depth === 1).map(({ title }) => title);
    const steps = tree.sheets.flatMap((sheet) => (sheet.arrangement === "form" ? sheet.steps : []));
    expect(stepMarks).toEqual(steps.map(({ label, name }) => `${label} ${name}`));
  });

  it("numbers the pages of each sheet", () => {
    const feet = poppler("pdftotext", bytes, "-raw").match(/[AB]-\d \d+\/\d+/gu) ?? [];
    for (const { code } of tree.sheets) {
      const own = feet.filter((foot) => foot.startsWith(code)).map((foot) => foot.slice(code.length + 1));
      expect(own.length).toBeGreaterThan(0);
      expect(own).toEqual(own.map((__, index) => `${index + 1}/${own.length}`));
    }
  });

  it("names the sheet on every page that continues it", () => {
    for (const page of pages) {
      const [, number] = /[AB]-\d(\d+)\/\d+/u.exec(page) ?? [];
      if (number !== undefined) expect(page.includes("（つづき）")).toBe(number !== "1");
    }
  });
});

describe("writePdf", () => {
  it("writes the same bytes for the same document", async () => {
    expect(await writePdf(exampleTree(), fonts)).toEqual(await writePdf(exampleTree(), fonts));
  });

  it("describes the document to readers and screen readers", async () => {
    const bytes = await writePdf(exampleTree(), fonts);
    const info = poppler("pdfinfo", bytes, "-isodates");
    expect(info).toContain("ふるさとCo-LEAD ワークシート 北見市");
    expect(info).toContain("北海道北見市 商工観光部");
    expect(info).toContain("高度デジタル人材との協働の検討");
    expect(info).toMatch(/CreationDate:\s+2026-11-21/u);
    const source = new TextDecoder("latin1").decode(bytes);
    expect(source).toContain("/Lang (ja-JP)");
    expect(source).toContain("/DisplayDocTitle true");
  });

  it("lists every sheet with its page in the contents of a bound document", async () => {
    const tree = exampleTree();
    const pages = pageTexts(await writePdf(tree, fonts));
    for (const sheet of tree.sheets) {
      const title = squeezed(sheet.company ? `${sheet.title}（${sheet.company.name}）` : sheet.title);
      const number = Number(pages[1]?.split(title)[1]?.match(/^\d/u)?.[0]);
      expect(pages[number - 1]).toContain(squeezed(sheet.title));
      expect(pages[number - 1]).toContain(`${sheet.code}1/`);
    }
  });

  it("marks every page of an example", async () => {
    const pages = pageTexts(await writePdf({ ...exampleTree(), mode: "example" }, fonts));
    for (const page of pages) expect(page).toContain("記入例");
  });

  it("starts a blank form's pages where the official form does, a filled one's only where they are full", async () => {
    const blank = blankTree();
    const [sheet] = blank.sheets.filter(({ code }) => code === "B-5");
    const tree = { ...blank, sheets: sheet ? [sheet] : [] };
    expect(pageTexts(await writePdf(tree, fonts))).toHaveLength(2);
    expect(pageTexts(await writePdf({ ...tree, mode: "filled" }, fonts))).toHaveLength(1);
  });

  it("keeps the texts of a table's cells together when they are copied", async () => {
    const tree = exampleTree();
    const sheets = tree.sheets.filter(({ code }) => code === "B-6");
    const [page = ""] = pageTexts(await writePdf({ ...tree, sheets, layout: "office" }, fonts)).slice(2);
    expect(page).toContain("鈴木一郎北見観光協会視察先の紹介と当日の案内佐藤花子田中教授北見工業大学");
  });

  it("reports its progress and stops when asked to", async () => {
    const done: number[] = [];
    await writePdf(exampleTree(), fonts, { onProgress: (part) => done.push(part) });
    expect(done).toHaveLength(exampleTree().sheets.length);
    expect(done.at(-1)).toBe(1);
    const signal = AbortSignal.abort(new Error("中止"));
    await expect(writePdf(exampleTree(), fonts, { signal })).rejects.toThrow("中止");
  });
});
