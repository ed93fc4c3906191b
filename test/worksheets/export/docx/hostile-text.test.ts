import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDocx } from "../../../../worksheets/export/docx/write-docx.ts";
import { exampleTree, form, question, step, textAnswer } from "../fixture-tree.ts";
import { controlOf, documentXml, docxParts, visibleText } from "./read-docx.ts";

function treeWith(text: string) {
  const tree = exampleTree();
  return {
    ...tree,
    info: { ...tree.info, title: text, author: text },
    sheets: [form("A-1", "試験", [step(1, "一", [question("a1.summary", "問い", textAnswer(text))])])],
  };
}

/** The answer as Word shows it. */
async function shown(text: string): Promise<string> {
  return visibleText(controlOf(documentXml((await writeDocx(treeWith(text))).bytes), "a1.summary"));
}

describe("hostile text in a Word file", () => {
  it("keeps markup, quotes and ampersands as text", async () => {
    expect(await shown(`<b>&"'</b>]]>&amp;`)).toBe(`<b>&"'</b>]]>&amp;`);
  });

  it("keeps rare kanji, variation selectors, emoji and direction marks code point by code point", async () => {
    const text = "𠮷辻\u{e0100}😀👨‍👩‍👧\u202eabc\u202c㈱髙";
    expect(await shown(text)).toBe(text);
  });

  it("leaves out what XML cannot carry and reports it, once each", async () => {
    const { bytes, removed } = await writeDocx(treeWith("a\u0007b\u0000c\u0007d\ud800e\ufffef"));
    expect(removed).toEqual(["U+0007", "U+0000", "U+D800", "U+FFFE"]);
    expect(visibleText(controlOf(documentXml(bytes), "a1.summary"))).toBe("abcdef");
    for (const [path, xml] of Object.entries(docxParts(bytes)))
      expect({
        path,
        illegal: /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml),
      }).toEqual({
        path,
        illegal: false,
      });
  });

  it("reports nothing for ordinary text", async () => {
    expect((await writeDocx(exampleTree())).removed).toEqual([]);
  });

  it("does not take typed braces for the library's own placeholders", async () => {
    for (const name of ["default-bullet-numbering-0", "decimal-1", "bullet-0", "prompt-0"])
      expect(await shown(`{${name}}`)).toBe(`{${name}}`);
  });

  it("keeps every line of a long answer", async () => {
    const lines = Array.from({ length: 500 }, (_, index) => `${index}行目`);
    expect(await shown(lines.join("\n"))).toBe(lines.join(""));
  });

  it("keeps 100,000 characters", async () => {
    expect((await shown("あ".repeat(100_000))).length).toBe(100_000);
  });

  it("keeps any text up to white space", async () => {
    const legal = fc.string({ unit: "grapheme", maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(legal, async (text) => {
        expect(await shown(text)).toBe(text.replace(/\s/g, ""));
      }),
      { numRuns: 30 },
    );
  });
});
