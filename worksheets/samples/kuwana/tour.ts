import type { Answers } from "../../project/model.ts";
import { made, pickRows, sourced, tableRows } from "../compose.ts";
import { CALENDAR_SOURCE, PAY_SOURCE, REGION_SOURCE, TOUR_SOURCE } from "./sources.ts";
import { course, plan } from "./tour-plan.ts";

/** B-2 */
const recruiting: Answers = {
  "b2.known": made(pickRows("c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"), {
    note: "ラボの会員と、過去3年の省エネ・IoT相談の記録から挙げた。",
  }),
  "b2.banks": made(pickRows("k1", "k2"), {
    note: "融資先の設備投資の計画を知っている担当者に、経営者との橋渡しを頼む。",
  }),
  "b2.support": made(pickRows("k3", "k4")),
  "b2.local": made(pickRows("k5", "k6")),
  "b2.agencies": made(pickRows("k7"), { note: "企業の探索ではなく、求める人材像を言葉にする手伝いを頼む。" }),
};

/** B-5 */
const tour: Answers = {
  "b5.days": sourced({ choice: "d3" }, TOUR_SOURCE),
  "b5.dates": sourced([{ id: "d1", start: "2021-11-25", end: "2021-11-27", decided: true }], TOUR_SOURCE),
  "b5.headcount": made("6", { note: "6名なら一つの車両と一つの部屋で動ける。3地域全体では16名が参加した。" }),
  "b5.venue": sourced({ choices: ["hotel"] }, `${REGION_SOURCE}。会場は桑名シティホテル`),
  "b5.equipment": made(
    { choices: ["presentation", "discussion", "work", "display", "whiteboard", "internet"] },
    { note: "Wi-Fiは前日に現地で速さを確かめる。予備の通信機器を市から1台持ち込む。" },
  ),
  "b5.transport": made(
    { choices: ["officialCar", "charteredBus"] },
    { note: "2日目は長島まで移動するため小型バスを借りる。1日目と3日目の市街地は、公用車と徒歩で回る。" },
  ),
  "b5.travelCost": sourced({ choice: "actual" }, PAY_SOURCE),
  "b5.reward": sourced({ choice: "all" }, PAY_SOURCE),
  "b5.rewardAmount": sourced(
    "150000",
    `${PAY_SOURCE}。ビジネスモデル作成の日当30,000円の上限額で、ツアーの日当10,000円は別`,
  ),
  "b5.publicity": made(
    { choices: ["bulletin", "sns", "pressRelease", "media"] },
    { note: "工場内の写真は、掲載の前に各社の確認を受ける。市長との意見交換を取材の機会とする。" },
  ),
  "b5.companies": sourced(pickRows("c1", "c2", "c3", "c4", "c5"), TOUR_SOURCE),
  "b5.places": sourced(pickRows("p2", "p3", "p4", "p5"), TOUR_SOURCE),
  "b5.preMeeting": made("yes", {
    note: "11月上旬に、1社60分ずつオンラインで行う（企業紹介20分、人材の自己紹介10分、質疑20分、見学内容とデータの確認10分）。",
  }),
  "b5.preMeetingWho": made({ choices: ["companies", "municipality", "lab", "support"] }),
  "b5.timetable": sourced(course, `${TOUR_SOURCE}。報告書にない時刻・昼食・見ることなどは記入例`),
};

/** B-6 */
const support: Answers = {
  "b6.progress": made(
    { choices: ["report", "monthly", "interim", "final"] },
    {
      note: `中間報告会は12月22日 18:00〜20:00、最終報告会は2月（出典: ${CALENDAR_SOURCE}）。月次の定例会は記入例。`,
    },
  ),
  "b6.keyPeople": made(
    tableRows(
      ["category", "name", "affiliation", "role"],
      [
        "person",
        "近藤 早苗",
        "桑名の食と町並みを伝える会",
        "老舗や漁師町の話を集め、物語の裏付けと語り手の紹介をする",
      ],
      ["professor", "野呂 克典", "県内大学 工学部", "画像検査の試行方法と、製造現場の評価の仕方に助言する"],
      ["hub", "加納 正樹", "市内の若手経営者の勉強会", "企業どうしの悩みをつなぎ、成果を次の会社に紹介する"],
      ["support", "稲垣 明子", "県の産業支援機関", "補助制度と専門家派遣を案内し、3か月後の継続を支える"],
    ),
    {
      question: {
        what: "画像検査について、1月の試行の前に大学の研究室で一度相談できるか。謝金は必要か。",
        who: "県内大学 工学部の産学連携窓口",
        by: "2021-12-17",
      },
    },
  ),
  "b6.topics": made(
    { choices: ["event", "challenge", "industry", "people", "other"], text: "支援した企業のその後の取組" },
    { note: "ツアー後は観光の案内を減らし、関わった会社と人の近況を中心にする。" },
  ),
  "b6.channels": made({ choices: ["groupChat", "other"], text: "年2回のオンライン同窓会" }),
  "b6.frequency": made({ choice: "monthly" }),
  "b6.owner": made("くわなIoT推進ラボ事務局（企業の近況は、産業振興担当課が各社に聞き取る）"),
};

export const tourAndSupport: Answers = { ...recruiting, ...tour, ...plan, ...support };
