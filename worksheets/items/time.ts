/** Whether a text is a time of day "HH:MM" (00:00–23:59). */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/u.test(text);
}

/** Whether a text is a time of a tour's day, "HH:MM" from 00:00 to 29:59: 24:30 is half past midnight of the next day. */
export function isTourTime(text: string): boolean {
  return /^[0-2]\d:[0-5]\d$/u.test(text);
}

/** Minutes since midnight as "HH:MM"; past midnight it counts on, 24:30. */
export function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Minutes since midnight of a time "HH:MM" (00:00–29:59); undefined for anything else. */
export function minutesOf(time: string | undefined): number | undefined {
  if (time === undefined || !isTourTime(time)) return undefined;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** A time of a tour's day in words: "13:00", and past midnight "翌0:30". What is no such time stays as typed. */
export function tourTime(time: string): string {
  const minutes = minutesOf(time);
  if (minutes === undefined || minutes < 24 * 60) return time;
  return `翌${Math.floor(minutes / 60) - 24}${time.slice(2)}`;
}

/** "19:00〜翌0:30", as `timeSpan`. */
export function tourSpan(start: string | undefined, end: string | undefined): string {
  return timeSpan(start && tourTime(start), end && tourTime(end));
}

/** "13:00〜14:05", "13:00〜", "" — as much as is known. */
export function timeSpan(start: string | undefined, end: string | undefined): string {
  return start || end ? `${start ?? ""}〜${end ?? ""}` : "";
}
