import holidayJp from "@holiday-jp/holiday_jp";
import { weekday } from "./era.ts";

const HOLIDAYS: Readonly<Record<string, { readonly name: string }>> = holidayJp.holidays;

/**
 * The last day whose holidays are known ("2050-12-31" with the data of 2026). Days of coming years follow the
 * law as it stands; the equinoxes are announced officially only each February for the year after.
 */
export const holidaysKnownUntil: string = `${Object.keys(HOLIDAYS).sort().at(-1)?.slice(0, 4)}-12-31`;

/**
 * The name of a national holiday (国民の祝日に関する法律), substitute holidays included
 * ("春分の日 振替休日", "休日"); `undefined` on other days, before 1970 and after `holidaysKnownUntil`.
 */
export function holidayName(iso: string): string | undefined {
  return Object.hasOwn(HOLIDAYS, iso) ? HOLIDAYS[iso]?.name : undefined;
}

/** Saturday or Sunday. */
export function isWeekend(iso: string): boolean {
  const day = weekday(iso);
  return day === "土" || day === "日";
}

/** 年末年始: 29 December to 3 January, when public offices are closed (行政機関の休日に関する法律 第1条). */
export function isYearEnd(iso: string): boolean {
  return weekday(iso) !== undefined && /-(?:12-(?:29|30|31)|01-0[123])$/.test(iso);
}
