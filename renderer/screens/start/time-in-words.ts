/** "2026年11月21日 14:05" on this computer's clock, 「今日 14:05」 where that is shorter; as given when it is no instant. */
export function timeInWords(instant: string, now = new Date()): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const clock = `${time.getHours()}:${String(time.getMinutes()).padStart(2, "0")}`;
  return `${dayInWords(time, now)} ${clock}`;
}

function dayInWords(time: Date, now: Date): string {
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (time.toDateString() === now.toDateString()) return "今日";
  if (time.toDateString() === yesterday.toDateString()) return "昨日";
  return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`;
}
