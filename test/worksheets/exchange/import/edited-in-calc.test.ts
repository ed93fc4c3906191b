import { beforeAll, describe, expect, it } from "vitest";
import { beginImport, type ImportWork, sheetOf } from "../../../../renderer/state/import-work.ts";
import { applyImport } from "../../../../worksheets/exchange/import/apply-import.ts";
import type { ImportPlan } from "../../../../worksheets/exchange/import/import-plan.ts";
import { leftAlone } from "../../../../worksheets/exchange/import/left-alone.ts";
import { planImport } from "../../../../worksheets/exchange/import/plan-import.ts";
import { readRows } from "../../../../worksheets/exchange/import/read-rows.ts";
import { tableFiles } from "../../../../worksheets/export/table-files.ts";
import { planRegisters } from "../../../../worksheets/export/xlsx/plan-workbooks.ts";
import type { Company, Project } from "../../../../worksheets/project/model.ts";
import { newCompany } from "../../../../worksheets/project/new-project.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { tableOf } from "../read/read-cells.ts";
import { workInCalc } from "../support/calc.ts";
import { hasSoffice } from "../support/soffice.ts";

/** The sample, with a company whose texts spreadsheets and Shift_JIS stumble over; 𠮷 is no character of Shift_JIS. */
const PROJECT: Project = {
  ...kitami,
  companies: [
    ...kitami.companies,
    newCompany({
      id: "c10",
      name: "𠮷田髙木商店",
      kana: "よしだたかぎしょうてん",
      contact: "0157-00-0000",
      memo: '=1+1\n二行目、"引用"',
    }),
  ],
};

function exported(): Uint8Array {
  const [file] = tableFiles(
    planRegisters(PROJECT, { layout: "official", date: "2026-11-27", registers: ["companies"] }),
    "xlsx",
  );
  if (!file) throw new Error("No file");
  return file.write().bytes;
}

/**
 * A clerk's morning. The data sheet has the ID in A, the name in B, 業種 in D, 担当者・連絡先 in F, 参加の判断 in H, 参加の理由
 * in I and メモ in J; c1 stands in row 2, c10 in row 11. Text encodings of the filter: 64 Shift_JIS of Windows, 76 UTF-8;
 * the last number is the sheet that is written.
 */
const MORNING = `
  Dim oBook, oSheet
  oBook = OpenBook("台帳.xlsx")
  ShowSheet(oBook, "企業（データ）")
  oSheet = oBook.CurrentController.ActiveSheet
  TypeInto(oBook, "D2", "小売業")
  TypeInto(oBook, "F3", "0157234567")
  TypeInto(oBook, "J4", "2026/11/27")
  oSheet.getCellRangeByName("J5").String = "一行目" & Chr(10) & "二行目"
  TypeInto(oBook, "B7", "雪見野建設㈱")
  TypeInto(oBook, "H8", "参加")
  oSheet.getCellRangeByName("A10").String = ""
  TypeInto(oBook, "B10", "白樺坂木工㈱")
  TypeInto(oBook, "D10", "木製品")
  TypeInto(oBook, "B13", "下に足した社")
  TypeInto(oBook, "F13", "0157234567")
  TypeInto(oBook, "J13", "2026/11/27")
  oSheet.Rows.removeByIndex(8, 1)
  oSheet.Rows.insertByIndex(4, 1)
  TypeInto(oBook, "B5", "間に足した社")
  TypeInto(oBook, "F5", "0157234568")
  TypeInto(oBook, "J5", "R8.11.27")
  TypeInto(oBook, "K1", "訪問日")
  TypeInto(oBook, "K2", "2026/11/27")
  SortBy(oSheet.getCellRangeByName("A1:K13"), 2, False)
  SaveBook(oBook, "直した.xlsx", "Calc MS Excel 2007 XML", "")
  SaveBook(oBook, "sjis.csv", "Text - txt - csv (StarCalc)", "44,34,64,1,,0,false,true,false,false,false,2")
  SaveBook(oBook, "utf8.csv", "Text - txt - csv (StarCalc)", "44,34,76,1,,0,false,true,false,false,false,2")
  oBook.close(True)
`;

const SAVED = ["直した.xlsx", "utf8-企業（データ）.csv", "sjis-企業（データ）.csv"];

let saved: ReadonlyMap<string, Uint8Array> = new Map();

/** What the import screen begins with for a saved file. */
function begun(name: string): ImportWork {
  const bytes = saved.get(name) ?? new Uint8Array();
  return beginImport("companies", { name, bytes, choices: {} }, tableOf(bytes, name));
}

function planOf(work: ImportWork): ImportPlan {
  return planImport(PROJECT, readRows(sheetOf(work), work.setting), work.setting);
}

function applied(plan: ImportPlan): Project {
  let last = 0;
  return applyImport(PROJECT, plan, () => {
    last += 1;
    return `n${last}`;
  });
}

const edited = (id: string, fields: Partial<Company>): Company => {
  const { illustrative: _, ...company } = PROJECT.companies.find((one) => one.id === id) as Company;
  return { ...company, ...fields };
};

describe.skipIf(!hasSoffice)(hasSoffice ? "a register edited in Calc" : "no LibreOffice is here", () => {
  beforeAll(() => {
    saved = workInCalc({ "台帳.xlsx": exported() }, MORNING);
  });

  it("has its data found by itself among the sheets of the workbook", () => {
    const work = begun("直した.xlsx");
    expect(work.table.sheets.map(({ name }) => name)).toEqual(["企業", "企業（データ）"]);
    expect(sheetOf(work).name).toBe("企業（データ）");
  });

  it.each(SAVED)("changes just what was edited: %s", (name) => {
    const plan = planOf(begun(name));
    expect(applied(plan)).toEqual({
      ...PROJECT,
      companies: [
        edited("c1", { industry: "小売業" }),
        edited("c2", { contact: "0157234567" }),
        edited("c3", { memo: "2026/11/27" }),
        edited("c4", { memo: "一行目\n二行目" }),
        PROJECT.companies[4],
        edited("c6", { name: "雪見野建設㈱" }),
        edited("c7", { participation: "joins" }),
        PROJECT.companies[7],
        edited("c9", { name: "白樺坂木工㈱", industry: "木製品" }),
        PROJECT.companies[9],
        newCompany({ id: "n1", name: "間に足した社", contact: "0157234568", memo: "R8.11.27" }),
        newCompany({ id: "n2", name: "下に足した社", contact: "0157234567", memo: "2026/11/27" }),
      ],
    });
    expect(leftAlone(PROJECT, plan).map(({ id }) => id)).toEqual(["c8"]);
    expect(plan.rows.flatMap(({ row }) => row.notes)).toEqual([]);
  });

  it.each(SAVED)("brings a day from a column the clerk added: %s", (name) => {
    const { setting, ...work } = begun(name);
    const columns = [...setting.columns.slice(0, 10), "memo/headed"];
    const plan = planOf({ ...work, setting: { ...setting, columns, days: "era" } });
    const [first] = applied(plan).companies;
    expect(first?.memo).toBe(`${PROJECT.companies[0]?.memo}\n訪問日：令和8年11月27日`);
  });
});
