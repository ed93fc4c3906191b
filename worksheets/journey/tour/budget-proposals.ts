import { itemDefinition } from "../../catalog/index.ts";
import type { TableRow, TableValue } from "../../items/table.ts";
import { BLOCK_TEXTS, blockTitle, type TourBlock } from "../../items/timetable.ts";
import { itemContext } from "../../project/item-context.ts";
import type { Project } from "../../project/model.ts";
import { tourDays } from "../advice/tour-days.ts";
import { standingAnswer } from "../standing-answer.ts";
import { BUDGET } from "./budget.ts";
import { headcount, partySize } from "./headcount.ts";
import { wholeNumber } from "./tour-travel.ts";

/** The cells of a line of tour.budget that B-5 and the course give rise to. */
export interface ProposedLine {
  readonly line: string;
  /** What tells one proposed line from another. */
  readonly label: string;
  readonly unit: string;
  readonly people: string;
  readonly times: string;
  readonly memo: string;
}

/** What the estimate begins with: its lines, and what they take for granted, in sentences. */
export interface BudgetProposal {
  readonly lines: readonly ProposedLine[];
  readonly assumptions: readonly string[];
}

/** A count in the estimate that is not what B-5 and the plan say now. */
export interface StaleCount {
  readonly row: string;
  readonly label: string;
  readonly column: "people" | "times";
  readonly written: string;
  readonly now: string;
}

const text = (count: number | undefined) => (count === undefined ? "" : String(count));

function line(line: string, label: string, cells: Partial<ProposedLine>): ProposedLine {
  return { line, label, unit: "", people: "", times: "", memo: "", ...cells };
}

/** What the choices of B-5, the headcount and the costs in the course say of the tour's costs. */
export function budgetProposal(project: Project): BudgetProposal {
  const parts = [
    counts(project),
    travel(project),
    reward(project),
    vehicles(project),
    venue(project),
    course(project),
  ];
  return {
    lines: parts.flatMap(({ lines }) => lines),
    assumptions: parts.flatMap(({ assumptions }) => assumptions),
  };
}

function counts(project: Project): BudgetProposal {
  const talents = headcount(project);
  const days = tourDays(project);
  const party = partySize(project);
  const missing = [
    ...(talents === undefined ? ["募集する人数"] : []),
    ...(days === undefined ? ["ツアーの日数"] : []),
  ];
  const known = [
    ...(talents === undefined ? [] : [`人材${talents}名`]),
    ...(talents === undefined || party === undefined || party === talents
      ? []
      : [`同行${party - talents}名`]),
    ...(days === undefined ? [] : [`${days}日間${days - 1}泊`]),
  ];
  return {
    lines: [],
    assumptions: [
      ...(known.length > 0 ? [`${known.join("、")}で計算します。`] : []),
      ...(missing.length > 0
        ? [`B-5の「${missing.join("」「")}」がまだないため、その欄は空のままにします。`]
        : []),
      "人数・台数と日数・回数が空の行は、1として計算します。",
    ],
  };
}

const TRAVEL_LABELS: Readonly<Record<string, string>> = {
  actual: "人材の往復の交通費（実費の見込み）",
  capped: "人材の往復の交通費（上限額）",
  fixed: "人材の往復の交通費（定額）",
};

function travel(project: Project): BudgetProposal {
  const { choice } = standingAnswer(project, "one", { item: "b5.travelCost" });
  if (choice === "none")
    return {
      lines: [],
      assumptions: ["交通費を支給しないため（B-5）、交通費と宿泊費の行は作りません。"],
    };
  const people = text(headcount(project));
  const days = tourDays(project);
  const lodging = line("lodging", "人材の宿泊費（実費の見込み）", {
    people,
    times: days === undefined ? "" : text(days - 1),
  });
  const label = TRAVEL_LABELS[choice ?? ""];
  if (label === undefined)
    return { lines: [lodging], assumptions: ["交通費の支給のしかたが、B-5でまだ選ばれていません。"] };
  const amount = choice === "actual" ? "" : standingAnswer(project, "number", { item: "b5.travelAmount" });
  return {
    lines: [line("travel", label, { unit: text(wholeNumber(amount)), people, times: "1" }), lodging],
    assumptions: [],
  };
}

function reward(project: Project): BudgetProposal {
  const { choice } = standingAnswer(project, "one", { item: "b5.reward" });
  if (choice === undefined)
    return { lines: [], assumptions: ["活動への謝金が、B-5でまだ選ばれていません。"] };
  if (choice === "none") return { lines: [], assumptions: ["謝金を支給しないため（B-5）、行は作りません。"] };
  const people = text(headcount(project));
  const amount = text(wholeNumber(standingAnswer(project, "number", { item: "b5.rewardAmount" })));
  const support = line("honorarium", "ツアーのあとの活動への謝金", { unit: amount, people, times: "1" });
  if (choice === "support") return { lines: [support], assumptions: [] };
  const daily = line("allowance", "人材の日当", { people, times: text(tourDays(project)) });
  if (choice === "all")
    return {
      lines: [daily, support],
      assumptions:
        amount === ""
          ? []
          : [
              "B-5の「謝金の金額」は、ツアーのあとの活動の分とします。ツアーの日当を含む額なら、単価を直してください。",
            ],
    };
  return amount === ""
    ? { lines: [daily], assumptions: [] }
    : {
        lines: [line("allowance", "人材へのツアーの謝金", { unit: amount, people, times: "1" })],
        assumptions: ["B-5の「謝金の金額」は、ツアー全体で1名に払う額とします。"],
      };
}

function vehicles(project: Project): BudgetProposal {
  const { choices, text: other = "" } = standingAnswer(project, "many", { item: "b5.transport" });
  const times = text(tourDays(project));
  const lines: Readonly<Record<string, ProposedLine>> = {
    public: line("vehicle", "地域内の移動の運賃", { people: text(partySize(project)), times }),
    officialCar: line("vehicle", "公用車の燃料代", { people: "1", times }),
    rentalCar: line("vehicle", "レンタカー", { people: "1", times }),
    charteredBus: line("vehicle", "貸し切りバス", { people: "1", times }),
    other: line("vehicle", other.trim() === "" ? "その他の移動手段" : other.trim(), { people: "1", times }),
  };
  return {
    lines: choices.flatMap((choice) => lines[choice] ?? []),
    assumptions: choices.some((choice) => choice !== "public")
      ? ["車は、どれも1台を毎日使うものとします。"]
      : [],
  };
}

function venue(project: Project): BudgetProposal {
  const { choices, text: other = "" } = standingAnswer(project, "many", { item: "b5.venue" });
  const times = text(tourDays(project));
  const labels: Readonly<Record<string, string>> = {
    hotel: "貸し会議室の使用料",
    coworking: "コワーキングスペースの使用料",
    other: other.trim() === "" ? "活動拠点の使用料" : other.trim(),
  };
  return {
    lines: choices.flatMap((choice) => {
      const label = labels[choice];
      return label === undefined ? [] : [line("venue", label, { people: "1", times })];
    }),
    assumptions: choices.includes("office") ? ["庁舎の会議室には、費用を見込みません。"] : [],
  };
}

/** A line for every block of the course that says what it costs. */
function course(project: Project): BudgetProposal {
  const talents = text(headcount(project));
  const lines = standingAnswer(project, "timetable", { item: "b5.timetable" }).flatMap(
    (block): ProposedLine[] => {
      const cost = block.cost?.trim() ?? "";
      if (cost === "") return [];
      const amount = wholeNumber(cost);
      return [
        line(MEALS.has(block.type) ? "meal" : "other", `${block.day}日目 ${titleOf(project, block)}`, {
          unit: text(amount),
          people: /[人名]/u.test(cost) ? talents : "",
          times: "1",
          memo: amount === undefined || !/^\d+$/u.test(cost) ? `行程の${COST_LABEL}：${cost}` : "",
        }),
      ];
    },
  );
  return {
    lines,
    assumptions:
      lines.length === 0
        ? []
        : ["行程に書いた費用は、「1人」「1名」とあれば1名あたり、なければ1回分とします。"],
  };
}

const MEALS: ReadonlySet<string> = new Set(["lunch", "party"]);
const COST_LABEL = BLOCK_TEXTS.find(({ key }) => key === "cost")?.label ?? "";

function titleOf(project: Project, block: TourBlock): string {
  const definition = itemDefinition("b5.timetable");
  return definition.kind === "timetable" ? blockTitle(definition, block, itemContext(project)) : block.title;
}

/** What is written in proposed lines although the plan says another number by now. */
export function staleCounts(project: Project): readonly StaleCount[] {
  const proposed = new Map(budgetProposal(project).lines.map((line) => [line.label, line]));
  return standingAnswer(project, "table", BUDGET).flatMap(({ id, cells }) => {
    const label = cells.label?.trim() ?? "";
    const now = proposed.get(label);
    if (now === undefined) return [];
    return (["people", "times"] as const).flatMap((column): StaleCount[] => {
      const written = cells[column]?.trim() ?? "";
      const differs = now[column] !== "" && wholeNumber(written) !== wholeNumber(now[column]);
      return differs ? [{ row: id, label, column, written, now: now[column] }] : [];
    });
  });
}

/** The estimate with the counts as they are now; all else stays. */
export function withCurrentCounts(value: TableValue, stale: readonly StaleCount[]): TableValue {
  return value.map((row): TableRow => {
    const own = stale.filter((one) => one.row === row.id);
    return own.length === 0
      ? row
      : {
          ...row,
          cells: { ...row.cells, ...Object.fromEntries(own.map(({ column, now }) => [column, now])) },
        };
  });
}
