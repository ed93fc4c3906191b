import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { ALL_SHEETS } from "../../../../worksheets/catalog/index.ts";
import { REGISTER_NAMES } from "../../../../worksheets/definition/register.ts";
import { isTableItem } from "../../../../worksheets/exchange/item-table.ts";
import type { ExportOptions } from "../../../../worksheets/export/options.ts";
import {
  type PlannedWorkbook,
  planRegisters,
  planWorkbooks,
} from "../../../../worksheets/export/xlsx/plan-workbooks.ts";
import { writeXlsx } from "../../../../worksheets/export/xlsx/write-xlsx.ts";
import { maskProject } from "../../../../worksheets/project/mask/mask-project.ts";
import { newProject } from "../../../../worksheets/project/new-project.ts";
import {
  REGISTER_FIELDS,
  REGISTER_LABELS,
  registerRows,
} from "../../../../worksheets/project/register-fields.ts";
import { kitami } from "../../../../worksheets/samples/kitami.ts";
import { kuwana } from "../../../../worksheets/samples/kuwana.ts";
import { okinawa } from "../../../../worksheets/samples/okinawa.ts";
import { tableOf, texts } from "../../exchange/read/read-cells.ts";

const OPTIONS: ExportOptions = {
  layout: "official",
  content: "all",
  mode: "filled",
  bound: false,
  date: "2026-11-27",
};
const EMPTY = newProject("p", "2026-04-01T00:00:00Z");

const bytesOf = ({ build }: PlannedWorkbook) => writeXlsx(build()).bytes;
const sheetsOf = (workbook: PlannedWorkbook) => tableOf(bytesOf(workbook)).sheets;
const partsOf = (workbook: PlannedWorkbook) =>
  Object.entries(unzipSync(bytesOf(workbook))).map(
    ([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const,
  );
const tableItems = ALL_SHEETS.flatMap(({ steps }) => steps.flatMap(({ items }) => items)).filter(isTableItem);

const KINDS: readonly (readonly [string, readonly PlannedWorkbook[]])[] = [
  [
    "北見市",
    [...planRegisters(kitami, { ...OPTIONS, registers: REGISTER_NAMES }), ...planWorkbooks(kitami, OPTIONS)],
  ],
  ["桑名市, 公式の項目のみ", planWorkbooks(kuwana, { ...OPTIONS, content: "official" })],
  ["沖縄県, 庁内書式・記入例", planWorkbooks(okinawa, { ...OPTIONS, layout: "office", mode: "example" })],
  ["空の様式", planWorkbooks(EMPTY, { ...OPTIONS, mode: "blank" })],
  [
    "空の台帳, 1冊",
    [
      ...planRegisters(EMPTY, { ...OPTIONS, registers: REGISTER_NAMES }),
      ...planWorkbooks(EMPTY, { ...OPTIONS, bound: true }),
    ],
  ],
];

describe.each(KINDS)("the workbooks of %s", (_, workbooks) => {
  it("are well-formed XML in every part, and have no formula", () => {
    const folder = mkdtempSync(join(tmpdir(), "xlsx-parts-"));
    try {
      const files = workbooks.flatMap(partsOf).map(([path, xml], index) => {
        expect(xml, path).not.toMatch(/<f[ >]/u);
        const file = join(folder, `${index}.xml`);
        writeFileSync(file, xml);
        return file;
      });
      expect(spawnSync("xmllint", ["--noout", ...files], { encoding: "utf8" })).toMatchObject({
        status: 0,
        stderr: "",
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("print on A4, one page across, with the header rows on every page", () => {
    for (const workbook of workbooks)
      for (const [path, xml] of partsOf(workbook)) {
        if (path.startsWith("xl/worksheets/"))
          expect(xml).toMatch(
            /<pageSetup paperSize="9" orientation="(?:landscape|portrait)" fitToWidth="1" fitToHeight="0"\/>/u,
          );
        if (path === "xl/workbook.xml")
          expect(xml.match(/_xlnm\.Print_Titles/gu)?.length).toBe(xml.match(/<sheet /gu)?.length);
      }
  });

  it("have the data of each table on a sheet of its own: one header row, each heading once, nothing merged", () => {
    for (const workbook of workbooks) {
      const data = workbook.build().sheets.filter(({ name }) => name.endsWith("（データ）"));
      expect(data.length).toBe(workbook.tables.length);
      for (const { merged, rows, columns } of data) {
        expect(merged).toEqual([]);
        const headings = rows[0]?.cells.map(({ value }) => value) ?? [];
        expect(new Set(headings).size).toBe(columns.length);
        for (const { cells } of rows) expect(cells.length).toBe(columns.length);
      }
    }
  });

  it("have names of their own", () => {
    const names = workbooks.flatMap(({ name, tables }) => [
      `${name}.xlsx`,
      ...tables.map((table) => `${table.name}.csv`),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("every register", () => {
  it.each(REGISTER_NAMES)("%s is there with all its rows in its order, on paper and as data", (register) => {
    const [workbook] = planRegisters(kitami, { ...OPTIONS, registers: [register] });
    if (!workbook) throw new Error("No workbook");
    const [print, data] = sheetsOf(workbook);
    const names = registerRows(kitami, register).map(({ name }) => name);
    const nameColumn = texts(data).map((row) => row[1]);
    expect(nameColumn).toEqual([REGISTER_FIELDS[register][0]?.label, ...names]);
    const printed = texts(print).flat();
    for (const name of names) expect(printed).toContain(name);
    for (const { label } of REGISTER_FIELDS[register]) expect(printed).toContain(label);
    expect(workbook.name).toBe(`台帳_${REGISTER_LABELS[register]}_北見市`);
  });

  it("has its choices to pick from in the cells, also below the last row", () => {
    const [workbook] = planRegisters(kitami, { ...OPTIONS, registers: ["companies"] });
    const xml = workbook && partsOf(workbook).find(([path]) => path.endsWith("sheet2.xml"))?.[1];
    expect(xml).toContain("<formula1>&#34;打診前,打診中,参加,見送り&#34;</formula1>");
    expect(xml).toMatch(/<dataValidation [^>]*sqref="H2:H\d{3}"/u);
  });
});

describe("every table item", () => {
  const workbooks = planWorkbooks(kitami, OPTIONS);
  const names = workbooks.flatMap(({ build }) => build().sheets.map(({ name }) => name));

  it("there is, is written with its form and its data", () => {
    expect(tableItems.length).toBeGreaterThan(15);
    for (const { label } of tableItems) {
      expect(names).toContain(label);
      expect(names).toContain(`${label}（データ）`);
    }
  });

  it("of the guideline alone is written where only its items are asked for", () => {
    const official = planWorkbooks(kitami, { ...OPTIONS, content: "official" });
    const written = official.flatMap(({ build }) => build().sheets.map(({ name }) => name));
    for (const { label, added } of tableItems) expect(written.includes(label)).toBe(!added);
  });

  it("comes only with its worksheet, and the tour plan with B-5", () => {
    const codes = (...sheets: NonNullable<ExportOptions["sheets"]>) =>
      planWorkbooks(kitami, { ...OPTIONS, sheets }).map(({ name }) => name.split("_")[0]);
    expect(codes("a2")).toEqual(["A-2"]);
    expect(codes("b5", "b1")).toEqual(["B-1", "B-5", "ツアー計画"]);
    expect(codes("a1", "b3")).toEqual([]);
  });
});

describe("B-1", () => {
  const [workbook] = planWorkbooks(kitami, { ...OPTIONS, sheets: ["b1"] });
  if (!workbook) throw new Error("No workbook");

  it("has vertical headings under merged steps, marks as ○ and ×, and the register's order", () => {
    const [print] = workbook.build().sheets;
    const rows = texts(sheetsOf(workbook)[0]);
    expect(rows.flat()).toContain("○＝済　　×＝未　　空欄＝未確認");
    const vertical = print?.rows.flatMap(({ cells }) => cells).filter(({ style }) => style.vertical) ?? [];
    expect(vertical).toHaveLength(10);
    expect(print?.frozen).toEqual({ rows: 4, columns: 1 });
    // The title, what to do, name over two rows, three steps, two added columns, legend and a remark.
    expect(print?.merged.length).toBe(2 + 1 + 3 + 2 + 2);
  });

  it("as data says of each check what the company's answers say", () => {
    const [, ...rows] = texts(sheetsOf(workbook)[1]);
    const checks = ALL_SHEETS.find(({ id }) => id === "b1")?.steps.flatMap(({ items }) => items) ?? [];
    rows.forEach((row, index) => {
      const company = kitami.companies[index];
      expect(row.slice(0, 2)).toEqual([company?.id, company?.name]);
      checks.forEach(({ id }, check) => {
        const value = company?.answers[id]?.value;
        expect(row[check + 2] ?? "").toBe(value === "yes" ? "○" : value === "no" ? "×" : "");
      });
    });
  });
});

describe("numbers and days of a table", () => {
  const values = planWorkbooks(kitami, { ...OPTIONS, sheets: ["b5"] }).flatMap(({ tables }) => tables);
  const table = (name: string) => values.find((one) => one.name.endsWith(name))?.build();

  it("are numbers with their unit in the heading, and 西暦 with 和暦 beside it", () => {
    const budget = table("費用の見積り");
    const unit = budget?.columns.findIndex(({ heading }) => heading === "単価（円）") ?? -1;
    expect(budget?.rows.map((row) => typeof row[unit])).toContain("number");
    const meetings = table("顔合わせの予定");
    const at = meetings?.columns.findIndex(({ heading }) => heading === "日にち（西暦）") ?? -1;
    expect(meetings?.columns[at + 1]?.heading).toBe("日にち（和暦）");
    expect(meetings?.rows[0]?.slice(at, at + 2)).toEqual(["2021-11-01", "令和3年11月1日"]);
  });
});

describe("a masked copy", () => {
  const masked = maskProject(
    kitami,
    { people: true, contacts: true, notes: true, companies: true },
    kitami.id,
  ).project;

  it("names no person or company, and says of no row which it was", () => {
    const options = { ...OPTIONS, withoutIds: true } as const;
    const workbooks = [
      ...planRegisters(masked, { ...options, registers: REGISTER_NAMES }),
      ...planWorkbooks(masked, options),
    ];
    const all = workbooks
      .flatMap((workbook) => sheetsOf(workbook).flatMap((sheet) => texts(sheet).flat()))
      .join("\n");
    for (const { name } of [...kitami.talents, ...kitami.companies]) expect(all).not.toContain(name);
    const headings = workbooks.flatMap(({ tables }) =>
      tables.flatMap(({ build }) => build().columns.map(({ id }) => id)),
    );
    expect(headings).not.toContain("id");
  });
});
