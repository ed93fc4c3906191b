import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseClipboard, pastedLines } from "../../../renderer/items/parse-clipboard.ts";

describe("parseClipboard", () => {
  it.each([
    ["one cell", "a", [["a"]]],
    [
      "a block",
      "a\tb\nc\td",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "Windows line ends and Excel's last one",
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["empty cells", "\ta\n\n", [["", "a"], [""]]],
    ["a line break and a tab within quotes", '"a\nb\tc"\td', [["a\nb\tc", "d"]]],
    ["doubled quotation marks", '"say ""yes"""\tb', [['say "yes"', "b"]]],
    ["a quotation mark inside a cell", '5" disk\tb', [['5" disk', "b"]]],
    ["a quotation mark that is never closed", '"open\tb\nc', [['"open', "b"], ["c"]]],
    ["text after a closing mark", '"a"b\tc', [['"a"b', "c"]]],
    ["an empty clipboard", "", [[""]]],
  ])("reads %s", (_, text, rows) => {
    expect(parseClipboard(text)).toEqual(rows);
  });

  it("turns radicals copied from a PDF into kanji", () => {
    expect(parseClipboard("⾼⼈\t髙")).toEqual([["高人", "髙"]]);
  });

  it("reads back whatever a spreadsheet would write", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "あ", '"', "\t", "\n", " ") });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const written = rows
            .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join("\t"))
            .join("\r\n");
          expect(parseClipboard(`${written}\r\n`)).toEqual(rows);
        },
      ),
    );
  });
});

describe("pastedLines", () => {
  it("drops blank lines and blank ends", () => {
    expect(pastedLines(" a \r\n\r\n\tb\n")).toEqual(["a", "b"]);
  });

  it("drops a bullet only when every line has one", () => {
    expect(pastedLines("・漁業\n● 観光")).toEqual(["漁業", "観光"]);
    expect(pastedLines("・漁業\n観光")).toEqual(["・漁業", "観光"]);
    expect(pastedLines("・漁業")).toEqual(["・漁業"]);
  });
});
