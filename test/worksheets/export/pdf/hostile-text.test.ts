import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFonts } from "../../../../build/host/fonts.ts";
import type { DocumentTree } from "../../../../worksheets/export/document-tree.ts";
import { missingInPdf } from "../../../../worksheets/export/pdf/missing-in-pdf.ts";
import { writePdf } from "../../../../worksheets/export/pdf/write-pdf.ts";
import { exampleTree, form, matrixOf, question, step, textAnswer } from "../fixture-tree.ts";
import { pageTexts, poppler, squeezed } from "./read-pdf.ts";

/** The same text wherever a user can write. */
function treeWith(text: string): DocumentTree {
  const tree = exampleTree();
  const matrix = matrixOf(1);
  return {
    ...tree,
    info: { ...tree.info, title: text, author: text, subject: text, heading: text },
    ...(tree.cover ? { cover: { ...tree.cover, subtitle: text, facts: [["担当者", text]] } } : {}),
    sheets: [
      {
        ...form("A-1", "文字", [
          step(1, "文字", [
            question("t", "本文", textAnswer(text), { remarks: [{ label: "メモ", text }] }),
            question("l", "一覧", {
              shape: "list",
              numbered: false,
              blankLines: 1,
              items: [{ id: "1", text, category: text, link: text }],
            }),
            question("o", "選択", {
              shape: "choices",
              columns: 3,
              single: false,
              options: [{ id: "other", label: "その他", description: "", checked: true, text }],
            }),
          ]),
        ]),
        company: { label: "企業名", name: text },
      },
      { ...matrix, rows: matrix.rows.map((row) => ({ ...row, name: text })) },
    ],
  };
}

describe("unusual characters", () => {
  it("print as typed where a font has them", async () => {
    const text = "𠮷田 髙橋 辻󠄀 德 ㈱① ﾊﾝｶｸ ＜b＞ <b>&\"'</b>";
    const tree = treeWith(text);
    const fonts = await loadFonts();
    expect(missingInPdf(tree, fonts)).toEqual([]);
    const all = pageTexts(await writePdf(tree, fonts)).join("");
    expect(all.split(squeezed(text)).length).toBeGreaterThan(5);
  });

  it("are named, each once, when no font has them, and print as 〓", async () => {
    const tree = treeWith("絵文字😀と😀、アラビア文字ا、外字\ue000");
    const fonts = await loadFonts();
    expect(missingInPdf(tree, fonts)).toEqual(["😀", "ا", "\ue000"]);
    const all = pageTexts(await writePdf(tree, fonts)).join("");
    expect(all).toContain("絵文字〓と〓、アラビア文字〓、外字〓");
  });

  it.each([
    ["control characters", "a\u0000b\u0007c\u001bd\u007f"],
    ["lone surrogates", "前\ud842中\udfb7後"],
    ["direction marks", "\u202e逆\u202c\u200f右\u2066左\u2069"],
    ["joiners and soft hyphens", "a\u200db\u00adc\u200bd\ufeffe"],
    ["many combining marks", `か${"\u3099".repeat(300)}`],
    ["line breaks of every kind", "a\r\nb\u2028c\u2029d\ve\ff\u0085g"],
    ["nothing but white space", " \t\u3000 "],
  ])("%s do not break the file", async (_, text) => {
    const bytes = await writePdf(treeWith(text), await loadFonts());
    expect(poppler("pdfinfo", bytes)).toMatch(/Pages:\s+[1-9]/u);
  });

  it("never make writing fail", async () => {
    const fonts = await loadFonts();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
        const bytes = await writePdf(treeWith(text), fonts);
        expect(new TextDecoder().decode(bytes.subarray(0, 8))).toBe("%PDF-1.7");
      }),
      { numRuns: 15 },
    );
  });
});
