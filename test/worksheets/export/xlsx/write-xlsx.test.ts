import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { excelCellText } from "../../../../worksheets/exchange/cell-text.ts";
import type { ExchangeTable } from "../../../../worksheets/exchange/exchange-table.ts";
import { dataSheet } from "../../../../worksheets/export/xlsx/data-sheet.ts";
import { pageOf } from "../../../../worksheets/export/xlsx/print-sheet.ts";
import { sheetNames } from "../../../../worksheets/export/xlsx/sheet-names.ts";
import { writeXlsx } from "../../../../worksheets/export/xlsx/write-xlsx.ts";
import { exchangeTable, filledTexts } from "../../../arbitraries/exchange-table.ts";
import { nastyText } from "../../../arbitraries/nasty-text.ts";
import { tableOf, texts } from "../../exchange/read/read-cells.ts";

const INFO = {
  title: "表",
  author: "試験町",
  subject: "試験",
  projectId: "p1",
  heading: "R&D 試験町　令和8年度",
  date: "令和8年（2026年）11月27日（金）",
};
const PAGE = pageOf(INFO, "official", "");

const written = (table: ExchangeTable) => writeXlsx({ info: INFO, sheets: [dataSheet(table, PAGE)] });
const part = (bytes: Uint8Array, path: string) => new TextDecoder().decode(unzipSync(bytes)[path]);

const column = (heading: string, holds: "text" | "number" | "date" | "mark" = "text") => ({
  id: heading,
  heading,
  holds,
});

describe("a workbook", () => {
  it("brings every text back as a text, and every number as a number, from 4,000 tables", () => {
    fc.assert(
      fc.property(exchangeTable, (table) => {
        const expected = filledTexts(table, (text) => excelCellText(text).text);
        if (expected.length === 0) return;
        const [sheet] = tableOf(written(table).bytes).sheets;
        expect(texts(sheet)).toEqual(expected);
        expect(sheet?.formulas).toBe(0);
        for (const { number, cells } of sheet?.rows ?? [])
          cells.forEach((cell, index) => {
            const given = number === 1 ? table.columns[index]?.heading : table.rows[number - 2]?.[index];
            if (cell) expect(cell.kind).toBe(typeof given === "number" ? "number" : "text");
          });
      }),
      { numRuns: 4000 },
    );
  });

  it("has no formula but the lists of what may be chosen, whatever the texts begin with", () => {
    const table = {
      name: "表",
      columns: [column("名前")],
      rows: [["=1+1"], ["+1"], ["-1"], ["@A1"], ["'x"]],
    };
    const { bytes } = written(table);
    const sheet = part(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).not.toMatch(/<f[ >]/u);
    expect(sheet).not.toContain("<formula");
    // They stay texts when somebody edits them.
    expect(part(bytes, "xl/styles.xml").match(/quotePrefix="1"/gu)).toHaveLength(1);
  });

  it("keeps days as days from March 1900 on, and what is no day as typed", () => {
    const rows = [["2026-11-16"], ["1900-03-01"], ["1900-02-28"], ["11月ごろ"], [""]];
    const [sheet] = tableOf(written({ name: "表", columns: [column("日", "date")], rows }).bytes).sheets;
    expect(sheet?.rows.slice(1).map(({ cells }) => cells[0])).toMatchObject([
      { kind: "date", iso: "2026-11-16" },
      { kind: "date", iso: "1900-03-01" },
      { kind: "text", text: "1900-02-28" },
      { kind: "text", text: "11月ごろ" },
    ]);
  });

  it("says where a text is longer than a cell, and which characters it leaves out", () => {
    const long = "あ".repeat(40_000);
    const { cut, removed, bytes } = written({
      name: "企業",
      columns: [column("ID"), column("メモ")],
      rows: [
        ["c1", `\u0001${long}`],
        ["c2", "𠮷".repeat(20_000)],
      ],
    });
    expect(cut).toEqual(["「企業（データ）」のB2", "「企業（データ）」のB3"]);
    expect(removed).toEqual(["U+0001"]);
    const [, first, second] = texts(tableOf(bytes).sheets[0]);
    expect(first?.[1]).toHaveLength(32_767);
    expect(first?.[1]).toMatch(/^あ+…（長いため、ここまで）$/u);
    expect(second?.[1]).toMatch(/^𠮷+…/u);
  });

  it("is the same bytes for the same content", () => {
    const table = { name: "表", columns: [column("名前")], rows: [["甲"]] };
    expect(written(table).bytes).toEqual(written(table).bytes);
  });

  it("carries the project's id, its own name and date, and a head in which & is &", () => {
    const { bytes } = written({ name: "表", columns: [column("名前")], rows: [] });
    expect(part(bytes, "docProps/custom.xml")).toContain("<vt:lpwstr>p1</vt:lpwstr>");
    expect(part(bytes, "docProps/core.xml")).toContain("2026-11-27T00:00:00Z");
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain("&#38;L&#38;9 R&#38;&#38;D 試験町");
  });
});

describe("names of sheets", () => {
  it("are what Excel accepts, and each once, whatever was wished for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(nastyText, fc.constantFrom("企業", "a/b", "'x'", "History", "")), { maxLength: 8 }),
        (wished) => {
          const names = sheetNames(wished);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of names) {
            expect(name.length).toBeGreaterThan(0);
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/u);
          }
        },
      ),
    );
  });
});
