import type { ManyDefinition, OneDefinition, TextDefinition } from "../definition/item-definition.ts";

/** What is told to the talents, how, how often and by whom. */
export interface InfoItems {
  readonly topics: ManyDefinition;
  readonly channels: ManyDefinition;
  readonly frequency: OneDefinition;
  readonly owner: TextDefinition;
}

/**
 * The questions on information that A-4, B-4 and B-6 ask in the same words
 * (ガイドライン ワークシートA-4 STEP1・2, B-6 STEP3); their ids begin with `prefix`.
 */
export function infoItems(prefix: "a4" | "b4" | "b6"): InfoItems {
  return {
    topics: {
      id: `${prefix}.topics`,
      kind: "many",
      label: "提供する情報",
      prompt: "高度デジタル人材に提供する情報",
      choices: [
        { id: "sightseeing", label: "観光情報" },
        { id: "event", label: "イベント情報" },
        { id: "challenge", label: "地域課題" },
        { id: "industry", label: "産業に関するニュース" },
        { id: "current", label: "地域の時事ネタ" },
        { id: "people", label: "地域で活躍する人材" },
        { id: "other", label: "その他（具体的に）", withText: true },
      ],
      columns: 3,
      neededForComplete: true,
    },
    channels: {
      id: `${prefix}.channels`,
      kind: "many",
      label: "提供の方法",
      prompt: "情報提供の方法",
      choices: [
        { id: "mailMagazine", label: "メールマガジン" },
        { id: "groupChat", label: "グループチャット" },
        { id: "sns", label: "SNS" },
        { id: "other", label: "その他（具体的に）", withText: true },
      ],
      columns: 3,
      neededForComplete: true,
    },
    frequency: {
      id: `${prefix}.frequency`,
      kind: "one",
      label: "提供の頻度",
      prompt: "情報提供の頻度",
      choices: [
        { id: "weekly", label: "週に１回" },
        { id: "biweekly", label: "隔週" },
        { id: "monthly", label: "月に１回" },
        { id: "anytime", label: "随時" },
      ],
      columns: 4,
      neededForComplete: true,
    },
    owner: {
      id: `${prefix}.owner`,
      kind: "text",
      label: "情報発信の担当",
      prompt: "情報発信の担当（部署・機関・氏名）",
      personal: "person",
      neededForComplete: true,
      blankLines: 1,
    },
  };
}
