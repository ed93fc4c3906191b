import { itemDefinition } from "../../catalog/index.ts";
import type { Project } from "../../project/model.ts";
import { standingAnswer } from "../standing-answer.ts";
import type { AdviceRule, Found } from "./rule.ts";

/** Found when a one-choice item of B-5 is answered with `choice`. */
function chosen(project: Project, item: string, choice: string, found: Omit<Found, "ref">): readonly Found[] {
  return standingAnswer(project, "one", { item }).choice === choice ? [{ ref: { item }, ...found }] : [];
}

function missingEquipment(project: Project): readonly string[] {
  const definition = itemDefinition("b5.equipment");
  const { choices } = standingAnswer(project, "many", { item: "b5.equipment" });
  if (definition.kind !== "many" || choices.length === 0) return [];
  return definition.choices.filter(({ id }) => !choices.includes(id)).map(({ label }) => label);
}

/** B-5 STEP1, STEP2 and the pre-meeting of STEP4. Its dates and timetable have files of their own. */
export const TOUR_PLAN_RULES: readonly AdviceRule[] = [
  {
    id: "short-tour",
    severity: "hint",
    reason:
      "ガイドラインは2泊3日以上を勧めています。企業の訪問、人材どうしの話し合い、提案の準備に時間が要るためです。",
    source: "ガイドライン B-5",
    find: ({ project }) =>
      chosen(project, "b5.days", "d2", {
        message: "ツアーが２日間です。",
        todo: "３日間にできないか検討してください。難しければ、訪問する企業を絞ります。",
      }),
  },
  {
    id: "equipment-missing",
    severity: "hint",
    reason:
      "活動拠点の形は問いませんが、Wi-Fi、ホワイトボード、大型モニターなどを備えた、訪問のあとに作業できる場所が求められています。",
    source: "ガイドライン B-5／別添5",
    find: ({ project }) => {
      const missing = missingEquipment(project);
      if (missing.length === 0) return [];
      return [
        {
          ref: { item: "b5.equipment" },
          message: `活動拠点に足りないものがあります：${missing.join("、")}`,
          todo: "借りる、持ち込む、別の部屋を使うなどの方法で、用意できないか確かめてください。",
        },
      ];
    },
  },
  {
    id: "travel-not-paid",
    severity: "hint",
    reason:
      "人材は副業として参加するため、交通費と謝金の支給が勧められています。令和3年度は旅費と宿泊費を実費で支給しました。",
    source: "ガイドライン B-5／別添2",
    find: ({ project }) =>
      chosen(project, "b5.travelCost", "none", {
        message: "現地までの交通費が「支給しない」です。",
        todo: "実費、または上限を決めた支給を検討してください。支給しないときは募集のときに伝えます。",
      }),
  },
  {
    id: "reward-not-paid",
    severity: "hint",
    reason:
      "人材は副業として参加するため、ツアー以降の活動への謝金の支給が勧められています。令和3年度は日当を支給しました。",
    source: "ガイドライン B-5／別添2",
    find: ({ project }) =>
      chosen(project, "b5.reward", "none", {
        message: "ツアー以降の活動への謝金が「支給しない」です。",
        todo: "企業との個別支援だけでも支給を検討してください。支給しないときは募集のときに伝えます。",
      }),
  },
  {
    id: "no-pre-meeting",
    severity: "hint",
    reason:
      "ツアーの前に会っておくと、当日の話が深まります。人材もオンラインでの事前の顔合わせを求めていました。",
    source: "ガイドライン B-5／別添4／別添5",
    find: ({ project }) =>
      standingAnswer(project, "yesNo", { item: "b5.preMeeting" }) === "no"
        ? [
            {
              ref: { item: "b5.preMeeting" },
              message: "事前の顔合わせを「実施しない」としています。",
              todo: "1社60分ほどのオンラインの顔合わせを検討してください（企業紹介20分、自己紹介10分、質疑20分、見学とデータの確認10分）。",
            },
          ]
        : [],
  },
];
