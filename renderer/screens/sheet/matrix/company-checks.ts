import { worksheet } from "../../../../worksheets/catalog/index.ts";
import type { ItemId } from "../../../../worksheets/definition/item-definition.ts";
import type { Company } from "../../../../worksheets/project/model.ts";
import { checkState } from "../../../../worksheets/project/set-checks.ts";

/** The columns of B-1 in the form's order. */
export const CHECK_IDS: readonly ItemId[] = worksheet("b1").steps.flatMap(({ items }) =>
  items.map(({ id }) => id),
);

/** The checks with which a step begins. */
export const FIRST_OF_STEP: ReadonlySet<ItemId> = new Set(
  worksheet("b1").steps.flatMap(({ items }) => items.slice(0, 1).map(({ id }) => id)),
);

/** 受入体制の整備 (STEP2) must stand before the project starts. Source: ガイドライン B-1. */
const RECEPTION_IDS: readonly ItemId[] =
  worksheet("b1")
    .steps.find(({ number }) => number === 2)
    ?.items.map(({ id }) => id) ?? [];

/** The checks of STEP2 that a company which takes part still lacks. */
export function missingReception(company: Company): readonly ItemId[] {
  if (company.participation !== "joins") return [];
  return RECEPTION_IDS.filter((item) => checkState(company, item) !== "yes");
}

/** How many companies have 済 in each column. */
export function columnTotals(companies: readonly Company[]): readonly number[] {
  return CHECK_IDS.map((item) => companies.filter((company) => checkState(company, item) === "yes").length);
}

/** How many of its checks are 済; of one step's where that is given. */
export function tickCount(company: Company, items: readonly ItemId[] = CHECK_IDS): number {
  return items.filter((item) => checkState(company, item) === "yes").length;
}

/** The checks of each step, in order. */
export const STEP_CHECKS: readonly (readonly ItemId[])[] = worksheet("b1").steps.map(({ items }) =>
  items.map(({ id }) => id),
);
