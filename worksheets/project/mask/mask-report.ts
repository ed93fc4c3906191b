import type { Personal } from "../../definition/personal.ts";

/** Fields of one sort that were masked as a whole. */
export interface MaskedField {
  /** e.g. 「人材の「氏名」」, 「B-6 STEP2「地域のキーマン」」, 「メモ」. */
  readonly where: string;
  readonly personal: Personal;
  /** How many of them had anything in them. */
  readonly count: number;
}

/** A name found inside other texts. */
export interface ReplacedName {
  /** The name itself: for the screen of the person who makes the copy, never for the copy. */
  readonly name: string;
  readonly by: string;
  readonly count: number;
  /** Where it stood, each place once. */
  readonly where: readonly string[];
}

/** What a masking did, to be looked through before the copy is given away. */
export interface MaskReport {
  readonly fields: readonly MaskedField[];
  readonly names: readonly ReplacedName[];
  /** Mail addresses and telephone numbers found inside other texts. */
  readonly contacts: number;
}

/** What has to be said with every masked copy: no program finds everything in free text. */
export const MASK_CAUTION =
  "自由に書いた文章には、ここに挙げたもののほかにも、個人が分かる内容が残っていることがあります。渡す前に、必ず目を通してください。";
