/** What the tours of FY2021 paid, to set beside one's own estimate. */
export const TOUR_COSTS: readonly string[] = [
  "旅費と宿泊費：かかった額（実費）",
  "ツアーの日当：1日10,000円",
  "ツアーのあとの活動（ビジネスモデルの作成）：1日30,000円、合計150,000円まで",
];

export const TOUR_COSTS_SOURCE = "別添1・別添2（令和3年度の3地域）";
