import type { Answers } from "../../project/model.ts";
import { made, pickRows, tableRows } from "../compose.ts";
import { REPORT } from "./sources.ts";

const b2: Answers = {
  "b2.known": made(pickRows("c1", "c2", "c3", "c4", "c5", "c6", "c7"), {
    note: "ラボの勉強会に来た会社と、連携機関から名前の挙がった会社。観光に直接関わる会社から声をかける。",
  }),
  "b2.banks": made(pickRows("k1", "k2"), {
    note: "資金繰りの相談で経営者と話す機会が多く、前向きな会社を知っている。紹介の前に本人の了解をとってもらう。",
  }),
  "b2.support": made(pickRows("k3", "k4")),
  "b2.local": made(pickRows("k5"), {
    note: "旅行会社や施設の内情に詳しい。B-3の聞き取りにも同席を頼む。",
  }),
  "b2.agencies": made(pickRows("k6"), {
    note: "企業の紹介よりも、副業の人材を受け入れた会社の体験談を話してもらう役を期待している。",
  }),
};

const b6: Answers = {
  "b6.progress": made(
    { choices: ["report", "monthly", "interim", "final"] },
    {
      note: `約3か月の間の定例会、中間報告会（12月22日 18:00〜20:00、オンライン）、最終報告会（2月）は${REPORT} 1.5・2による。打ち合わせごとのレポートはA4半分の様式とする案。`,
    },
  ),
  "b6.keyPeople": made(
    tableRows(
      ["category", "name", "affiliation", "role"],
      [
        "person",
        "上江洲 凪",
        "県内の自然体験ガイドの会 世話人",
        "旅行者の本音を伝え、ビオスの丘の試行に現場の目で助言する",
      ],
      [
        "person",
        "金城 ルリ",
        "中国語通訳案内士、地域の発信を手がける",
        "中国語圏の旅行者に合う言い回しと習慣を教える",
      ],
      [
        "professor",
        "大嶺 拓",
        "県内の大学 観光データ研究室 准教授",
        "予測や分析の進め方を確かめ、学生の参加を調整する",
      ],
      [
        "hub",
        "瑞慶覧 望",
        "合同会社しまのわ観光総研 代表",
        "三社の取組をほかの観光事業者につなぎ、試行の場を紹介する",
      ],
      [
        "hub",
        "津嘉山 亮",
        "商店街の連合会 事務局長",
        "国際通り周辺の店への聞き取りと、試験的な販促に協力する",
      ],
      ["support", "仲村渠 純", "沖縄中部広域商工会 経営支援室", "補助金の使い方と収支計画を一緒に確かめる"],
    ),
  ),
  "b6.topics": made(
    { choices: ["event", "challenge", "industry", "people"] },
    { note: "A-4の内容をもとに、参加した企業のその後と、県内の催しの情報を増やした。" },
  ),
  "b6.channels": made(
    { choices: ["mailMagazine", "groupChat"] },
    { note: "Slackの企業ごとの部屋は、最終報告会のあとも残す。" },
  ),
  "b6.frequency": made({ choice: "monthly" }),
  "b6.owner": made("沖縄県IoT推進ラボ 事務局（古波蔵 ゆい）。人事異動のときは後任者を部屋で紹介する"),
};

/** B-2 and B-6. B-1 and B-3 stand with the companies, B-5 in `tour`. */
export const trackB: Answers = { ...b2, ...b6 };
