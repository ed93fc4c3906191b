import { hasAnswer, standingAnswer } from "../standing-answer.ts";
import type { AdviceRule } from "./rule.ts";
import { recruitmentSheets } from "./talent-rules.ts";

/** A-4 and B-4 STEP2, B-6 STEP1 and STEP3. */
export const INFORMATION_RULES: readonly AdviceRule[] = [
  {
    id: "anytime-without-owner",
    severity: "hint",
    reason: "頻度が「随時」で担当も決まっていないと、情報提供がいつの間にか止まりがちです。",
    source: "ガイドライン A-4・B-4 STEP2、B-6 STEP3",
    find: ({ project }) =>
      [...recruitmentSheets(project), "b6"]
        .filter(
          (sheet) =>
            standingAnswer(project, "one", { item: `${sheet}.frequency` }).choice === "anytime" &&
            !hasAnswer(project, { item: `${sheet}.owner` }),
        )
        .map((sheet) => ({
          ref: { item: `${sheet}.owner` },
          message: "情報提供の頻度が「随時」で、担当が決まっていません。",
          todo: "担当を決めるか、頻度を決めてください。",
        })),
  },
  {
    id: "no-final-report",
    severity: "hint",
    reason: "支援した成果を取りまとめ、次につなげる場になります。令和3年度は2月に最終報告会を開きました。",
    source: "ガイドライン B-6／令和3年度調査報告書 1.5",
    find: ({ project }) => {
      const { choices } = standingAnswer(project, "many", { item: "b6.progress" });
      return choices.length > 0 && !choices.includes("final")
        ? [
            {
              ref: { item: "b6.progress" },
              message: "最終報告会が選ばれていません。",
              todo: "最終報告会の開催を検討してください。オンラインでも開けます。",
            },
          ]
        : [];
    },
  },
];
