import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toClipboardHtml, toTsv } from "../../../renderer/grid/clipboard-text.ts";
import { parseClipboard } from "../../../renderer/items/parse-clipboard.ts";
import { fromRadicals } from "../../../worksheets/text/kangxi.ts";

const block = (rows: readonly (readonly string[])[]) => rows.map((row) => row.map((text) => ({ text })));

describe("a copied block", () => {
  it("comes back from the clipboard cell by cell, whatever is in the cells", () => {
    const cell = fc.oneof(
      fc.string({
        unit: fc.constantFrom("a", "あ", '"', "\t", "\n", " ", "=", "𠮷", "葛\u{e0100}", "㈱", "⾼"),
        maxLength: 6,
      }),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    );
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        // What a field can hold: line breaks are "\n"; radicals become kanji at every paste.
        const kept = rows.map((row) => row.map((text) => text.replace(/\r\n?/gu, "\n")));
        const read = parseClipboard(toTsv(block(kept)));
        expect(read).toEqual(kept.map((row) => row.map(fromRadicals)));
      }),
      { numRuns: 10_000 },
    );
  });

  it("has a line end after each row as a spreadsheet's has, and none after a single cell", () => {
    expect(toTsv(block([["a", "b"], [""]]))).toBe("a\tb\r\n\r\n");
    expect(toTsv(block([["a"]]))).toBe("a");
  });

  it("is a table of texts for a spreadsheet: no markup, no formula, no line break that ends the cell", () => {
    const html = toClipboardHtml([[{ text: '=1+1<script>"&\n次' }, { text: "12000", number: true }]]);
    expect(html).toContain("=1+1&lt;script&gt;&quot;&amp;<br>次");
    expect(html).toContain("mso-number-format:'\\@'");
    expect(html).toContain("<td>12000</td>");
  });
});
