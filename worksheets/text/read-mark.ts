import { comparableLabel } from "./comparable.ts";

const YES = "○ 〇 ◯ ◎ ● ✓ ✔ ☑ ✅ レ v 1 1.0 true yes y 済 済み はい 有 有り あり 可";
const NO = "× ✕ ✖ ✗ ✘ ☒ x 0 0.0 false no n 未 いいえ 無 無し なし 不可";

const meanings: ReadonlyMap<string, "yes" | "no"> = new Map([
  ...YES.split(" ").map((word) => [comparableLabel(word), "yes"] as const),
  ...NO.split(" ").map((word) => [comparableLabel(word), "no"] as const),
]);

/** What people put into a column of checks: ○ ✓ 1 済 …, or × 0 未 …; undefined for anything else, also for nothing. */
export function readMark(text: string): "yes" | "no" | undefined {
  return meanings.get(comparableLabel(text));
}
