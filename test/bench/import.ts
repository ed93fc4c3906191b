import { strToU8, zipSync } from "fflate";
import { applyImport } from "../../worksheets/exchange/import/apply-import.ts";
import { guessSetting } from "../../worksheets/exchange/import/guess-setting.ts";
import { planImport } from "../../worksheets/exchange/import/plan-import.ts";
import { readRows } from "../../worksheets/exchange/import/read-rows.ts";
import { readTable } from "../../worksheets/exchange/read/read-table.ts";
import type { Project } from "../../worksheets/project/model.ts";
import { oneSheet, workbookFiles } from "../worksheets/exchange/read/workbook-bytes.ts";
import { scaledProject } from "./scaled-project.ts";
import { summary } from "./statistics.ts";
import { table } from "./tables.ts";

/** In milliseconds, by the number of rows. */
const AIMS: Readonly<Record<number, number>> = { 300: 1000, 5000: 1500 };

const HEADINGS = [
  "企業名",
  "フリガナ",
  "業種",
  "所在地",
  "担当者",
  "電話",
  "メール",
  "紹介元",
  "参加可否",
  "備考",
];

function row(index: number): readonly string[] {
  return [
    `株式会社 試験${index}`,
    "ｼｹﾝ",
    "製造業（金属加工）",
    `北海道北見市北${index}条西1丁目`,
    "総務部 山田",
    "0157-00-0000",
    `a${index}@example.jp`,
    "北見信用金庫",
    index % 2 === 0 ? "○" : "検討中",
    "令和8年11月16日に訪問。".repeat(5),
  ];
}

const lists = (count: number) => [HEADINGS, ...Array.from({ length: count }, (_, index) => row(index))];

function csv(count: number): Uint8Array {
  return strToU8(
    lists(count)
      .map((cells) => `${cells.join(",")}\r\n`)
      .join(""),
  );
}

function xlsx(count: number): Uint8Array {
  const rows = lists(count).map(
    (cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`,
  );
  return oneSheet(rows.join(""));
}

/** From the bytes to the register, as the app does it; half of the rows are companies the project has. */
function imported(project: Project, name: string, bytes: Uint8Array): void {
  const read = readTable(name, bytes);
  const sheet = read.ok ? read.table.sheets[0] : undefined;
  if (!sheet) throw new Error("It was not read");
  const setting = guessSetting("companies", sheet);
  const plan = planImport(project, readRows(sheet, setting), setting);
  let last = 0;
  applyImport(project, plan, () => {
    last += 1;
    return `new${last}`;
  });
}

function refused(name: string, bytes: Uint8Array): void {
  if (readTable(name, bytes).ok) throw new Error("It was read");
}

function bomb(): Uint8Array {
  const files = workbookFiles({ sheets: [{ name: "x", rows: "" }] });
  return zipSync({ ...files, "xl/worksheets/sheet1.xml": new Uint8Array(300 * 1024 * 1024) }, { level: 1 });
}

/** How long importing a list takes, and refusing what is none. */
export function importReport(rounds: number, say: (progress: string) => void): string {
  say("importing lists");
  const companies = scaledProject(150).companies.map((company, index) => ({
    ...company,
    name: `㈱試験${index}`,
  }));
  const project = { ...scaledProject(1), companies };
  const cases: readonly (readonly [what: string, run: () => void])[] = [
    ...[300, 5_000].flatMap((count): (readonly [string, () => void])[] => {
      const [workbook, text] = [xlsx(count), csv(count)];
      return [
        [`${count} rows × 10, .xlsx`, () => imported(project, "a.xlsx", workbook)],
        [`${count} rows × 10, .csv`, () => imported(project, "a.csv", text)],
      ];
    }),
  ];
  const million = oneSheet("<row><c><v>1</v></c></row>".repeat(1_000_000));
  const packed = bomb();
  const hostile: typeof cases = [
    ["refusing 1,000,000 rows, .xlsx", () => refused("a.xlsx", million)],
    ["refusing a zip bomb of 300 MB", () => refused("a.xlsx", packed)],
  ];
  const rows = [...cases, ...hostile].map(([what, run]) => {
    run();
    const times = Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    const { median, least, most } = summary(times);
    const wanted = AIMS[Number.parseInt(what, 10)];
    const aim = wanted === undefined ? "" : `${median <= wanted ? "✓" : "✗"} ≤ ${wanted} ms`;
    return [what, `${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`, aim];
  });
  return table(["import", "time", "aim"], rows);
}
