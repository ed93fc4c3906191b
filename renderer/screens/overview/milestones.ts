import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";
import type { ProjectProgress } from "../../../worksheets/journey/progress.ts";
import { standingDate } from "../../../worksheets/journey/standing-date.ts";
import type { Project } from "../../../worksheets/project/model.ts";
import { addDays } from "../../../worksheets/text/era.ts";

/** A date to aim at. */
export interface Milestone {
  readonly id: string;
  readonly label: string;
  /** "YYYY-MM-DD"; of a `month`, any day of it. */
  readonly date: string;
  readonly precision: "day" | "month";
  /** From a worksheet; the others are reckoned from the pilot's calendar. */
  readonly entered: boolean;
  /** Where the date comes from, in words. */
  readonly source: string;
  /** The worksheet that has to be ready by then. */
  readonly worksheet: WorksheetId;
  readonly past: boolean;
  /** Past, and its worksheet is not complete. */
  readonly late: boolean;
}

type Anchor = "meetUp" | "tour";

interface Template {
  readonly id: string;
  readonly label: string;
  readonly from: Anchor;
  /** Days after the anchor (before it if negative) in the pilot of FY2021. */
  readonly days: number;
  readonly precision: "day" | "month";
  readonly worksheet: WorksheetId;
}

/** In FY2021 the tour (11月16日) came 37 days after the meet-up (10月10日). */
const MEET_UP_TO_TOUR = 37;

/**
 * The pilot's round: 7月 地域公募, 8月30日–9月21日 人材公募, 10月5日 参加者決定, 10月10日 ミートアップ, 11月16日 ツアー,
 * 12月22日 中間報告会, 2月 最終報告会. Source: 令和3年度調査報告書 1.5, 2, 別添2.
 */
const TEMPLATES: readonly Template[] = [
  { id: "prepare", label: "地域の準備", from: "meetUp", days: -87, precision: "month", worksheet: "a1" },
  { id: "call", label: "人材の公募を開始", from: "meetUp", days: -41, precision: "day", worksheet: "a2" },
  { id: "callEnd", label: "人材の公募を締切", from: "meetUp", days: -19, precision: "day", worksheet: "a2" },
  { id: "chosen", label: "参加者を決定", from: "meetUp", days: -5, precision: "day", worksheet: "a3" },
  { id: "meetUp", label: "ミートアップ", from: "meetUp", days: 0, precision: "day", worksheet: "a3" },
  { id: "tour", label: "フィールドワークツアー", from: "tour", days: 0, precision: "day", worksheet: "b5" },
  { id: "interim", label: "中間報告会", from: "tour", days: 36, precision: "day", worksheet: "b6" },
  { id: "final", label: "最終報告会", from: "tour", days: 92, precision: "month", worksheet: "b6" },
];

const ANCHORS = {
  meetUp: { item: "a3.dates", words: "ミートアップ", source: "A-3の日程" },
  tour: { item: "b5.dates", words: "ツアー", source: "B-5の日程" },
} as const;

function distanceInWords(days: number, anchor: string): string {
  return days === 0 ? anchor : `${anchor}の${Math.abs(days)}日${days < 0 ? "前" : "後"}`;
}

/** Where an estimated date comes from; the other event stands in for one without a date of its own. */
function sourceOf({ from, days }: Template, has: Readonly<Record<Anchor, boolean>>): string {
  if (days === 0 && has[from]) return ANCHORS[from].source;
  const other = from === "tour" ? "meetUp" : "tour";
  const shift = from === "tour" ? MEET_UP_TO_TOUR : -MEET_UP_TO_TOUR;
  return has[from]
    ? distanceInWords(days, ANCHORS[from].words)
    : distanceInWords(days + shift, ANCHORS[other].words);
}

/** Late by the day, or by the month where only that is known. */
function isPast({ precision }: Template, date: string, today: string): boolean {
  return precision === "day" ? date < today : date.slice(0, 7) < today.slice(0, 7);
}

/**
 * The round's target dates in order, reckoned from the dates of meet-up and tour (decided, else the first candidates) along the pilot's
 * calendar. Empty while neither has a date. `today`: "YYYY-MM-DD".
 */
export function milestones(project: Project, progress: ProjectProgress, today: string): readonly Milestone[] {
  const meetUp = standingDate(project, ANCHORS.meetUp.item)?.start;
  const tour = standingDate(project, ANCHORS.tour.item)?.start;
  const has = { meetUp: meetUp !== undefined, tour: tour !== undefined };
  const anchors: Readonly<Record<Anchor, string | undefined>> = {
    meetUp: meetUp ?? (tour && addDays(tour, -MEET_UP_TO_TOUR)),
    tour: tour ?? (meetUp && addDays(meetUp, MEET_UP_TO_TOUR)),
  };
  const complete = (id: WorksheetId) =>
    progress.worksheets.some(({ worksheet, status }) => worksheet.id === id && status === "complete");
  return TEMPLATES.flatMap((template): Milestone[] => {
    const { id, label, from, days, precision, worksheet } = template;
    const anchor = anchors[from];
    const date = anchor && addDays(anchor, days);
    if (!date) return [];
    const past = isPast(template, date, today);
    const entered = days === 0 && has[from];
    const source = sourceOf(template, has);
    const late = past && !complete(worksheet);
    return [{ id, label, date, precision, entered, source, worksheet, past, late }];
  }).sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
