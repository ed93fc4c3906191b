import type { WorksheetId } from "../../../worksheets/definition/worksheet-definition.ts";

/** The worksheets' names where the official title is too long (ours, from the titles). */
export const SHORT_TITLES: Readonly<Record<WorksheetId, string>> = {
  a1: "期待する役割の設定",
  a2: "人材の募集",
  a3: "ミートアップイベント",
  a4: "関心に応じた情報提供",
  b1: "候補企業の要件整理",
  b2: "地域中小企業の募集",
  b3: "経営課題と人材ニーズ",
  b4: "関心に応じた情報提供",
  b5: "ツアーの実施",
  tour: "行程と移動",
  b6: "協働の伴走支援",
};
