import { describe, expect, it } from "vitest";
import { REGISTER_NAMES } from "../../../../worksheets/definition/register.ts";
import type { ExchangeCell } from "../../../../worksheets/exchange/exchange-column.ts";
import { readRegisterCells, registerColumns } from "../../../../worksheets/exchange/register-columns.ts";
import { tableFiles } from "../../../../worksheets/export/table-files.ts";
import { planRegisters } from "../../../../worksheets/export/xlsx/plan-workbooks.ts";
import type { Project } from "../../../../worksheets/project/model.ts";
import { newCompany } from "../../../../worksheets/project/new-project.ts";
import { registerRows } from "../../../../worksheets/project/register-fields.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { CELL_TROUBLE } from "../../../arbitraries/exchange-table.ts";
import { tableOf, texts } from "../../exchange/read/read-cells.ts";
import { convert, hasSoffice } from "../../exchange/support/soffice.ts";

const OPTIONS = { layout: "official", date: "2026-11-27" } as const;

/** Each company has another of these texts. */
const TEXTS = [...CELL_TROUBLE, "髙﨑㈱𠮷\u{e0100}", "あ".repeat(1000)];

const at = (index: number) => TEXTS[index % TEXTS.length] ?? "";

const PROJECT: Project = {
  ...kitami,
  companies: Array.from({ length: 300 }, (_, index) =>
    newCompany({
      id: `x${index}`,
      name: `${index}号 ${at(index)}`,
      kana: "かいしゃ",
      industry: at(index),
      address: at(index + 1),
      contact: at(index + 2),
      introducedBy:
        index % 3 === 0 ? (kitami.partners[index % kitami.partners.length]?.id ?? "") : at(index + 3),
      participation: (["notAsked", "asking", "joins", "declined"] as const)[index % 4] ?? "joins",
      reason: at(index + 4),
      memo: at(index + 5),
    }),
  ),
};

function file(format: "xlsx" | "csv", register: (typeof REGISTER_NAMES)[number]): Uint8Array {
  const [written] = tableFiles(planRegisters(PROJECT, { ...OPTIONS, registers: [register] }), format);
  if (!written) throw new Error("No file");
  return written.write().bytes;
}

/** What of the register's rows the rows of a file change: nothing, if everything came back. */
function changes(
  register: (typeof REGISTER_NAMES)[number],
  rows: readonly (readonly string[])[],
): readonly unknown[] {
  const [headings = [], ...body] = rows;
  const columns = registerColumns(register);
  const ids = headings.map((heading) => columns.find((column) => column.heading === heading)?.id ?? "");
  return body.flatMap((row, index): readonly unknown[] => {
    const current = registerRows(PROJECT, register)[index];
    const cells = new Map<string, ExchangeCell>(ids.map((id, column) => [id, row[column] ?? ""]));
    if (cells.get("id") !== current?.id) return [`row ${index}: ${cells.get("id")}`];
    const { patch, unread } = readRegisterCells(PROJECT, register, cells, current);
    return Object.keys(patch).length + unread.length > 0 ? [{ patch, unread }] : [];
  });
}

describe.skipIf(!hasSoffice)(hasSoffice ? "LibreOffice" : "no LibreOffice is here", () => {
  it.each(REGISTER_NAMES)(
    "opens the workbook of %s and saves it again without changing a value",
    (register) => {
      const sheets = tableOf(
        convert("台帳.xlsx", file("xlsx", register), "xlsx:Calc MS Excel 2007 XML"),
      ).sheets;
      const data = sheets.find(({ name }) => name.endsWith("（データ）"));
      expect(data?.formulas).toBe(0);
      expect(data?.rows).toHaveLength(1 + registerRows(PROJECT, register).length);
      expect(changes(register, texts(data))).toEqual([]);
    },
  );

  it("prints the first sheet as the list, not its formulas: none of the texts is reckoned", () => {
    const csv = convert("台帳.xlsx", file("xlsx", "companies"), "csv:Text - txt - csv (StarCalc):44,34,76,1");
    const [sheet] = tableOf(csv, "台帳.csv").sheets;
    const all = texts(sheet).flat();
    for (const text of ["=1+1", "+81-90-0000-0000", "0120-000-000", "001", "1-2", "@SUM(A1)"])
      expect(all).toContain(text);
  });

  it("opens the .csv without reckoning anything, and what it saves comes back as it was", () => {
    const saved = convert("台帳.csv", file("csv", "companies"), "xlsx:Calc MS Excel 2007 XML");
    const [sheet] = tableOf(saved).sheets;
    expect(sheet?.formulas).toBe(0);
    expect(sheet?.rows).toHaveLength(301);
    const [, first] = texts(sheet);
    expect(first?.[0]).toBe("x0");
    expect(texts(sheet).flat()).toContain("'=1+1");
  });
});
