/** Today on this computer's calendar, "YYYY-MM-DD". */
export function today(now: Date = new Date()): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
