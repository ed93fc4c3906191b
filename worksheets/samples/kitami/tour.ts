import type { Answers } from "../../project/model.ts";
import { made, pickRows, sourced, tableRows } from "../compose.ts";
import { course, plan } from "./tour-plan.ts";

const TOUR = "令和3年度調査報告書 別冊1 3-9（北見市）";

const b2: Answers = {
  "b2.known": made(pickRows("c1", "c2", "c3", "c4", "c6", "c9"), {
    note: "ラボの会員、または過去の実証事業で付き合いのある企業。",
  }),
  "b2.banks": made(pickRows("k1", "k2")),
  "b2.support": made(pickRows("k3", "k4")),
  "b2.local": made(pickRows("k5", "k6")),
  "b2.agencies": made(pickRows("k7")),
};

const b5: Answers = {
  "b5.days": sourced({ choice: "d3" }, TOUR),
  "b5.dates": sourced(
    [
      { id: "d1", start: "2021-11-16", end: "2021-11-18", decided: true },
      { id: "d2", start: "2021-11-24", end: "2021-11-26" },
    ],
    `${TOUR}。第2希望は記入例`,
  ),
  "b5.headcount": made("8", {
    note: "令和3年度は3地域で16名。1地域5〜6名に、希望が重なる分の余裕を見た。",
  }),
  "b5.venue": sourced({ choices: ["other"], text: "サテライトオフィス北見" }, TOUR),
  "b5.equipment": made({
    choices: ["presentation", "discussion", "work", "display", "whiteboard", "internet"],
  }),
  "b5.transport": made(
    { choices: ["officialCar", "charteredBus"] },
    {
      note: "市街地から農場まで車で約30分。路線バスは本数が少なく、企業を続けて回れない。",
      question: {
        what: "11月中旬に冬タイヤの中型バスを3日間借りられるか（積雪に備える）",
        who: "市内の貸切バス会社、総務課の車両担当",
        by: "2021-10-15",
      },
    },
  ),
  "b5.travelCost": sourced({ choice: "actual" }, "令和3年度調査報告書 別添1・別添2（旅費・宿泊費とも実費）"),
  "b5.reward": sourced(
    { choice: "all" },
    "令和3年度調査報告書 別添1・別添2（ツアー、ビジネスモデル作成とも日当）",
  ),
  "b5.rewardAmount": sourced(
    "150000",
    "令和3年度調査報告書 別添1・別添2（ビジネスモデル作成は日当30,000円、上限150,000円。ツアーは別に日当10,000円）",
  ),
  "b5.publicity": made(
    { choices: ["bulletin", "sns", "pressRelease", "media"] },
    { note: "企業の工程や試作品の写真は、載せる前に必ず各社の確認を取る。" },
  ),
  "b5.companies": sourced(pickRows("c1", "c2", "c3", "c4", "c5"), `${TOUR}。農場の名前は架空`),
  "b5.places": sourced(pickRows("p2"), TOUR),
  "b5.preMeeting": made("yes", {
    note: "11月1日の週に、1社約60分ずつオンラインで行う（企業紹介20分、自己紹介10分、質疑20分、見学と資料の確認10分）。",
  }),
  "b5.preMeetingWho": made({ choices: ["companies", "municipality", "lab", "bank", "support"] }),
  "b5.timetable": sourced(course, `${TOUR}。時刻・昼食・見ることなどは記入例`),
};

const b6: Answers = {
  "b6.progress": made(
    { choices: ["report", "monthly", "interim", "final"] },
    {
      note: "令和3年度の中間報告会は12月22日 18:00〜20:00（オンライン）、最終報告会は2月。月次定例会の曜日は記入例：毎月第2水曜日の夜。",
    },
  ),
  "b6.keyPeople": made(
    tableRows(
      ["category", "name", "affiliation", "role"],
      ["person", "宮部 岳", "若手農業者の勉強会 代表", "農家の本音を伝え、試す畑と仲間を紹介する"],
      ["person", "深沢 修二", "猟友会の会員・シカ肉加工の実践者", "エゾシカの動きと捕獲の現場を案内する"],
      [
        "professor",
        "鳴瀬 佳代",
        "工学系大学 寒冷地情報工学 教授",
        "技術の確からしさを助言し、学生の参加をつなぐ",
      ],
      [
        "hub",
        "柏原 雄介",
        "北見市IoT推進ラボ コーディネーター",
        "企業と人材の相性を見て引き合わせ、行き違いをほどく",
      ],
      ["hub", "桐野 美鈴", "サテライトオフィスの運営スタッフ", "滞在中の人材と、市内の人が出会う場をつくる"],
      ["support", "庄内 徹", "商工団体の経営指導員", "補助金や資金繰りを含め、続けられる計画に直す"],
    ),
  ),
  "b6.topics": made({
    choices: ["event", "challenge", "industry", "people", "other"],
    text: "各プロジェクトの進み具合と、手を借りたいこと",
  }),
  "b6.channels": made(
    { choices: ["mailMagazine", "groupChat"] },
    { note: "普段は企業ごとのSlackの部屋。年2回の便りの案内だけはメールでも送る。" },
  ),
  "b6.frequency": made({ choice: "biweekly" }),
  "b6.owner": made("北見市IoT推進ラボ事務局（高瀬）。企業の話題は各社の窓口から受け取る"),
};

export const trackB: Answers = { ...b2, ...b5, ...plan, ...b6 };
