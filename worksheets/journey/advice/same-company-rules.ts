import { sameNameGroups } from "../../project/same-name.ts";
import { companyNames } from "./picked-companies.ts";
import type { AdviceRule } from "./rule.ts";

export const SAME_COMPANY_RULES: readonly AdviceRule[] = [
  {
    id: "same-company-twice",
    severity: "warn",
    reason: "同じ企業が2行に分かれていると、回答も2つに分かれ、集計が合わなくなります。",
    source: "このアプリの企業の一覧",
    find: ({ project }) =>
      sameNameGroups(project.companies).flatMap((same) => {
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
