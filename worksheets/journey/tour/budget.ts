import { itemDefinition } from "../../catalog/index.ts";
import type { Choice } from "../../definition/choice.ts";
import { type TableRow, writtenRows } from "../../items/table.ts";
import type { ItemRef, Project } from "../../project/model.ts";
import { groupThousands } from "../../text/numbers.ts";
import { standingAnswer } from "../standing-answer.ts";
import { headcount } from "./headcount.ts";
import { wholeNumber } from "./tour-travel.ts";

export const BUDGET: ItemRef = { item: "tour.budget" };

/** The dearest line that is reckoned, in yen: a thousand lines of it still add up exactly. */
const MOST = 1_000_000_000_000;

/** A line of the estimate and what it comes to, in yen. */
export interface BudgetLine {
  readonly row: TableRow;
  /** Undefined: no price, or something in the line that is no whole number or beyond all sense. */
  readonly amount: number | undefined;
}

/** The lines of one kind of cost, and what those that can be reckoned come to. */
export interface BudgetGroup {
  /** A choice of the table's first column; "" for lines without one. */
  readonly kind: string;
  readonly label: string;
  readonly lines: readonly BudgetLine[];
  /** In yen. */
  readonly subtotal: number;
}

/** What the tour costs, as far as the estimate can be reckoned. */
export interface Budget {
  /** In the order of the choices; kinds without a line are left out. */
  readonly groups: readonly BudgetGroup[];
  /** In yen. */
  readonly total: number;
  /** In yen, rounded up; undefined while the talents are not counted (b5.headcount). */
  readonly perTalent: number | undefined;
  /** How many lines are in no sum. */
  readonly unreckoned: number;
}

/** The kinds of cost a line can be of. Throws when the catalog has none. */
export function budgetKinds(): readonly Choice[] {
  const definition = itemDefinition(BUDGET.item);
  const column = definition.kind === "table" ? definition.columns.find(({ id }) => id === "line") : undefined;
  if (column?.cell !== "one") throw new Error(`${BUDGET.item} has no kinds of cost`);
  return column.choices;
}

/** How many, as counted in the line; an empty count is one. Undefined: no whole number. */
function count(typed: string | undefined): number | undefined {
  return (typed ?? "").trim() === "" ? 1 : wholeNumber(typed);
}

/** Price × people or vehicles × days or times, in yen. */
export function lineAmount({ cells }: TableRow): number | undefined {
  const unit = wholeNumber(cells.unit);
  const people = count(cells.people);
  const times = count(cells.times);
  if (unit === undefined || people === undefined || times === undefined) return undefined;
  const amount = unit * people * times;
  return amount <= MOST ? amount : undefined;
}

/** The estimate of tour.budget, part by part. */
export function budget(project: Project): Budget {
  const lines = writtenRows(standingAnswer(project, "table", BUDGET)).map(
    (row): BudgetLine => ({ row, amount: lineAmount(row) }),
  );
  const kinds = [...budgetKinds(), { id: "", label: "区分なし" }];
  const groups = kinds.flatMap(({ id, label }): BudgetGroup[] => {
    const own = lines.filter(({ row }) => (row.cells.line ?? "") === id);
    const subtotal = own.reduce((sum, { amount = 0 }) => sum + amount, 0);
    return own.length === 0 ? [] : [{ kind: id, label, lines: own, subtotal }];
  });
  const total = groups.reduce((sum, { subtotal }) => sum + subtotal, 0);
  const talents = headcount(project);
  return {
    groups,
    total,
    perTalent: talents === undefined || talents === 0 ? undefined : Math.ceil(total / talents),
    unreckoned: lines.filter(({ amount }) => amount === undefined).length,
  };
}

/** "10,000円×8×3"; counts that are not written are left out. "" for a line without an amount. */
export function reckoning(line: BudgetLine): string {
  if (line.amount === undefined) return "";
  const { unit, people, times } = line.row.cells;
  const counts = [people, times].map(wholeNumber).filter((count) => count !== undefined);
  return [yen(wholeNumber(unit) ?? 0), ...counts].join("×");
}

/** "1,234,000円" */
export function yen(amount: number): string {
  return `${groupThousands(String(amount))}円`;
}
