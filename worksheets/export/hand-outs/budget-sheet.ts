import { type Budget, type BudgetGroup, budget, yen } from "../../journey/tour/budget.ts";
import { budgetProposal } from "../../journey/tour/budget-proposals.ts";
import type { Project } from "../../project/model.ts";
import type { LeafletCell, LeafletSheet } from "../document-tree.ts";
import { cell, chapter, facts, heading } from "./leaflet-parts.ts";
import { wordedRows } from "./table-cells.ts";
import { periodInWords } from "./tour-words.ts";

/** Rows to write in where nothing is estimated yet. */
const BLANK_ROWS = 8;

type Words = Readonly<Record<string, string>>;

/** 費用見積書: every line with its amount, the sum of each kind and of all, and what they rest on. */
export function budgetSheet(project: Project, withNotes: boolean): LeafletSheet {
  const estimate = budget(project);
  const period = periodInWords(project);
  return {
    key: "budget",
    code: "費用見積書",
    title: "フィールドワークツアー 費用の見積り",
    instruction: `日程：${period === "" ? "未定" : period}`,
    arrangement: "leaflet",
    chapters: [
      ...chapter("合計", facts(totals(estimate))),
      {
        title: "内訳",
        parts: [{ part: "rows", columns: columns(withNotes), rows: lines(project, estimate, withNotes) }],
      },
      ...chapter("計算のもと", [{ part: "list", items: budgetProposal(project).assumptions }]),
    ],
  };
}

function totals({
  groups,
  total,
  perTalent,
  unreckoned,
}: Budget): readonly (readonly [string, readonly string[]])[] {
  if (groups.length === 0) return [];
  return [
    ["合計額", [yen(total), ...(unreckoned > 0 ? [`金額の出ない${unreckoned}行を除く`] : [])]],
    ["人材1名あたり", perTalent === undefined ? [] : [yen(perTalent)]],
  ];
}

function columns(withNotes: boolean) {
  return [
    { label: "区分", width: 1.9 },
    { label: "内容", width: 3 },
    { label: "単価", width: 1.8 },
    { label: "人数・台数", width: 1.6 },
    { label: "日数・回数", width: 1.6 },
    { label: "金額", width: 2.7 },
    ...(withNotes ? [{ label: "根拠・メモ", width: 2.4 }] : []),
  ];
}

function lines(
  project: Project,
  { groups, total }: Budget,
  withNotes: boolean,
): readonly (readonly LeafletCell[])[] {
  const empty = columns(withNotes).map(() => cell(""));
  if (groups.length === 0) return Array.from({ length: BLANK_ROWS }, () => empty);
  const words = new Map(wordedRows(project, "tour.budget").map((row) => [row.id, row.words]));
  return [...groups.flatMap((group) => groupRows(group, words, withNotes)), sumRow("合計", total, withNotes)];
}

function groupRows(
  { label, lines: own, subtotal }: BudgetGroup,
  words: ReadonlyMap<string, Words>,
  withNotes: boolean,
): readonly (readonly LeafletCell[])[] {
  const rows = own.map(({ row, amount }, index) => {
    const { label: what = "", unit = "", people = "", times = "", memo = "" } = words.get(row.id) ?? {};
    return [
      cell(index === 0 ? label : ""),
      cell(what),
      cell(unit, { figure: true }),
      cell(people, { figure: true }),
      cell(times, { figure: true }),
      cell(amount === undefined ? "―" : yen(amount), { figure: true }),
      ...(withNotes ? [cell(memo)] : []),
    ];
  });
  return own.length > 1 ? [...rows, sumRow(`${label} 小計`, subtotal, withNotes)] : rows;
}

function sumRow(title: string, amount: number, withNotes: boolean): readonly LeafletCell[] {
  return [
    heading(title),
    cell(""),
    cell(""),
    cell(""),
    cell(""),
    { title: yen(amount), lines: [], figure: true },
    ...(withNotes ? [cell("")] : []),
  ];
}
