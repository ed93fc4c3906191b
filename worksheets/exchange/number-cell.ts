import { toHalfWidthDigits } from "../text/numbers.ts";

/** Digits a spreadsheet keeps. */
const PRECISE = 15;

/**
 * A number as typed, "12,000" or "１２" or "60分" under the unit 分, as a number for the cell; what is no number, or
 * would lose digits or leading zeros as one ("0120", "約3万"), stays a text.
 */
export function numberCell(typed: string, unit: string): string | number {
  const text = toHalfWidthDigits(typed).trim();
  const bare = (unit !== "" && text.endsWith(unit) ? text.slice(0, -unit.length) : text).trim();
  const digits = /^-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/u.test(bare) ? bare.replaceAll(/[,，]/gu, "") : bare;
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u.test(digits)) return typed;
  return digits.replaceAll(/[-.]/gu, "").length > PRECISE ? typed : Number(digits);
}
