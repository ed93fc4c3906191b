import { addDays, daysBetween, parseIsoDate } from "../../worksheets/text/era.ts";
import { holidayName, isWeekend, isYearEnd } from "../../worksheets/text/holiday.ts";

/** The last day of a period of `days` days that begins on `start`; undefined unless that is a real day. */
export function periodEnd(start: string, days: number): string | undefined {
  return days < 1 ? undefined : addDays(start, days - 1);
}

/** What is worth knowing about a day: worded, and whether it speaks against the day. */
export interface DayNote {
  readonly text: string;
  readonly tone: "plain" | "caution";
}

/** Weekend, national holiday and year end among the days from `start` to `end`; none for what is no real day. */
export function dayNotes(start: string, end: string = start): readonly DayNote[] {
  const last = daysBetween(start, end);
  if (last === undefined || last < 0) return [];
  // A period of a month is a slip of the pen; its holidays are not worth a hundred chips.
  const days = Array.from({ length: Math.min(last, 30) + 1 }, (_, i) => addDays(start, i) ?? "");
  const notes: DayNote[] = [];
  const weekend = days.filter(isWeekend);
  if (weekend.length > 0) notes.push({ text: last === 0 ? "土日" : "土日を含みます", tone: "plain" });
  for (const day of days) {
    const holiday = holidayName(day);
    if (holiday !== undefined)
      notes.push({
        text: last === 0 ? `祝日：${holiday}` : `${shortDay(day)} 祝日：${holiday}`,
        tone: "caution",
      });
  }
  if (days.some(isYearEnd)) notes.push({ text: "年末年始", tone: "caution" });
  return notes;
}

/** "11/16" */
function shortDay(iso: string): string {
  const date = parseIsoDate(iso);
  return date ? `${date.month}/${date.day}` : iso;
}

/** 「3日間（2泊3日）」 of a period; undefined for one day and for what is no period. */
export function periodLength(start: string, end: string | undefined): string | undefined {
  const nights = end === undefined ? undefined : daysBetween(start, end);
  return nights === undefined || nights < 1 ? undefined : `${nights + 1}日間（${nights}泊${nights + 1}日）`;
}
