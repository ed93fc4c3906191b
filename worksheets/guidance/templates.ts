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
  | "remoteWork"
  | "lunch";

/** One block of a tour. */
export interface TourBlockTemplate {
  /** Day of the tour, from 1. */
  readonly day: number;
  readonly half: "am" | "pm";
  /** "HH:MM" */
  readonly start: string;
  readonly end: string;
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

function templateBlock(
  day: number,
  start: string,
  end: string,
  type: TourBlockTypeId,
  title: string,
): TourBlockTemplate {
  return { day, half: start < "12:00" ? "am" : "pm", start, end, type, title };
}

/**
 * Three days are the guideline's model plan; the other lengths are derived from it. Times, lunches and half an hour
 * for every way are ours, and on the tour's grid of 15 minutes.
 */
export const TOUR_TEMPLATES: Readonly<Record<TourDays, readonly TourBlockTemplate[]>> = {
  2: [
    templateBlock(1, "08:30", "10:30", "move", "現地への移動"),
    templateBlock(1, "10:45", "11:45", "orientation", "オリエンテーション"),
    templateBlock(1, "11:45", "12:45", "lunch", "昼食"),
    templateBlock(1, "13:15", "14:45", "visit", "企業訪問①"),
    templateBlock(1, "15:15", "16:45", "visit", "企業訪問②"),
    templateBlock(1, "17:15", "18:15", "talentTalk", "人材間のディスカッション"),
    templateBlock(2, "09:00", "11:45", "prepare", "プレゼンテーション準備"),
    templateBlock(2, "11:45", "12:45", "lunch", "昼食"),
    templateBlock(2, "13:00", "15:30", "presentation", "企業へのプレゼンテーション"),
  ],
  3: [
    templateBlock(1, "10:00", "12:00", "move", "現地への移動"),
    templateBlock(1, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(1, "13:00", "14:00", "orientation", "オリエンテーション"),
    templateBlock(1, "14:30", "16:30", "visit", "企業訪問①"),
    templateBlock(1, "17:00", "18:00", "talentTalk", "人材間のディスカッション"),
    templateBlock(2, "09:00", "10:30", "visit", "企業訪問②"),
    templateBlock(2, "11:00", "12:30", "visit", "企業訪問③"),
    templateBlock(2, "12:30", "13:30", "lunch", "昼食"),
    templateBlock(2, "14:00", "15:30", "visit", "企業訪問④"),
    templateBlock(2, "16:00", "17:00", "sightseeing", "観光地等の視察"),
    templateBlock(2, "17:15", "18:00", "talentTalk", "人材間のディスカッション"),
    templateBlock(3, "09:00", "11:45", "prepare", "プレゼンテーション準備"),
    templateBlock(3, "11:45", "12:45", "lunch", "昼食"),
    templateBlock(3, "13:00", "15:30", "presentation", "企業へのプレゼンテーション"),
  ],
  4: [
    templateBlock(1, "10:00", "12:00", "move", "現地への移動"),
    templateBlock(1, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(1, "13:00", "14:00", "orientation", "オリエンテーション"),
    templateBlock(1, "14:30", "16:30", "visit", "企業訪問①"),
    templateBlock(1, "17:00", "18:00", "talentTalk", "人材間のディスカッション"),
    templateBlock(2, "09:00", "12:00", "remoteWork", "リモートワーク（人材の本業）"),
    templateBlock(2, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(2, "13:30", "15:00", "visit", "企業訪問②"),
    templateBlock(2, "15:30", "17:00", "visit", "企業訪問③"),
    templateBlock(2, "17:15", "18:00", "talentTalk", "人材間のディスカッション"),
    templateBlock(3, "09:00", "12:00", "remoteWork", "リモートワーク（人材の本業）"),
    templateBlock(3, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(3, "13:30", "15:30", "visit", "企業訪問④"),
    templateBlock(3, "16:00", "17:00", "sightseeing", "観光地等の視察"),
    templateBlock(3, "17:15", "18:00", "talentTalk", "人材間のディスカッション"),
    templateBlock(4, "09:00", "12:00", "remoteWork", "リモートワーク（人材の本業）"),
    templateBlock(4, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(4, "13:00", "15:00", "prepare", "プレゼンテーション準備"),
    templateBlock(4, "15:15", "17:15", "presentation", "企業へのプレゼンテーション"),
  ],
  5: [
    templateBlock(1, "10:00", "12:00", "move", "現地への移動"),
    templateBlock(1, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(1, "13:00", "14:00", "orientation", "オリエンテーション"),
    templateBlock(1, "14:30", "16:30", "visit", "企業訪問①"),
    templateBlock(2, "09:00", "12:00", "remoteWork", "リモートワーク（人材の本業）"),
    templateBlock(2, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(2, "13:30", "15:00", "visit", "企業訪問②"),
    templateBlock(2, "15:30", "17:00", "visit", "企業訪問③"),
    templateBlock(2, "17:15", "18:00", "talentTalk", "人材間のディスカッション"),
    templateBlock(3, "09:00", "12:00", "remoteWork", "リモートワーク（人材の本業）"),
    templateBlock(3, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(3, "13:30", "15:30", "visit", "企業訪問④"),
    templateBlock(3, "16:00", "17:00", "sightseeing", "観光地等の視察"),
    templateBlock(4, "09:00", "12:00", "remoteWork", "リモートワーク（人材の本業）"),
    templateBlock(4, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(4, "13:00", "14:30", "talentTalk", "人材間のディスカッション"),
    templateBlock(4, "14:45", "17:00", "prepare", "プレゼンテーション準備"),
    templateBlock(5, "09:00", "12:00", "remoteWork", "リモートワーク（人材の本業）"),
    templateBlock(5, "12:00", "13:00", "lunch", "昼食"),
    templateBlock(5, "13:00", "15:30", "presentation", "企業へのプレゼンテーション"),
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
