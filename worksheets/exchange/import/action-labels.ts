import type { RowAction } from "./import-plan.ts";

/** What becomes of a row, in words. */
export const ACTION_LABELS: Readonly<Record<RowAction, string>> = {
  add: "追加",
  update: "更新",
  same: "変更なし",
  skip: "取り込まない",
};
