import { describe, expect, it } from "vitest";
import { convert, hasSoffice } from "../support/soffice.ts";
import { tableOf, texts } from "./read-cells.ts";

/** A spreadsheet as LibreOffice keeps it in one XML file: every kind of cell this program knows. */
const SPREADSHEET = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:year number:style="long"/><number:text>/</number:text><number:month/><number:text>/</number:text><number:day/></number:date-style>
<number:date-style style:name="N2" number:language="ja" number:country="JP"><number:era number:style="long" number:calendar="gengou"/><number:year number:calendar="gengou"/><number:text>年</number:text><number:month number:calendar="gengou"/><number:text>月</number:text><number:day number:calendar="gengou"/><number:text>日</number:text></number:date-style>
<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>
<style:style style:name="b1" style:family="table-cell" style:data-style-name="N3"/>
<style:style style:name="d1" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="d2" style:family="table-cell" style:data-style-name="N2"/>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="企業一覧"><table:table-column/>
<table:table-row><table:table-cell office:value-type="string"><text:p>髙﨑㈱𠮷</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>一行目</text:p><text:p>二行目</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>=1+1</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="float" office:value="1234.5"/><table:table-cell table:style-name="b1" office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:formula="of:=[.A2]*2" office:value-type="float" office:value="2469"/></table:table-row>
<table:table-row table:visibility="filter"><table:table-cell table:style-name="d1" office:value-type="date" office:date-value="2021-11-16"/><table:table-cell table:style-name="d2" office:value-type="date" office:date-value="2021-11-16"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>製造業</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>甲社</text:p></table:table-cell></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell office:value-type="string"><text:p>乙社</text:p></table:table-cell></table:table-row>
</table:table>
</office:spreadsheet></office:body></office:document>`;

describe.skipIf(!hasSoffice)(hasSoffice ? "files of LibreOffice" : "no LibreOffice is here", () => {
  it("a workbook is read: texts, numbers, days, results of formulas, filtered rows and merged cells", () => {
    const [sheet] = tableOf(convert("表.fods", SPREADSHEET, "xlsx")).sheets;
    expect(sheet?.name).toBe("企業一覧");
    expect(texts(sheet)).toEqual([
      ["髙﨑㈱𠮷", "一行目\n二行目", "=1+1"],
      ["1234.5", "TRUE", "2469"],
      ["2021/11/16", "2021/11/16"],
      ["製造業", "甲社"],
      ["製造業", "乙社"],
    ]);
    expect(sheet?.rows.map(({ hidden }) => hidden)).toEqual([false, false, true, false, false]);
    expect(sheet?.rows[2]?.cells).toMatchObject([
      { kind: "date", era: false },
      { kind: "date", era: true },
    ]);
    expect(sheet?.rows[0]?.cells[2]).toEqual({ kind: "text", text: "=1+1" });
    expect(sheet?.formulas).toBe(1);
  });

  it("a csv in Shift_JIS and one in UTF-8 with tabs are read", () => {
    const csv = '企業名,メモ\r\n髙﨑①㈱,"改行\nと""引用"""\r\n';
    const expected = [
      ["企業名", "メモ"],
      ["髙﨑①㈱", '改行\nと"引用"'],
    ];
    // 44 comma, 9 tab; 34 the quotation mark; 64 Shift_JIS of Windows, 76 UTF-8 (LibreOffice's filter options).
    const sjis = tableOf(convert("表.csv", csv, "csv:Text - txt - csv (StarCalc):44,34,64"), "表.csv");
    expect([sjis.encoding, sjis.separator]).toEqual(["shift_jis", ","]);
    expect(texts(sjis.sheets[0])).toEqual(expected);
    const tabs = tableOf(convert("表.csv", csv, "tsv:Text - txt - csv (StarCalc):9,34,76"), "表.tsv");
    expect([tabs.encoding, tabs.separator]).toEqual(["utf-8", "\t"]);
    expect(texts(tabs.sheets[0])).toEqual(expected);
  });
});
