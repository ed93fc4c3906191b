import { writtenLines } from "../../items/list.ts";
import { writtenRows } from "../../items/table.ts";
import type { Project } from "../../project/model.ts";
import { hasAnswer, standingAnswer } from "../standing-answer.ts";
import type { AdviceRule } from "./rule.ts";

/** The barriers (a1.barriers) no expectation answers. */
function openBarriers(project: Project) {
  const linked = new Set(
    writtenLines(standingAnswer(project, "list", { item: "a1.expectations" })).map(({ link }) => link),
  );
  return writtenLines(standingAnswer(project, "list", { item: "a1.barriers" })).filter(
    ({ id }) => !linked.has(id),
  );
}

const services = (project: Project) => standingAnswer(project, "many", { item: "a2.services" }).choices;

/** */
export const REGION_RULES: readonly AdviceRule[] = [
  {
    id: "barrier-without-expectation",
    severity: "hint",
    reason:
      "何を期待されているかがはっきりしないと、人材は意見を出しにくくなります。令和3年度のミートアップでも、期待の明確化が求められました。",
    source: "ガイドライン A-1／令和3年度調査報告書 別冊1 3-6",
    find: ({ project }) => {
      const open = openBarriers(project);
      if (open.length === 0) return [];
      return [
        {
          ref: { item: "a1.expectations" },
          message: `期待する役割が結び付いていない壁があります：${open.map(({ text }) => text.trim()).join("、")}`,
          todo: "壁ごとに、人材に期待する役割を書き、「答える壁」を選んでください。",
        },
      ];
    },
  },
  {
    id: "no-way-to-reach-talents",
    severity: "warn",
    reason: "人材に知らせが届く道が、直接にも民間のサービス経由にもない状態です。",
    source: "ガイドライン A-2",
    find: ({ project }) =>
      services(project).includes("none") &&
      !["a2.media", "a2.bases", "a2.partners"].some((item) => hasAnswer(project, { item }))
        ? [
            {
              ref: { item: "a2.services" },
              message: "民間のサービスを利用せず、自前の媒体・拠点・連携機関も挙げられていません。",
              todo: "STEP1で使えるものを挙げるか、民間のサービスの利用を検討してください。",
            },
          ]
        : [],
  },
  {
    id: "service-without-cost",
    severity: "hint",
    reason: "民間のサービスを使うときは、費用と時期を先に確かめておくと、予算の準備が間に合います。",
    source: "ガイドライン A-2（費用・時期の表は追加項目）",
    find: ({ project }) => {
      const chosen = services(project).some((id) => id !== "none");
      const rows = writtenRows(standingAnswer(project, "table", { item: "a2.serviceNotes" }));
      return chosen && !rows.some(({ cells }) => (cells.cost ?? "").trim() !== "")
        ? [
            {
              ref: { item: "a2.serviceNotes" },
              message: "利用する民間のサービスの費用が、まだ書かれていません。",
              todo: "サービス名・費用・時期を表に書いてください。未定なら見積りを頼みます。",
            },
          ]
        : [];
    },
  },
  {
    id: "no-discussion-theme",
    severity: "hint",
    reason: "令和3年度は、ラウンドテーブルで何を期待されているかを明確にしてほしいという声がありました。",
    source: "令和3年度調査報告書 2.1.3／別冊1 3-6",
    find: ({ project }) =>
      ["a3.dates", "a3.tool"].some((item) => hasAnswer(project, { item })) &&
      !hasAnswer(project, { item: "a3.discussion" })
        ? [
            {
              ref: { item: "a3.discussion" },
              message: "グループディスカッションで意見交換したい魅力・課題が、まだ選ばれていません。",
              todo: "A-1の魅力と課題から、話し合いたいものを選んでください。",
            },
          ]
        : [],
  },
];
