import { validateAnswer } from "../../items/index.ts";
import { groupedBy } from "../../project/grouped-by.ts";
import { itemContext } from "../../project/item-context.ts";
import { daysBetween, japaneseDate } from "../../text/era.ts";
import { type KeptEntry, keptEntries } from "./kept-entries.ts";
import type { AdviceRule, Found } from "./rule.ts";

/** The samples that come with the app, which are illustrative throughout, have ids that begin so. */
const SAMPLE_PREFIX = "sample-";

function findingsOf(
  { ref, definition, entry }: KeptEntry,
  context: ReturnType<typeof itemContext>,
): readonly Found[] {
  if (entry.value === undefined) return [];
  return validateAnswer(definition, entry.value, context).map(({ message, at, mild }) => ({
    ref,
    ...(at === undefined ? {} : { at }),
    ...(mild ? { severity: "hint" as const } : {}),
    message: `${definition.label}：${message}`,
    todo: "回答を見直してください。このままでも保存と書き出しはできます。",
  }));
}

/** Any item of any worksheet. */
export const ANSWER_RULES: readonly AdviceRule[] = [
  {
    id: "value",
    severity: "warn",
    reason: "読み取れない回答や、もとの行がなくなった回答は、印刷や集計で正しく扱えません。",
    source: "このアプリの回答の確認",
    find: ({ project }) =>
      keptEntries(project).flatMap((kept) => findingsOf(kept, itemContext(project, kept.ref.company))),
  },
  {
    id: "overdue-question",
    severity: "warn",
    reason: "確認の期限を過ぎると、その後の準備も遅れます。",
    source: "このアプリの要確認",
    find: ({ project, today }) =>
      keptEntries(project).flatMap(({ ref, definition, entry: { question } }) => {
        const late = question && today ? daysBetween(question.by, today) : undefined;
        if (question === undefined || late === undefined || late <= 0) return [];
        const what = question.what.trim() === "" ? definition.label : question.what.trim();
        return [
          {
            ref,
            message: `確認の期限（${japaneseDate(question.by)}）を過ぎています：${what}`,
            todo: `${question.who.trim() === "" ? "" : `${question.who.trim()}に確かめてください。`}済んでいれば「要確認」を外してください。`,
          },
        ];
      }),
  },
  {
    id: "still-illustrative",
    severity: "hint",
    reason: "記入例は架空の内容です。そのまま提出すると、自分の地域の回答と取り違えられます。",
    source: "このアプリの記入例",
    find: ({ project }) => {
      if (project.id.startsWith(SAMPLE_PREFIX)) return [];
      const left = keptEntries(project).filter(({ entry }) => entry.illustrative);
      return groupedBy(left, ({ ref }) => ref.item).flatMap((same) => {
        const [first] = same;
        if (first === undefined) return [];
        const count = first.ref.company === undefined ? "" : `（${same.length}社）`;
        return [
          {
            ref: first.ref,
            message: `「${first.definition.label}」が記入例のままです${count}。`,
            todo: "自分の地域の内容に書き換えるか、消してください。",
          },
        ];
      });
    },
  },
];
