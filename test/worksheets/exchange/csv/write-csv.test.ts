import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCellText } from "../../../../worksheets/exchange/cell-text.ts";
import { guarded, unguarded } from "../../../../worksheets/exchange/csv/csv-guard.ts";
import { writeCsv } from "../../../../worksheets/exchange/csv/write-csv.ts";
import type { ExchangeTable } from "../../../../worksheets/exchange/exchange-table.ts";
import { readTextFile } from "../../../../worksheets/exchange/read/text-file/read-text-file.ts";
import { exchangeTable, filledTexts } from "../../../arbitraries/exchange-table.ts";
import { nastyText } from "../../../arbitraries/nasty-text.ts";
import { texts } from "../read/read-cells.ts";

const TABLE: ExchangeTable = {
  name: "表",
  columns: [
    { id: "id", heading: "ID", holds: "text" },
    { id: "name", heading: "名前, 役職", holds: "text" },
    { id: "cost", heading: "費用（円）", holds: "number" },
  ],
  rows: [
    ["c1", '髙﨑"㈱"\n二行目', -1200],
    ["c2", "=1+1", "約3万"],
    ["c3", " 空白 ", ""],
  ],
};

const written = (table: ExchangeTable) =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(writeCsv(table).bytes);

describe("a table as .csv", () => {
  it("is UTF-8 with a byte order mark, CRLF after every row and quotation marks where RFC 4180 asks for them", () => {
    expect(written(TABLE)).toBe(
      '\ufeffID,"名前, 役職",費用（円）\r\nc1,"髙﨑""㈱""\n二行目",-1200\r\nc2,\'=1+1,約3万\r\nc3," 空白 ",\r\n',
    );
  });

  it("tells the control characters it leaves out", () => {
    const table = { ...TABLE, rows: [["c1", "鈴\u0007と\u0000鈴\u0007", 1]] };
    expect(writeCsv(table).removed).toEqual(["U+0007", "U+0000"]);
    expect(written(table)).toContain("c1,鈴と鈴,1");
  });

  it("comes back as it was, from 6,000 tables", () => {
    fc.assert(
      fc.property(exchangeTable, (table) => {
        const expected = filledTexts(table, (text) => plainCellText(text).text);
        const { sheets } = readTextFile("表.csv", writeCsv(table).bytes, { separator: "," });
        expect(texts(sheets[0])).toEqual(expected);
      }),
      { numRuns: 6000 },
    );
  });
});

describe("a text that would be a formula", () => {
  it.each(["=1+1", "+1", "-1", "@A1", "＝1+1", "＠x", "\t=1", "'=1", "''=1"])(
    "%j is guarded, and comes back",
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  it.each(["", "-", "－", "+", "'95年度", "'", "1+1", "株式会社"])("%j is none", (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  it("is guarded whatever it is, and nothing else changes", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          nastyText,
          nastyText.map((text) => `'${text}`),
          nastyText.map((text) => `=${text}`),
        ),
        (text) => {
          expect(unguarded(guarded(text))).toBe(text);
          expect(guarded(text)).not.toMatch(/^[=@\t\r＝＠]|^[+\-＋－]./u);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
