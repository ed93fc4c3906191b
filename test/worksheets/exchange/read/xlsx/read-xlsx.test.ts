import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tableOf, texts } from "../read-cells.ts";
import { oneSheet, workbookBytes, workbookFiles } from "../workbook-bytes.ts";

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

describe("the texts of a workbook", () => {
  it("come from shared strings, in plain or in runs, and from within the cell", () => {
    const bytes = oneSheet(
      `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>${inline("直接")}</row>`,
      {
        strings:
          "<si><t>髙﨑㈱</t></si><si><r><rPr><b/></rPr><t>太字と</t></r><r><t xml:space='preserve'> 普通</t></r></si>",
      },
    );
    expect(texts(tableOf(bytes).sheets[0])).toEqual([["髙﨑㈱", "太字と 普通", "直接"]]);
  });

  it("never have the furigana Excel keeps with them", () => {
    const bytes = oneSheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
      strings:
        '<si><t>北見工業</t><rPh sb="0" eb="2"><t>キタミ</t></rPh><rPh sb="2" eb="4"><t>コウギョウ</t></rPh><phoneticPr fontId="1"/></si>',
    });
    expect(texts(tableOf(bytes).sheets[0])).toEqual([["北見工業"]]);
  });

  it("keep line breaks, references and characters XML cannot carry", () => {
    const bytes = oneSheet(
      `<row>${inline("一行目&#10;二行目")}${inline("A&amp;B &lt;社&gt; &#x20BB7;")}${inline("折_x000D_\n返し")}</row>`,
    );
    expect(texts(tableOf(bytes).sheets[0])).toEqual([["一行目\n二行目", "A&B <社> 𠮷", "折\n返し"]]);
  });

  it("stand where the addresses say, and one after the other where there are none", () => {
    const bytes = oneSheet(
      `<row r="3"><c r="B3" t="str"><v>b</v></c>${inline("c")}</row><row>${inline("a")}</row>`,
    );
    const [sheet] = tableOf(bytes).sheets;
    expect(texts(sheet)).toEqual([["", "b", "c"], ["a"]]);
    expect(sheet?.rows.map(({ number }) => number)).toEqual([3, 4]);
  });

  it("are read from parts with prefixed names, in UTF-16, and with a doctype-free prolog", () => {
    const files = workbookFiles({ sheets: [{ name: "x", rows: "" }] });
    const xml =
      '\ufeff<?xml version="1.0"?><!-- 表 --><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="str" note="a>b"><x:v><![CDATA[<値>]]></x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const utf16 = new Uint8Array(Uint16Array.from(xml, (c) => c.charCodeAt(0)).buffer);
    const bytes = zipSync({ ...files, "xl/worksheets/sheet1.xml": utf16 });
    expect(texts(tableOf(bytes).sheets[0])).toEqual([["<値>"]]);
  });
});

describe("the values of a workbook", () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="000\\-0000"/><numFmt numFmtId="172" formatCode="#,##0&quot;人&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="9"/><xf numFmtId="46"/></cellXfs>';
  const cells = (xml: string, date1904 = false) =>
    tableOf(oneSheet(`<row r="1">${xml}</row>`, { styles, date1904 })).sheets[0]?.rows[0]?.cells;

  it("are numbers with fifteen digits, as the sheet shows them", () => {
    expect(cells('<c s="4"><v>12000</v></c><c><v>0.30000000000000004</v></c><c><v>1E3</v></c>')).toEqual([
      { kind: "number", text: "12000", value: 12000 },
      { kind: "number", text: "0.3", value: 0.30000000000000004 },
      { kind: "number", text: "1000", value: 1000 },
    ]);
  });

  it("are dates where the format says so, in the era if that is shown", () => {
    expect(cells('<c s="1"><v>44516</v></c><c s="2"><v>44516</v></c><c s="5"><v>44516.5625</v></c>')).toEqual(
      [
        { kind: "date", text: "2021/11/16", iso: "2021-11-16", era: false },
        { kind: "date", text: "2021/11/16", iso: "2021-11-16", era: true },
        { kind: "date", text: "2021/11/16 13:30", iso: "2021-11-16", era: false },
      ],
    );
  });

  it("count days from 1904 where the workbook says so", () => {
    expect(cells('<c s="1"><v>43054</v></c>', true)).toMatchObject([{ iso: "2021-11-16" }]);
  });

  it("are days written out in strict workbooks", () => {
    expect(cells('<c t="d"><v>2021-11-16T09:05:00</v></c>')).toMatchObject([
      { kind: "date", text: "2021/11/16 09:05" },
    ]);
  });

  it("are times, durations, percentages and patterns of digits", () => {
    const read = cells(
      '<c s="6"><v>0.375</v></c><c s="8"><v>1.0625</v></c><c s="7"><v>0.125</v></c><c s="3"><v>900012</v></c>',
    );
    expect(read?.map((cell) => cell?.text)).toEqual(["09:00", "25:30", "12.5%", "090-0012"]);
  });

  it("are truth, errors and the kept results of formulas, which are never computed", () => {
    expect(
      cells(
        '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>A1&amp;"社"</f><v>北見社</v></c><c><f>1+1</f><v>2</v></c><c><f>NOW()</f></c><c t="str"><f>""</f><v></v></c>',
      ),
    ).toEqual([
      { kind: "truth", text: "TRUE", value: true },
      { kind: "error", text: "#N/A" },
      { kind: "text", text: "北見社" },
      { kind: "number", text: "2", value: 2 },
      { kind: "uncomputed", text: "" },
    ]);
  });
});

describe("what a spreadsheet hides or merges", () => {
  it("is pointed out: rows, columns and sheets", () => {
    const { sheets } = tableOf(
      workbookBytes({
        sheets: [
          {
            name: "見える",
            rows: `<row r="1">${inline("a")}</row><row r="2" hidden="1">${inline("b")}</row>`,
            before: '<cols><col min="2" max="16384" hidden="true"/><col min="1" max="1"/></cols>',
          },
          { name: "隠れた", rows: `<row>${inline("x")}</row>`, state: "veryHidden" },
        ],
      }),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["見える", false],
      ["隠れた", true],
    ]);
    expect(sheets[0]?.rows.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(sheets[0]?.hiddenColumns.slice(0, 2)).toEqual([1, 2]);
    expect(sheets[0]?.hiddenColumns).not.toContain(0);
  });

  it("a value merged over rows counts for each of them; one merged over columns stays a title", () => {
    const [sheet] = tableOf(
      workbookBytes({
        sheets: [
          {
            name: "x",
            rows: `<row r="1">${inline("題")}</row><row r="2">${inline("製造業")}${inline("甲社")}</row><row r="3"><c r="B3" t="str"><v>乙社</v></c></row><row r="4">${inline("小売業")}${inline("丙社")}</row>`,
            after: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A3"/></mergeCells>',
          },
        ],
      }),
    ).sheets;
    expect(texts(sheet)).toEqual([["題"], ["製造業", "甲社"], ["製造業", "乙社"], ["小売業", "丙社"]]);
    expect(sheet?.filledFromMerged).toBe(1);
  });
});

describe("what is beside the cells", () => {
  it("is said of macros and links to other files, and nothing is done with either", () => {
    const files = workbookFiles({ sheets: [{ name: "x", rows: `<row>${inline("a")}</row>` }] });
    const rels = new TextDecoder().decode(files["xl/_rels/workbook.xml.rels"]);
    const bytes = zipSync({
      ...files,
      "xl/_rels/workbook.xml.rels": strToU8(
        rels.replace(
          "</Relationships>",
          '<Relationship Id="e" Type="x/externalLink" Target="file:///C:/秘密.xlsx" TargetMode="External"/></Relationships>',
        ),
      ),
      "xl/vbaProject.bin": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
    });
    expect(tableOf(bytes, "表.xlsm").notes).toEqual([{ kind: "macros" }, { kind: "externalLinks" }]);
  });

  it("names of the prototype chain are ordinary texts", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const bytes = oneSheet(`<row>${names.map(inline).join("")}</row>`);
    expect(texts(tableOf(bytes).sheets[0])).toEqual([names]);
  });
});
