import fc from "fast-check";
import { deflateSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { describeReadFailure } from "../../../../worksheets/exchange/read/describe-read-failure.ts";
import type { OtherFile, ReadFailure } from "../../../../worksheets/exchange/read/read-failure.ts";
import { readTable } from "../../../../worksheets/exchange/read/read-table.ts";
import { crc32 } from "../../../../worksheets/exchange/read/zip/crc32.ts";
import { serializeProject } from "../../../../worksheets/project/serialize-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { failureOf, tableOf } from "./read-cells.ts";
import { oneSheet, workbookBytes, workbookFiles } from "./workbook-bytes.ts";

const ROW = '<row><c t="str"><v>甲社</v></c></row>';
const SHEET = "xl/worksheets/sheet1.xml";

/** Where the central directory's entry of a file begins. */
function entryOf(zip: Uint8Array, name: string): number {
  const text = new TextDecoder("latin1").decode(zip);
  return text.lastIndexOf(name) - 46;
}

describe("a zip bomb", () => {
  it("that says how large it is, is not even unpacked", () => {
    const files = workbookFiles({ sheets: [{ name: "x", rows: ROW }] });
    const bytes = zipSync({ ...files, [SHEET]: new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
    expect(bytes.length).toBeLessThan(600_000);
    expect(failureOf(bytes).kind).toBe("unpacksTooLarge");
  });

  it("that lies about its size, is stopped where the lie shows", () => {
    const files = workbookFiles({ sheets: [{ name: "x", rows: ROW }] });
    const bytes = zipSync({ ...files, [SHEET]: new Uint8Array(40 * 1024 * 1024) }, { level: 1 });
    new DataView(bytes.buffer).setUint32(entryOf(bytes, SHEET) + 24, 1000, true);
    expect(failureOf(bytes)).toMatchObject({ kind: "broken", detail: expect.stringContaining("大きく") });
  });

  it("of one part that many sheets share, is refused", () => {
    const files = workbookFiles({
      sheets: Array.from({ length: 50 }, (_, i) => ({ name: `s${i}`, rows: ROW })),
    });
    const rels = new TextDecoder()
      .decode(files["xl/_rels/workbook.xml.rels"])
      .replaceAll(/sheet\d+\.xml/gu, "sheet1.xml");
    const sheet = new TextDecoder()
      .decode(files[SHEET])
      .replace("<sheetData>", `<!--${" ".repeat(6e6)}--><sheetData>`);
    const bytes = zipSync({
      ...files,
      "xl/_rels/workbook.xml.rels": strToU8(rels),
      [SHEET]: strToU8(sheet),
    });
    expect(failureOf(bytes).kind).toBe("unpacksTooLarge");
  });
});

describe("a table that is too large", () => {
  it("of 1,000,000 rows, is refused as csv and as xlsx, and says which sheet", () => {
    const csv = strToU8("企業名,所在地\n".repeat(1_000_000));
    expect(failureOf(csv, "表.csv").kind).toBe("tooManyRows");
    const rows = "<row><c><v>1</v></c></row>".repeat(1_000_000);
    const bytes = oneSheet(rows);
    expect(failureOf(bytes)).toMatchObject({ kind: "tooManyRows", sheet: "企業" });
  });

  it("of 200,000 empty rows that only have a format, is read", () => {
    const bytes = oneSheet(`${ROW}${'<row s="1" customFormat="1"/>'.repeat(200_000)}`);
    expect(tableOf(bytes).sheets[0]?.rows).toHaveLength(1);
  });

  it("of too many columns, or too many bytes, is refused", () => {
    expect(failureOf(oneSheet('<row><c r="XFD1"><v>1</v></c></row>')).kind).toBe("tooManyColumns");
    expect(failureOf(strToU8(`${"a,".repeat(500)}b`), "表.csv").kind).toBe("tooManyColumns");
    expect(failureOf(new Uint8Array(33 * 1024 * 1024).fill(65), "表.csv").kind).toBe("tooLarge");
  });

  it("of a merged range over all rows fills no more than the rows there are", () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(2_000)}</mergeCells>`;
    const bytes = workbookBytes({ sheets: [{ name: "x", rows: ROW.repeat(2_000), after }] });
    expect(tableOf(bytes).sheets[0]?.rows).toHaveLength(2_000);
  });
});

describe("a broken workbook", () => {
  const good = oneSheet(ROW.repeat(50));

  it("is never read as something else: every flipped byte is found or makes no difference", () => {
    const expected = tableOf(good);
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bytes = good.slice();
        bytes[at] = (bytes[at] ?? 0) ^ flip;
        const read = readTable("表.xlsx", bytes);
        if (read.ok) expect(read.table.sheets).toEqual(expected.sheets);
      }),
      { numRuns: 2_000 },
    );
  });

  it("that was cut off anywhere is refused", () => {
    for (let length = 4; length < good.length; length += 7)
      expect(readTable("表.xlsx", good.subarray(0, length)).ok).toBe(false);
  });

  it.each([
    ["<row><c><v>1</c></row>", "対応"],
    ["<row>", "対応"],
    ["<row><c r='A1'><v>&undefined;</v></c></row>", "参照"],
    ["<row><c><v>&#x110000;</v></c></row>", "参照"],
    ["<a>".repeat(200), "深すぎ"],
  ])("%s is named", (rows, detail) => {
    const failure = failureOf(oneSheet(rows));
    expect(failure.kind === "broken" && failure.detail).toContain(detail);
  });

  it("with a document type (external entities, a billion laughs) is refused before anything is expanded", () => {
    const files = workbookFiles({ sheets: [{ name: "x", rows: "" }] });
    const xml =
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
    expect(failureOf(zipSync({ ...files, [SHEET]: strToU8(xml) }))).toMatchObject({
      kind: "broken",
      detail: expect.stringContaining("DOCTYPE"),
    });
  });

  it("with a part outside of its folders finds nothing there", () => {
    const files = workbookFiles({ sheets: [{ name: "x", rows: ROW }] });
    const rels = new TextDecoder()
      .decode(files["xl/_rels/workbook.xml.rels"])
      .replace("worksheets/sheet1.xml", "../../../../etc/passwd");
    const bytes = zipSync({ ...files, "xl/_rels/workbook.xml.rels": strToU8(rels) });
    expect(failureOf(bytes)).toMatchObject({ kind: "broken" });
  });
});

describe("a file with another content than its name says", () => {
  const ole = (stream: string) =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap((c) => [c.charCodeAt(0), 0])]);

  it.each<[string, Uint8Array, OtherFile]>([
    ["an old workbook", ole("Workbook"), "oldExcel"],
    ["an old document", ole("WordDocument"), "oldOffice"],
    ["a web page saved as .xls", strToU8("\ufeff\r\n<html><table><tr><td>1"), "markup"],
    ["an XML workbook", strToU8('<?xml version="1.0"?><Workbook>'), "markup"],
    ["a web archive", strToU8("MIME-Version: 1.0\r\nX-Document-Type: Workbook"), "markup"],
    ["a PDF", strToU8("%PDF-1.7"), "pdf"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), "image"],
    ["a zip file", zipSync({ "企業.csv": strToU8("a") }), "zip"],
    ["a Word document", zipSync({ "word/document.xml": strToU8("<a/>") }), "word"],
    ["a presentation", zipSync({ "ppt/presentation.xml": strToU8("<a/>") }), "powerpoint"],
    ["an .ods", zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>") }), "openDocument"],
    ["an .xlsb", zipSync({ "xl/workbook.bin": strToU8("x"), "_rels/.rels": strToU8("<a/>") }), "binaryExcel"],
    ["one of our projects", serializeProject(kitami, 1), "project"],
  ])("%s is recognised", (_, bytes, seems) => {
    expect(failureOf(bytes)).toEqual({ kind: "otherFile", seems });
  });

  it("an encrypted workbook is said to have a password", () => {
    expect(failureOf(ole("EncryptedPackage")).kind).toBe("passwordProtected");
    const zip = oneSheet(ROW);
    const at = entryOf(zip, SHEET) + 8;
    zip[at] = (zip[at] ?? 0) | 1;
    expect(failureOf(zip).kind).toBe("passwordProtected");
  });

  it("nothing at all, and nothing but empty cells", () => {
    expect(failureOf(new Uint8Array()).kind).toBe("empty");
    expect(failureOf(strToU8(",,\n,,\n"), "表.csv").kind).toBe("noCells");
    expect(failureOf(oneSheet("")).kind).toBe("noCells");
  });
});

describe("a zip of large-file kind (zip64), which some writers always use", () => {
  it("is read", () => {
    expect(
      tableOf(asZip64(workbookFiles({ sheets: [{ name: "x", rows: ROW }] }))).sheets[0]?.rows,
    ).toHaveLength(1);
  });
});

describe("every refusal", () => {
  const failures: readonly ReadFailure[] = [
    { kind: "empty" },
    { kind: "tooLarge", bytes: 4e7, limit: 3.2e7 },
    { kind: "unpacksTooLarge", limit: 6.4e7 },
    { kind: "tooManyRows", sheet: "企業", limit: 20_000 },
    { kind: "tooManyColumns", sheet: "企業", limit: 300 },
    { kind: "passwordProtected" },
    { kind: "broken", detail: "x" },
    { kind: "notText" },
    { kind: "noCells" },
    { kind: "otherFile", seems: "oldExcel" },
    { kind: "otherFile", seems: "pdf" },
  ];

  it("says what happened, what is safe and what to do, in words of its own", () => {
    const described = failures.map(describeReadFailure);
    for (const { what, safe, todo } of described)
      for (const sentence of [what, safe, todo]) expect(sentence).toMatch(/。$/u);
    expect(new Set(described.map(({ what }) => what)).size).toBe(failures.length);
  });
});

/** The files zipped with every size and offset in zip64 fields. */
function asZip64(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const push = (list: Uint8Array[], piece: Uint8Array) => {
    list.push(piece);
    return piece.length;
  };
  for (const [name, content] of Object.entries(files)) {
    const title = strToU8(name);
    const packed = deflateSync(content);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(8, 8, true);
    local.setUint16(26, title.length, true);
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint16(10, 8, true);
    entry.setUint32(16, crc32(content), true);
    for (const at of [20, 24, 42]) entry.setUint32(at, 0xffffffff, true);
    entry.setUint16(28, title.length, true);
    entry.setUint16(30, 28, true);
    const extra = new DataView(new ArrayBuffer(28));
    extra.setUint16(0, 1, true);
    extra.setUint16(2, 24, true);
    extra.setBigUint64(4, BigInt(content.length), true);
    extra.setBigUint64(12, BigInt(packed.length), true);
    extra.setBigUint64(20, BigInt(offset), true);
    for (const piece of [entry, extra]) {
      push(directory, new Uint8Array(piece.buffer));
      if (piece === entry) push(directory, title);
    }
    offset += push(pieces, new Uint8Array(local.buffer)) + push(pieces, title) + push(pieces, packed);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = BigInt(Object.keys(files).length);
  const end = new DataView(new ArrayBuffer(56 + 20 + 22));
  end.setUint32(0, 0x06064b50, true);
  end.setBigUint64(32, count, true);
  end.setBigUint64(48, BigInt(offset), true);
  end.setUint32(56, 0x07064b50, true);
  end.setBigUint64(64, BigInt(offset + size), true);
  end.setUint32(76, 0x06054b50, true);
  end.setUint16(86, 0xffff, true);
  end.setUint32(92, 0xffffffff, true);
  const all = [...pieces, ...directory, new Uint8Array(end.buffer)];
  const zip = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    zip.set(piece, at);
    at += piece.length;
  }
  return zip;
}
