import { parseIsoDate } from "./era.ts";
import { toHalfWidthDigits } from "./numbers.ts";

/** Years before the first of each era: 令和8年 = 2018 + 8. */
const ERA_YEARS: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
  大正: 1911,
  t: 1911,
  明治: 1867,
  m: 1867,
};

/** A date or time as typed, with half-width digits and signs and without blanks. */
export function plainTyped(text: string): string {
  return toHalfWidthDigits(text)
    .replace(/\s/gu, "")
    .replaceAll("：", ":")
    .replaceAll("．", ".")
    .replaceAll("／", "/")
    .replaceAll(/[－ー―]/g, "-");
}

function iso(year: number, month: string, day: string): string | undefined {
  const date = `${String(year).padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseIsoDate(date) === undefined ? undefined : date;
}

/**
 * A date as people write it, as "YYYY-MM-DD": 2026-11-16, 2026/11/16, 20261116, 2026年11月16日（月）,
 * 令和8年11月16日, R8.11.16; full-width digits too. Undefined when it is no full date: nothing is guessed.
 */
export function readDate(text: string): string | undefined {
  const typed = plainTyped(text).replace(/[（(][日月火水木金土][）)]$/u, "");
  const western =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(typed) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(typed);
  if (western) return iso(Number(western[1]), western[2] ?? "", western[3] ?? "");
  const era = /^(令和|平成|昭和|大正|明治|[rhstm])(\d{1,2}|元)[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/iu.exec(
    typed,
  );
  if (!era) return undefined;
  const before = ERA_YEARS[(era[1] ?? "").toLowerCase()] ?? 0;
  return iso(before + (era[2] === "元" ? 1 : Number(era[2])), era[3] ?? "", era[4] ?? "");
}
