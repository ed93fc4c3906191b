/** A day of the Gregorian calendar; `month` 1–12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * First days, newest first. Japan counts by the Gregorian calendar only since 明治6年 (1873-01-01, 太政官布告
 * 明治5年第337号): earlier days have no simple era date and are written in western years.
 */
const ERAS = [
  { name: "令和", from: "2019-05-01" },
  { name: "平成", from: "1989-01-08" },
  { name: "昭和", from: "1926-12-25" },
  { name: "大正", from: "1912-07-30" },
  { name: "明治", from: "1873-01-01", firstYear: 1868 },
] as const;

const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"] as const;
const DAY_IN_MS = 86_400_000;

/** Reads "YYYY-MM-DD"; `undefined` if it is written otherwise or no such day exists (2026-02-29). */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return date.year > 0 && toIso(toDayNumber(date)) === text ? date : undefined;
}

/** "月"; `undefined` for anything but a real day. */
export function weekday(iso: string): (typeof WEEKDAYS)[number] | undefined {
  const date = parseIsoDate(iso);
  // 1970-01-01 was a Thursday; the double remainder keeps earlier days positive.
  return date && WEEKDAYS[(((toDayNumber(date) + 4) % 7) + 7) % 7];
}

/** The day `count` days later (earlier if negative); `undefined` for no real day or outside the years 1–9999. */
export function addDays(iso: string, count: number): string | undefined {
  const date = parseIsoDate(iso);
  const moved = date && toIso(toDayNumber(date) + count);
  return moved !== undefined && parseIsoDate(moved) ? moved : undefined;
}

/** Whole days from `from` to `to` (negative if `to` is earlier); `undefined` unless both are real days. */
export function daysBetween(from: string, to: string): number | undefined {
  const first = parseIsoDate(from);
  const last = parseIsoDate(to);
  return first && last && toDayNumber(last) - toDayNumber(first);
}

/** "2026-11-16" → "令和8年11月16日（月）". What is no real day comes back as typed. */
export function japaneseDate(iso: string): string {
  const date = parseIsoDate(iso);
  if (!date) return iso;
  return `${eraYear(iso, date) ?? `${date.year}年`}${dayAndWeekday(iso, date)}`;
}

/** "2026-11-16" → "令和8年11月16日", as people write it in a list. What is no real day comes back as typed. */
export function eraDay(iso: string): string {
  const date = parseIsoDate(iso);
  if (!date) return iso;
  return `${eraYear(iso, date) ?? `${date.year}年`}${date.month}月${date.day}日`;
}

/** "2026-11-16" → "2026年11月16日". What is no real day comes back as typed. */
export function westernDay(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? `${date.year}年${date.month}月${date.day}日` : iso;
}

/** "2026-11-16" → "令和8年（2026年）11月16日（月）". What is no real day comes back as typed. */
export function dateWithEra(iso: string): string {
  const date = parseIsoDate(iso);
  if (!date) return iso;
  const era = eraYear(iso, date);
  return `${era === undefined ? `${date.year}年` : `${era}（${date.year}年）`}${dayAndWeekday(iso, date)}`;
}

/** "2026-11-16" → "11月16日（月）", where the year is said elsewhere. What is no real day comes back as typed. */
export function dateInYear(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? dayAndWeekday(iso, date) : iso;
}

function eraYear(iso: string, { year }: CalendarDate): string | undefined {
  // ISO dates of four-digit years sort as text.
  const era = ERAS.find(({ from }) => from <= iso);
  if (!era) return undefined;
  const firstYear = "firstYear" in era ? era.firstYear : Number(era.from.slice(0, 4));
  const count = year - firstYear + 1;
  return `${era.name}${count === 1 ? "元" : count}年`;
}

function dayAndWeekday(iso: string, { month, day }: CalendarDate): string {
  return `${month}月${day}日（${weekday(iso)}）`;
}

/** Days since 1970-01-01, in UTC throughout: local time would shift days around midnight. */
function toDayNumber({ year, month, day }: CalendarDate): number {
  // Date.UTC would read the years 0–99 as 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_IN_MS;
}

function toIso(dayNumber: number): string | undefined {
  const date = new Date(dayNumber * DAY_IN_MS);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
