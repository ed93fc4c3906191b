import type { ItemId } from "../../../../worksheets/definition/item-definition.ts";
import type { Company } from "../../../../worksheets/project/model.ts";
import { searchKey, searchKeys } from "../../find/search-key.ts";
import { CHECK_IDS, missingReception, STEP_CHECKS, tickCount } from "./company-checks.ts";

export type MatrixFilter = "all" | "candidates" | "joins" | "reception" | "unchecked";
export type MatrixOrder = "register" | "kana" | "ticks" | "step1" | "step2" | "step3";

export interface MatrixView {
  readonly filter: MatrixFilter;
  readonly order: MatrixOrder;
  /** Looked for in names and readings. */
  readonly words: string;
}

export const WHOLE_MATRIX: MatrixView = { filter: "all", order: "register", words: "" };

export const MATRIX_FILTERS: readonly (readonly [MatrixFilter, string])[] = [
  ["all", "すべての企業"],
  ["candidates", "見送り以外"],
  ["joins", "参加する企業"],
  ["reception", "参加でSTEP2が未完"],
  ["unchecked", "✓が1つもない企業"],
];

export const MATRIX_ORDERS: readonly (readonly [MatrixOrder, string])[] = [
  ["register", "登録した順"],
  ["kana", "五十音順"],
  ["ticks", "✓の多い順"],
  ["step1", "STEP1の✓の多い順"],
  ["step2", "STEP2の✓の多い順"],
  ["step3", "STEP3の✓の多い順"],
];

const KEEPS: Readonly<Record<MatrixFilter, (company: Company) => boolean>> = {
  all: () => true,
  candidates: ({ participation }) => participation !== "declined",
  joins: ({ participation }) => participation === "joins",
  reception: (company) => missingReception(company).length > 0,
  unchecked: (company) => tickCount(company) === 0,
};

const collator = new Intl.Collator("ja");

/** Whose checks are counted. */
const COUNTED: Readonly<Partial<Record<MatrixOrder, readonly ItemId[] | undefined>>> = {
  ticks: CHECK_IDS,
  step1: STEP_CHECKS[0],
  step2: STEP_CHECKS[1],
  step3: STEP_CHECKS[2],
};

function compare(order: MatrixOrder): ((a: Company, b: Company) => number) | undefined {
  if (order === "kana") return (a, b) => collator.compare(a.kana || a.name, b.kana || b.name);
  const items = COUNTED[order];
  return items && ((a, b) => tickCount(b, items) - tickCount(a, items));
}

/** The ids of the rows to show, in order. */
export function matrixRows(
  companies: readonly Company[],
  { filter, order, words }: MatrixView,
): readonly string[] {
  const wanted = searchKeys(words);
  const kept = companies.filter(
    (company) =>
      KEEPS[filter](company) &&
      wanted.every((word) => searchKey(`${company.name} ${company.kana}`).includes(word)),
  );
  const sort = compare(order);
  return (sort ? kept.toSorted(sort) : kept).map(({ id }) => id);
}
