import type { Answers } from "../../project/model.ts";
import { made, pickRows, sourced } from "../compose.ts";
import { REPORT, TOUR_SOURCE } from "./sources.ts";
import { course, plan } from "./tour-plan.ts";

/** B-5. */
export const tour: Answers = {
  ...plan,
  "b5.days": sourced({ choice: "d3" }, TOUR_SOURCE),
  "b5.dates": sourced(
    [{ id: "d1", start: "2021-11-25", end: "2021-11-27", decided: true }],
    `${REPORT} 1.5・別冊1 3-9（沖縄県）`,
  ),
  "b5.headcount": made("5", {
    note: "3地域で16名だったため、1地域あたり5名とした。車1台で動ける人数でもある。",
  }),
  "b5.venue": sourced({ choices: ["office"] }, `${REPORT} 別冊1 3-9・別添3（沖縄県庁）`),
  "b5.equipment": made(
    { choices: ["presentation", "discussion", "work", "display", "whiteboard", "internet"] },
    { note: "庁内の回線は外部の人が使えないため、ツアーの間だけ使える無線の回線を借りる。" },
  ),
  "b5.transport": made(
    { choices: ["officialCar", "rentalCar"] },
    {
      note: "那覇市内は公用車、うるま市への移動は10人乗りのレンタカーを使う。雨天時は30分早く出発する。",
      question: {
        what: "土曜日（11月27日）に公用車と県庁の駐車場を使えるか",
        who: "県庁の車両・庁舎管理の担当",
        by: "2021-10-22",
      },
    },
  ),
  "b5.travelCost": sourced({ choice: "actual" }, `${REPORT}（旅費と宿泊費は実費）`),
  "b5.reward": sourced({ choice: "all" }, `${REPORT}（ツアーとビジネスモデル作成の日当）`),
  "b5.rewardAmount": sourced(
    "180000",
    `${REPORT}から計算（ツアーの日当10,000円×3日と、ビジネスモデル作成の日当30,000円・上限150,000円を合わせた最大の額）`,
  ),
  "b5.publicity": made(
    { choices: ["website", "sns", "pressRelease", "media"] },
    { note: "写真と会社名を出してよいかを、訪問の前に各社と人材に確かめる。提案の内容は公表しない。" },
  ),
  "b5.companies": sourced(pickRows("c1", "c2", "c3"), TOUR_SOURCE),
  "b5.places": made(pickRows("p1", "p2", "p3"), {
    note: "県庁での発表とビオスの丘の訪問は報告書による。国際通り周辺は、2日目の移動の途中に短く歩く案。",
  }),
  "b5.preMeeting": made("yes", {
    note: "10月下旬から11月上旬に、1社60分ずつオンラインで行う。企業紹介20分、人材の自己紹介10分、質疑20分、見学したい内容と見せてほしいデータの確認10分。",
  }),
  "b5.preMeetingWho": made(
    { choices: ["companies", "municipality", "lab", "support", "partner"] },
    { note: "その他連携機関は、国際旅行社の回にしまのわ観光総研が入る。" },
  ),
  "b5.timetable": sourced(
    course,
    `${TOUR_SOURCE}。2日目は、国際旅行社と人材間ディスカッションで終日とだけ書かれている。時刻・昼食・見ることなどは記入例`,
  ),
};
