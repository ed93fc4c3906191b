import type { Company } from "../../project/model.ts";
import { groupedBy } from "./grouped-by.ts";
import { companyNames } from "./picked-companies.ts";
import type { AdviceRule } from "./rule.ts";

/**
 * A company's name for comparison only: without spaces and 株式会社 in any of its forms. NFKC turns ㈱ and （株）
 * into (株); the name itself stays as typed.
 */
export function companyNameKey(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/株式会社|\(株\)/gu, "")
    .toLowerCase();
}

function sameNames(companies: readonly Company[]): readonly (readonly Company[])[] {
  const named = companies.filter(({ name }) => companyNameKey(name) !== "");
  return groupedBy(named, ({ name }) => companyNameKey(name)).filter(({ length }) => length > 1);
}

export const SAME_COMPANY_RULES: readonly AdviceRule[] = [
  {
    id: "same-company-twice",
    severity: "warn",
    reason: "同じ企業が2行に分かれていると、回答も2つに分かれ、集計が合わなくなります。",
    source: "このアプリの企業の一覧",
    find: ({ project }) =>
      sameNames(project.companies).flatMap((same) => {
        const last = same.at(-1);
        if (last === undefined) return [];
        return [
          {
            ref: { item: "b1.future", company: last.id },
            field: { of: "companies", row: last.id, key: "name" },
            message: `同じ企業が重なっているようです：${companyNames(same)}`,
            todo: "同じ企業なら一方を消し、別の企業なら見分けられる名前にしてください。",
          },
        ];
      }),
  },
];
