import { A4_GUIDANCE } from "./a4.ts";
import type { SheetGuidance } from "./guidance.ts";

/** The same form stands in both tracks, so the same help does: a4.* → b4.*. */
function itemsOfA4(): SheetGuidance["items"] {
  return Object.fromEntries(
    Object.entries(A4_GUIDANCE.items).map(([id, guidance]) => [id.replace(/^a4\./, "b4."), guidance]),
  );
}

export const B4_GUIDANCE: SheetGuidance = {
  worksheet: {
    purpose:
      "A-4と同じ様式です。会社が求める人材（B-3）をもとに、届ける知らせと、ツアーに来てほしい人材を見直します。",
    who: ["A-4を書いた担当者", "B-3の聞き取りをした人", "参加する会社の担当者（できれば）"],
    minutes: 30,
    atHand: ["A-4の回答", "各社のB-3（必要な人材像）", "人材の自己紹介シート"],
    tips: [
      "初めはA-4の回答がそのまま出ます。会社向けに変えたいときだけ、別に記入します。",
      "人材は、会社の歴史、将来の目標、財務などの基本を、決まった形の資料で前もって見たいと答えました。",
      "会社の期待も、会う前に人材とすり合わせておきましょう。",
    ],
    source: "ガイドライン B-4／別添5",
  },
  items: itemsOfA4(),
};
