import type { CheckValue } from "../../../../worksheets/items/check.ts";

const CYCLE: readonly CheckValue[] = ["", "yes", "no"];

/** 未確認 → 済 → 未 → 未確認. */
export function nextCheck(state: CheckValue): CheckValue {
  return CYCLE[(CYCLE.indexOf(state) + 1) % CYCLE.length] ?? "";
}
