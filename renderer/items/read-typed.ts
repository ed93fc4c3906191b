import { clock, minutesOf } from "../../worksheets/items/time.ts";
import { parseIsoDate } from "../../worksheets/text/era.ts";
import { toHalfWidthDigits } from "../../worksheets/text/numbers.ts";

/** Years before the first of each era: 令和8年 = 2018 + 8. */
const ERA_YEARS: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };

function plain(text: string): string {
  return toHalfWidthDigits(text)
    .replace(/\s/gu, "")
    .replaceAll("：", ":")
    .replaceAll("．", ".")
    .replaceAll("／", "/")
    .replaceAll(/[－ー―]/g, "-");
}

function iso(year: number, month: string, day: string): string | undefined {
  const date = `${String(year).padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseIsoDate(date) === undefined ? undefined : date;
}

/**
 * A date as people write it, as "YYYY-MM-DD": 2026-11-16, 2026/11/16, 20261116, 2026年11月16日（月）,
 * 令和8年11月16日, R8.11.16; full-width digits too. Undefined when it is no full date: nothing is guessed.
 */
export function readDate(text: string): string | undefined {
  const typed = plain(text).replace(/[（(][日月火水木金土][）)]$/u, "");
  const western =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (western) return iso(Number(western[1]), western[2] ?? "", western[3] ?? "");
  const era = /^(令和|平成|[rRhH])(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(typed);
  if (!era) return undefined;
  const before = ERA_YEARS[(era[1] ?? "").toLowerCase()] ?? 0;
  return iso(before + (era[2] === "元" ? 1 : Number(era[2])), era[3] ?? "", era[4] ?? "");
}

/** A time as people write it, as "HH:MM": 9:00, 0900, 930, 9時, 13時30分, 13:00:00, 午後1時. Undefined when it is none. */
export function readTime(text: string): string | undefined {
  const typed = plain(text);
  const match =
    /^(午前|午後)?(\d{1,2})(?::(\d{2})(?::\d{2})?|時(?:(\d{1,2})分|(半))?)$/u.exec(typed) ??
    /^()(\d{1,2})(\d{2})$/.exec(typed);
  if (!match) return undefined;
  const hour = Number(match[2]) + (match[1] === "午後" && Number(match[2]) < 12 ? 12 : 0);
  const minute = match[5] === undefined ? Number(match[3] ?? match[4] ?? 0) : 30;
  return hour > 23 || minute > 59 ? undefined : clock(hour * 60 + minute);
}

/** A time of a tour's day, up to 29:59: as `readTime`, and 24:30, 25時, 翌0:30, 翌日1時. */
export function readTourTime(text: string): string | undefined {
  const next = /^\s*翌日?\s*(.+)$/u.exec(text)?.[1];
  if (next !== undefined) {
    const minutes = minutesOf(readTime(next));
    return minutes !== undefined && minutes < 6 * 60 ? clock(minutes + 24 * 60) : undefined;
  }
  const late = /^(2[4-9])(?::?([0-5]\d)|時(?:([0-5]?\d)分)?)$/u.exec(plain(text));
  if (late) return clock(Number(late[1]) * 60 + Number(late[2] ?? late[3] ?? 0));
  return readTime(text);
}
