/** "2026年11月21日 14:05" on this computer's clock; as given when it is no instant. */
export function timeInWords(instant: string): string {
  const time = new Date(instant);
  if (Number.isNaN(time.getTime())) return instant;
  const clock = `${time.getHours()}:${String(time.getMinutes()).padStart(2, "0")}`;
  return `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日 ${clock}`;
}
