import type { ItemId } from "../definition/item-definition.ts";

/**
 * Where an example comes from. A region's name: we put the example together from that region's published
 * FY2021 pilot documents. "記入例": made up by us.
 */
export type ExampleOrigin =
  | "北見市（令和3年度）"
  | "桑名市（令和3年度）"
  | "沖縄県（令和3年度）"
  | "3地域（令和3年度）"
  | "記入例";

/** Help shown beside one item. All texts are plain Japanese for somebody who has never heard of the programme. */
export interface ItemGuidance {
  /** なぜ聞くか: one or two sentences, at most 120 characters. */
  readonly purpose: string;
  /** 考え方: two to four points of at most 90 characters. */
  readonly how: readonly string[];
  /** An answer that can be copied as a draft; a list's or table's lines are separated by "\n". */
  readonly example: string;
  readonly exampleFrom: ExampleOrigin;
  /** どこまで書けば十分か. */
  readonly enough: string;
  /** Published documents the advice rests on, separated by "／". */
  readonly source: string;
}

/** Help shown at the top of one worksheet. */
export interface WorksheetGuidance {
  readonly purpose: string;
  /** 同席するとよい人. */
  readonly who: readonly string[];
  /** Rough time for a first draft (our estimate), in minutes; B-3 per company. */
  readonly minutes: number;
  /** 手元に用意するもの. */
  readonly atHand: readonly string[];
  /** Lessons of earlier rounds. */
  readonly tips: readonly string[];
  /** Published documents the advice rests on, separated by "／". */
  readonly source: string;
}

export interface SheetGuidance {
  readonly worksheet: WorksheetGuidance;
  readonly items: Readonly<Record<ItemId, ItemGuidance>>;
}
