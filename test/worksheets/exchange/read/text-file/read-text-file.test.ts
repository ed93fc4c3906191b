import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../../../../worksheets/exchange/read/read-table.ts";
import type { Separator } from "../../../../../worksheets/exchange/read/table.ts";
import { readDelimited } from "../../../../../worksheets/exchange/read/text-file/read-delimited.ts";
import { nastyText } from "../../../../arbitraries/nasty-text.ts";
import { tableOf, texts } from "../read-cells.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: string) => Uint8Array.from(bytes.split(" "), (byte) => Number.parseInt(byte, 16));
const rowsOf = (bytes: Uint8Array, name = "表.csv") => texts(tableOf(bytes, name).sheets[0]);

describe("the characters of a text file", () => {
  it("are UTF-8, with and without a byte order mark", () => {
    expect(rowsOf(utf8("企業名,所在地\r\n髙﨑㈱,北見市\r\n"))).toEqual([
      ["企業名", "所在地"],
      ["髙﨑㈱", "北見市"],
    ]);
    expect(rowsOf(utf8("\ufeff企業名"))).toEqual([["企業名"]]);
  });

  it("are Shift_JIS as Windows writes it, with the characters of NEC and IBM and those of users", () => {
    // ①㈱髙﨑ｱ～ and a character a user drew, byte by byte as CP932 has them.
    const bytes = hex("87 40 87 8a fb fc fa b1 b1 81 60 f0 40");
    const table = tableOf(bytes, "表.csv");
    expect(table.encoding).toBe("shift_jis");
    expect(texts(table.sheets[0])).toEqual([["①㈱髙﨑ｱ～\ue000"]]);
  });

  it("are UTF-16 with a byte order mark, as Excel's Unicode text is", () => {
    const text = "\ufeff会社名\t業種\r\n甲社\t製造業\r\n";
    const bytes = new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);
    const table = tableOf(bytes, "表.txt");
    expect([table.encoding, table.separator]).toEqual(["utf-16le", "\t"]);
    expect(texts(table.sheets[0])).toEqual([
      ["会社名", "業種"],
      ["甲社", "製造業"],
    ]);
  });

  it("are EUC-JP where Shift_JIS would give half-width nonsense; half-width words stay Shift_JIS", () => {
    // 企業名 in EUC-JP, and ｷﾞｮｳﾑ in Shift_JIS.
    expect(tableOf(hex("b4 eb b6 c8 cc be"), "表.csv")).toMatchObject({ encoding: "euc-jp" });
    expect(rowsOf(hex("b4 eb b6 c8 cc be"))).toEqual([["企業名"]]);
    expect(rowsOf(hex("b7 de ae b3 d1"))).toEqual([["ｷﾞｮｳﾑ"]]);
  });

  it("are what the user says where the guess was wrong, if that fits", () => {
    // 表 in EUC-JP happens to be one letter of UTF-8.
    const bytes = hex("c9 bd");
    expect(rowsOf(bytes)).toEqual([["ɽ"]]);
    const read = readTable("表.csv", bytes, { encoding: "euc-jp" });
    expect(read.ok && texts(read.table.sheets[0])).toEqual([["表"]]);
    expect(readTable("表.csv", hex("b4 eb"), { encoding: "utf-8" })).toEqual({
      ok: false,
      failure: { kind: "notText" },
    });
  });

  it("are refused as a whole rather than replaced by question marks", () => {
    expect(readTable("表.csv", hex("41 80 ff fe 42"))).toEqual({ ok: false, failure: { kind: "notText" } });
    expect(readTable("表.csv", hex("41 00 42 00"))).toEqual({ ok: false, failure: { kind: "notText" } });
  });
});

describe("the cells of a text file", () => {
  it.each([
    ["a,b;c\n1,2\n", ","],
    ["a\tb,c\n1\t2\n", "\t"],
    ["a;b\n1,5;2\n", ";"],
    ["企業名\n甲社\n乙社\n", ","],
    ['"a,b";c\n"d,e";f\n', ";"],
  ])("%j is separated by %j", (text, separator) => {
    expect(tableOf(utf8(text), "表.csv").separator).toBe(separator);
  });

  it("may hold separators, quotation marks and line breaks", () => {
    expect(rowsOf(utf8('名前,メモ\r\n"甲, 乙","一行目\r\n""二""行目"\r\n'))).toEqual([
      ["名前", "メモ"],
      ["甲, 乙", '一行目\n"二"行目'],
    ]);
  });

  it("keep a quotation mark within them and what follows a closing one", () => {
    expect(rowsOf(utf8('5" 管,"A"B,""\nx,y,z\n'))).toEqual([
      ['5" 管', "AB"],
      ["x", "y", "z"],
    ]);
  });

  it("are not swallowed by a quotation mark that is never closed, and its row is named", () => {
    const table = tableOf(utf8('名前,メモ\n甲社,"途中で\n乙社,終わり\n'), "表.csv");
    expect(texts(table.sheets[0])).toEqual([
      ["名前", "メモ"],
      ["甲社", '"途中で'],
      ["乙社", "終わり"],
    ]);
    expect(table.notes).toEqual([{ kind: "openQuote", row: 2 }]);
  });

  it("empty rows are left out, and the others keep their numbers", () => {
    const [sheet] = tableOf(utf8("\n\n企業名,\n,\n甲社,x\n"), "表.csv").sheets;
    expect(sheet?.rows.map(({ number }) => number)).toEqual([3, 5]);
    expect(sheet?.width).toBe(2);
  });

  it("line ends may be CR alone", () => {
    expect(rowsOf(utf8("a,b\rc,d\r"))).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });
});

describe("10,000 tables", () => {
  it("come back from being written, whatever is in their cells", () => {
    const separator = fc.constantFrom<Separator>(",", "\t", ";");
    const ending = fc.constantFrom("\r\n", "\n", "\r");
    const table = fc.array(fc.array(nastyText, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const written = (rows: readonly (readonly string[])[], between: Separator, end: string) =>
      rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(between) + end).join("");
    fc.assert(
      fc.property(table, separator, ending, (rows, between, end) => {
        const read = readDelimited(written(rows, between, end), between, 100);
        const expected = rows.map((row) => row.map((cell) => cell.replaceAll(/\r\n?/gu, "\n")));
        expect(read).toEqual({ rows: expected, openQuote: undefined });
      }),
      { numRuns: 10_000 },
    );
  });
});
