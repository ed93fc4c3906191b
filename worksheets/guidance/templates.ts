/** One row of a meeting's timetable. Times are "HH:MM", 24 hours; an empty `end` means open end. */
export interface AgendaRow {
  readonly start: string;
  readonly end: string;
  readonly content: string;
  readonly owner: string;
}

/** One part of the pre-meeting, which has a length but no fixed start. */
export interface PreMeetingRow {
  readonly minutes: number;
  readonly content: string;
  readonly owner: string;
}

/** Ids of b5.timetable's block types that the templates use. */
export type TourBlockTypeId =
  | "move"
  | "orientation"
  | "visit"
  | "talentTalk"
  | "sightseeing"
  | "prepare"
  | "presentation"
  | "remoteWork";

/** One block of a tour; blocks of the same half day follow one another in the order of the template. */
export interface TourBlockTemplate {
  /** Day of the tour, from 1. */
  readonly day: number;
  readonly half: "am" | "pm";
  readonly type: TourBlockTypeId;
  readonly title: string;
}

export type TourDays = 2 | 3 | 4 | 5;

/** The pilot's online meet-up of 10 October 2021; who led each part is our suggestion. */
export const MEETUP_AGENDA: readonly AgendaRow[] = [
  { start: "13:00", end: "13:05", content: "挨拶", owner: "事務局" },
  { start: "13:05", end: "13:20", content: "趣旨説明", owner: "事務局" },
  { start: "13:20", end: "14:05", content: "地域の紹介", owner: "自治体・ラボ" },
  { start: "14:05", end: "14:10", content: "休憩", owner: "" },
  { start: "14:10", end: "14:40", content: "ラウンドテーブル①", owner: "自治体・ラボ、人材" },
  { start: "14:40", end: "15:10", content: "ラウンドテーブル②", owner: "自治体・ラボ、人材" },
  { start: "15:10", end: "15:40", content: "ラウンドテーブル③", owner: "自治体・ラボ、人材" },
  { start: "15:40", end: "15:45", content: "休憩", owner: "" },
  { start: "15:45", end: "16:15", content: "懇親会", owner: "全員" },
  { start: "16:15", end: "16:30", content: "まとめ・連絡", owner: "事務局" },
  { start: "16:30", end: "", content: "自由懇親会（参加は自由）", owner: "希望者" },
];

export const MEETUP_AGENDA_SOURCE = "別冊1 3-5（令和3年度のミートアップ）";

/** The meeting of one company with the talents before the tour, online, 60 minutes. */
export const PRE_MEETING_AGENDA: readonly PreMeetingRow[] = [
  { minutes: 20, content: "企業紹介（事業の概要、経営課題、ビジョン）", owner: "企業" },
  { minutes: 10, content: "人材の自己紹介", owner: "人材" },
  { minutes: 20, content: "質疑", owner: "全員" },
  { minutes: 10, content: "見学したい内容と、見せてほしいデータの確認", owner: "人材・企業" },
];

export const PRE_MEETING_AGENDA_SOURCE = "ガイドライン B-5";

/** Three days are the guideline's model plan; the other lengths are derived from it. */
export const TOUR_TEMPLATES: Readonly<Record<TourDays, readonly TourBlockTemplate[]>> = {
  2: [
    { day: 1, half: "am", type: "move", title: "現地への移動" },
    { day: 1, half: "am", type: "orientation", title: "オリエンテーション" },
    { day: 1, half: "pm", type: "visit", title: "企業訪問①" },
    { day: 1, half: "pm", type: "visit", title: "企業訪問②" },
    { day: 1, half: "pm", type: "talentTalk", title: "人材間のディスカッション" },
    { day: 2, half: "am", type: "prepare", title: "プレゼンテーション準備" },
    { day: 2, half: "pm", type: "presentation", title: "企業へのプレゼンテーション" },
  ],
  3: [
    { day: 1, half: "am", type: "move", title: "現地への移動" },
    { day: 1, half: "pm", type: "orientation", title: "オリエンテーション" },
    { day: 1, half: "pm", type: "visit", title: "企業訪問①" },
    { day: 1, half: "pm", type: "talentTalk", title: "人材間のディスカッション" },
    { day: 2, half: "am", type: "visit", title: "企業訪問②" },
    { day: 2, half: "am", type: "visit", title: "企業訪問③" },
    { day: 2, half: "pm", type: "visit", title: "企業訪問④" },
    { day: 2, half: "pm", type: "sightseeing", title: "観光地等の視察" },
    { day: 2, half: "pm", type: "talentTalk", title: "人材間のディスカッション" },
    { day: 3, half: "am", type: "prepare", title: "プレゼンテーション準備" },
    { day: 3, half: "pm", type: "presentation", title: "企業へのプレゼンテーション" },
  ],
  4: [
    { day: 1, half: "am", type: "move", title: "現地への移動" },
    { day: 1, half: "pm", type: "orientation", title: "オリエンテーション" },
    { day: 1, half: "pm", type: "visit", title: "企業訪問①" },
    { day: 1, half: "pm", type: "talentTalk", title: "人材間のディスカッション" },
    { day: 2, half: "am", type: "remoteWork", title: "リモートワーク（人材の本業）" },
    { day: 2, half: "pm", type: "visit", title: "企業訪問②" },
    { day: 2, half: "pm", type: "visit", title: "企業訪問③" },
    { day: 2, half: "pm", type: "talentTalk", title: "人材間のディスカッション" },
    { day: 3, half: "am", type: "remoteWork", title: "リモートワーク（人材の本業）" },
    { day: 3, half: "pm", type: "visit", title: "企業訪問④" },
    { day: 3, half: "pm", type: "sightseeing", title: "観光地等の視察" },
    { day: 3, half: "pm", type: "talentTalk", title: "人材間のディスカッション" },
    { day: 4, half: "am", type: "remoteWork", title: "リモートワーク（人材の本業）" },
    { day: 4, half: "pm", type: "prepare", title: "プレゼンテーション準備" },
    { day: 4, half: "pm", type: "presentation", title: "企業へのプレゼンテーション" },
  ],
  5: [
    { day: 1, half: "am", type: "move", title: "現地への移動" },
    { day: 1, half: "pm", type: "orientation", title: "オリエンテーション" },
    { day: 1, half: "pm", type: "visit", title: "企業訪問①" },
    { day: 2, half: "am", type: "remoteWork", title: "リモートワーク（人材の本業）" },
    { day: 2, half: "pm", type: "visit", title: "企業訪問②" },
    { day: 2, half: "pm", type: "visit", title: "企業訪問③" },
    { day: 2, half: "pm", type: "talentTalk", title: "人材間のディスカッション" },
    { day: 3, half: "am", type: "remoteWork", title: "リモートワーク（人材の本業）" },
    { day: 3, half: "pm", type: "visit", title: "企業訪問④" },
    { day: 3, half: "pm", type: "sightseeing", title: "観光地等の視察" },
    { day: 4, half: "am", type: "remoteWork", title: "リモートワーク（人材の本業）" },
    { day: 4, half: "pm", type: "talentTalk", title: "人材間のディスカッション" },
    { day: 4, half: "pm", type: "prepare", title: "プレゼンテーション準備" },
    { day: 5, half: "am", type: "remoteWork", title: "リモートワーク（人材の本業）" },
    { day: 5, half: "pm", type: "presentation", title: "企業へのプレゼンテーション" },
  ],
};

const DERIVED_TOUR_SOURCE = "ガイドライン B-5（3日間の基本の流れをもとに作成）";

/** Source line shown with each template of `TOUR_TEMPLATES`. */
export const TOUR_TEMPLATE_SOURCES: Readonly<Record<TourDays, string>> = {
  2: DERIVED_TOUR_SOURCE,
  3: "ガイドライン B-5（3日間の基本の流れ）",
  4: DERIVED_TOUR_SOURCE,
  5: DERIVED_TOUR_SOURCE,
};
