import type { AdviceRule } from "./rule.ts";

export const MUNICIPALITY_RULES: readonly AdviceRule[] = [
  {
    id: "no-municipality-name",
    severity: "warn",
    reason: "書き出したワークシートに自治体名が入らず、どの地域のものか分からなくなります。",
    source: "このアプリの書き出し",
    find: ({ project }) =>
      project.municipality.name.trim() === ""
        ? [
            {
              field: { of: "municipality", key: "name" },
              message: "自治体名が、まだ書かれていません。",
              todo: "「自治体の情報」で自治体名を書いてください。",
            },
          ]
        : [],
  },
];
