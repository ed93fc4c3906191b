import type { Company } from "../../../../worksheets/project/model.ts";
import { missingReception, tickCount } from "./company-checks.ts";

export type MatrixFilter = "all" | "candidates" | "joins" | "reception" | "unchecked";
export type MatrixOrder = "register" | "kana" | "ticks";

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
];

const KEEPS: Readonly<Record<MatrixFilter, (company: Company) => boolean>> = {
  all: () => true,
  candidates: ({ participation }) => participation !== "declined",
  joins: ({ participation }) => participation === "joins",
  reception: (company) => missingReception(company).length > 0,
  unchecked: (company) => tickCount(company) === 0,
};

const collator = new Intl.Collator("ja");

function compare(order: MatrixOrder): ((a: Company, b: Company) => number) | undefined {
  if (order === "kana") return (a, b) => collator.compare(a.kana || a.name, b.kana || b.name);
  return order === "ticks" ? (a, b) => tickCount(b) - tickCount(a) : undefined;
}

/** The ids of the rows to show, in order. */
export function matrixRows(
  companies: readonly Company[],
  { filter, order, words }: MatrixView,
): readonly string[] {
  const wanted = words.trim().normalize("NFKC").toLowerCase();
  const kept = companies.filter(
    (company) =>
      KEEPS[filter](company) &&
      `${company.name} ${company.kana}`.normalize("NFKC").toLowerCase().includes(wanted),
  );
  const sort = compare(order);
  return (sort ? kept.toSorted(sort) : kept).map(({ id }) => id);
}
