import { candidateText, type DateCandidate } from "../../items/dates.ts";
import { readRegisterCell } from "../../items/register-cell.ts";
import type { Project } from "../../project/model.ts";
import { shownName } from "../../project/ref-in-words.ts";
import { registerRows } from "../../project/register-fields.ts";
import { addDays, daysBetween, japaneseDate } from "../../text/era.ts";
import { holidayName, isWeekend, isYearEnd } from "../../text/holiday.ts";
import { standingAnswer } from "../standing-answer.ts";
import type { AdviceRule, Found } from "./rule.ts";
import { tourDays } from "./tour-days.ts";

const MEET_UP = "a3.dates";
const TOUR = "b5.dates";
/** Longer spans are typing errors, and walking them day by day would take for ever. */
const LONGEST_TOUR = 31;

/** Days of a candidate, first and last included; undefined when either is no date or they are in the wrong order. */
function lengthOf({ start, end }: DateCandidate): number | undefined {
  const between = daysBetween(start, end ?? start);
  return between === undefined || between < 0 ? undefined : between + 1;
}

function daysOf(candidate: DateCandidate): readonly string[] {
  const length = lengthOf(candidate) ?? 0;
  if (length > LONGEST_TOUR) return [];
  return Array.from({ length }, (_, index) => addDays(candidate.start, index)).filter(
    (day) => day !== undefined,
  );
}

/** The decided candidate; all of them while none is. */
function openCandidates(project: Project, item: string): readonly DateCandidate[] {
  const all = standingAnswer(project, "dates", { item });
  const decided = all.filter((candidate) => candidate.decided);
  return decided.length > 0 ? decided : all;
}

/** The names of those who answered × to the period that begins on this day. */
function whoCannotCome(project: Project, start: string): readonly string[] {
  return standingAnswer(project, "table", { item: "tour.answers" }).flatMap(({ cells }) => {
    if (cells.period !== start || cells.answer !== "no") return [];
    const who = readRegisterCell(["talents", "companies"], cells.who ?? "");
    const rows: readonly { readonly id: string; readonly name: string }[] = who
      ? registerRows(project, who.register)
      : [];
    const row = rows.find(({ id }) => id === who?.row);
    return row ? [shownName(row.name)] : [];
  });
}

/** One found per candidate that has such days. `describe` words a day, or is undefined for other days. */
function onDays(
  project: Project,
  item: string,
  describe: (day: string) => string | undefined,
  todo: string,
): readonly Found[] {
  return openCandidates(project, item).flatMap((candidate) => {
    const days = daysOf(candidate).flatMap((day) => describe(day) ?? []);
    if (days.length === 0) return [];
    return [
      { ref: { item }, at: candidate.id, message: `日程の候補に入っています：${days.join("、")}`, todo },
    ];
  });
}

const holiday = (day: string) => {
  const name = isYearEnd(day) ? undefined : holidayName(day);
  return name === undefined ? undefined : `${japaneseDate(day)} ${name}`;
};
const yearEnd = (day: string) => (isYearEnd(day) ? `${japaneseDate(day)} 年末年始` : undefined);
const plainWeekend = (day: string) =>
  isWeekend(day) && holidayName(day) === undefined && !isYearEnd(day) ? japaneseDate(day) : undefined;

/** A-3 and B-5 STEP1: days on which few can take part. Meet-ups on weekends are fine, the pilot's was on a Sunday. */
export const DATE_RULES: readonly AdviceRule[] = [
  {
    id: "meet-up-on-holiday",
    severity: "hint",
    reason: "祝日は参加しやすい人も、予定がある人もいます。職員の勤務の扱いも確かめておくと安心です。",
    source: "国民の祝日に関する法律",
    find: ({ project }) =>
      onDays(project, MEET_UP, holiday, "参加しやすいか、ほかの候補日と比べてください。"),
  },
  {
    id: "meet-up-at-year-end",
    severity: "hint",
    reason: "12月29日から1月3日は役所の休日で、参加者も予定がある時期です。",
    source: "行政機関の休日に関する法律 第1条",
    find: ({ project }) =>
      onDays(project, MEET_UP, yearEnd, "参加しやすいか、ほかの候補日と比べてください。"),
  },
  {
    id: "tour-on-holiday",
    severity: "hint",
    reason: "祝日は企業や施設が休みのことがあり、宿や交通も混み合います。",
    source: "国民の祝日に関する法律",
    find: ({ project }) =>
      onDays(project, TOUR, holiday, "訪問先が開いているか、宿と交通が取れるかを確かめてください。"),
  },
  {
    id: "tour-at-year-end",
    severity: "hint",
    reason: "12月29日から1月3日は役所の休日で、企業も休むことが多い時期です。",
    source: "行政機関の休日に関する法律 第1条",
    find: ({ project }) =>
      onDays(project, TOUR, yearEnd, "訪問先が開いているかを確かめるか、時期をずらしてください。"),
  },
  {
    id: "tour-on-weekend",
    severity: "hint",
    reason: "土日は休みの企業があります。令和3年度の桑名市と沖縄県のツアーは、最終日が土曜日でした。",
    source: "令和3年度調査報告書 別冊1 3-9",
    find: ({ project }) =>
      onDays(project, TOUR, plainWeekend, "その日に訪問・発表する企業と会場の都合を確かめてください。"),
  },
  {
    id: "period-differs-from-days",
    severity: "warn",
    reason: "日数と日程が合わないと、宿や移動の手配、参加者への案内を誤ります。",
    source: "ガイドライン B-5 STEP1",
    find: ({ project }) => {
      const days = tourDays(project);
      if (days === undefined) return [];
      return openCandidates(project, TOUR).flatMap((candidate) => {
        const length = candidate.end ? lengthOf(candidate) : undefined;
        if (length === undefined || length === days) return [];
        return [
          {
            ref: { item: TOUR },
            at: candidate.id,
            message: `日数は${days}日間ですが、${japaneseDate(candidate.start)}からの日程は${length}日間です。`,
            todo: "日数か、日程の候補を直してください。",
          },
        ];
      });
    },
  },
  {
    id: "cannot-come-on-decided-dates",
    severity: "warn",
    reason: "来られない企業や人がいると、訪問・発表の順番や、だれが会うかが変わります。",
    source: "別添1 2.6（ツアー前の日程調整）",
    find: ({ project }) => {
      const decided = standingAnswer(project, "dates", { item: TOUR }).find((candidate) => candidate.decided);
      const names = decided ? whoCannotCome(project, decided.start) : [];
      if (decided === undefined || names.length === 0) return [];
      return [
        {
          ref: { item: "tour.answers" },
          message: `決めた日程（${candidateText({ id: "", start: decided.start })}から）に「×」と答えた人・企業がいます：${names.join("、")}`,
          todo: "オンラインでの参加など、加わり方を相談してください。",
        },
      ];
    },
  },
];
