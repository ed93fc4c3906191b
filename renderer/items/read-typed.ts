import { clock, minutesOf } from "../../worksheets/items/time.ts";
import { plainTyped } from "../../worksheets/text/read-date.ts";

/** A time as people write it, as "HH:MM": 9:00, 0900, 930, 9時, 13時30分, 13:00:00, 午後1時. Undefined when it is none. */
export function readTime(text: string): string | undefined {
  const typed = plainTyped(text);
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
  const late = /^(2[4-9])(?::?([0-5]\d)|時(?:([0-5]?\d)分)?)$/u.exec(plainTyped(text));
  if (late) return clock(Number(late[1]) * 60 + Number(late[2] ?? late[3] ?? 0));
  return readTime(text);
}
