/** "14:02" on this computer's clock. */
export function clock(time: Date): string {
  return `${time.getHours()}:${String(time.getMinutes()).padStart(2, "0")}`;
}

/** "14:02", or "11月20日 14:02" on another day than `now`. */
export function clockOrDay(time: Date, now: Date = new Date()): string {
  const words = clock(time);
  const sameDay = time.toDateString() === now.toDateString();
  return sameDay ? words : `${time.getMonth() + 1}月${time.getDate()}日 ${words}`;
}
